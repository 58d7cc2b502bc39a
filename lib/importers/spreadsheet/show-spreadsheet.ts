import type { ColumnTarget } from "@/lib/importers/spreadsheet/columns/column-targets";
import { foldLabel } from "@/lib/importers/spreadsheet/columns/fold-label";
import type { Sheet, SpreadsheetContents, TextReading } from "@/lib/importers/spreadsheet/contents";
import { countryOfName } from "@/lib/importers/spreadsheet/countries/country-of-name";
import { readDate } from "@/lib/importers/spreadsheet/dates/read-date";
import type { SpreadsheetMapping, StanceMeaning } from "@/lib/importers/spreadsheet/mapping";
import { columnCells, type SheetTable, sheetTable } from "@/lib/importers/spreadsheet/shape/sheet-table";

const MAX_SAMPLES = 3;
const MAX_PREVIEW_ROWS = 6;
const MAX_PREVIEW_COLUMNS = 30;
const MAX_SAMPLE_LENGTH = 120;
const MAX_WORDS = 300;

/**
 * What a person sees who changes the mapping: sheets, heads with samples, words with counts, dates as they are read.
 */
export interface SpreadsheetShow {
  readonly sheets: readonly ShownSheet[];
  readonly layouts: readonly ShownLayout[];
  /** Words of stances, the most frequent first; meaning null for those that have to be asked for. */
  readonly stances: readonly ShownStance[];
  /** Names that nobody knows, and those that the user gave a code. */
  readonly countries: readonly {
    readonly folded: string;
    readonly name: string;
    readonly count: number;
    readonly code: string | null;
  }[];
  readonly dates: readonly { readonly cell: string; readonly reading: string }[];
}

export interface ShownSheet {
  readonly file: string;
  readonly sheet: string | null;
  readonly rows: number;
  readonly taken: boolean;
  readonly hidden: boolean;
  readonly headerRow: number;
  readonly layout: number;
  readonly text: TextReading | null;
  /** First rows as they stand, title rows included. */
  readonly preview: readonly (readonly string[])[];
}

export interface ShownLayout {
  readonly form: "long" | "wide";
  readonly used: boolean;
  readonly columns: readonly {
    readonly head: string;
    readonly target: ColumnTarget;
    readonly filled: number;
    readonly distinct: number;
    /** Cells as they stand, those with letters beyond ASCII first: they show a wrong encoding. */
    readonly samples: readonly string[];
  }[];
}

export interface ShownStance {
  readonly folded: string;
  readonly word: string;
  readonly count: number;
  readonly meaning: StanceMeaning | null;
}

/** O(cells of the sheets that are taken). */
export function showSpreadsheet(contents: SpreadsheetContents, mapping: SpreadsheetMapping): SpreadsheetShow {
  const tables = contents.sheets.map((sheet, index) => ({
    sheet,
    mapped: mapping.sheets[index],
    table: sheetTable(sheet, mapping.sheets[index]?.headerRow ?? 0),
  }));
  const taken = tables.filter(({ mapped }) => mapped?.taken);
  const cellsOf = (wanted: readonly ColumnTarget[]) =>
    taken.flatMap(({ mapped, table }) =>
      (mapping.layouts[mapped?.layout ?? -1]?.columns ?? []).flatMap((target, column) =>
        wanted.includes(target) ? columnCells(table, column) : [],
      ),
    );
  return {
    sheets: tables.map(({ sheet, mapped, table }) => shownSheet({ sheet, mapped, table })),
    layouts: mapping.layouts.map((layout, index) => {
      const first =
        taken.find(({ mapped }) => mapped?.layout === index) ?? tables.find(({ mapped }) => mapped?.layout === index);
      const columns = layout.header.map((head, column) => ({
        head,
        target: layout.columns[column] ?? "ignore",
        ...describeCells(first ? columnCells(first.table, column) : []),
      }));
      return { form: layout.form, used: taken.some(({ mapped }) => mapped?.layout === index), columns };
    }),
    stances: shownStances(cellsOf(["stance", "position"]), mapping),
    countries: shownCountries(cellsOf(["country"]), mapping),
    dates: shownDates(cellsOf(["date"]), mapping),
  };
}

function shownSheet({
  sheet,
  mapped,
  table,
}: {
  sheet: Sheet;
  mapped: SpreadsheetMapping["sheets"][number] | undefined;
  table: SheetTable;
}): ShownSheet {
  const { taken = false, headerRow = 0, layout = 0 } = mapped ?? {};
  const { file, name, hidden, text } = sheet;
  const preview = sheet.rows
    .slice(0, headerRow + MAX_PREVIEW_ROWS)
    .map((row) => row.slice(0, MAX_PREVIEW_COLUMNS).map(shorten));
  return { file, sheet: name, rows: table.rows.length, taken, hidden, headerRow, layout, text, preview };
}

function describeCells(cells: readonly string[]) {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const distinct = [...new Set(filled)];
  const foreign = distinct.filter((cell) => /[^\p{ASCII}]/u.test(cell));
  const samples = [...new Set([...foreign, ...distinct])].slice(0, MAX_SAMPLES).map(shorten);
  return { filled: filled.length, distinct: distinct.length, samples };
}

function shorten(cell: string): string {
  return cell.length > MAX_SAMPLE_LENGTH ? `${cell.slice(0, MAX_SAMPLE_LENGTH - 1)}…` : cell;
}

/** Cells by their folded form, with the commonest spelling first met and the count. */
function countWords(cells: readonly string[]) {
  const words = new Map<string, { word: string; count: number }>();
  for (const cell of cells) {
    const folded = foldLabel(cell);
    if (folded === "") continue;
    const known = words.get(folded);
    if (known) known.count += 1;
    else words.set(folded, { word: cell.trim(), count: 1 });
  }
  return [...words].map(([folded, { word, count }]) => ({ folded, word, count })).toSorted((a, b) => b.count - a.count);
}

function shownStances(cells: readonly string[], { stances }: SpreadsheetMapping): ShownStance[] {
  const meaning = (folded: string) => (Object.hasOwn(stances, folded) ? (stances[folded] ?? null) : null);
  return countWords(cells)
    .map((word) => ({ ...word, meaning: meaning(word.folded) }))
    .toSorted((a, b) => Number(a.meaning !== null) - Number(b.meaning !== null))
    .slice(0, MAX_WORDS);
}

function shownCountries(cells: readonly string[], { countries }: SpreadsheetMapping): SpreadsheetShow["countries"] {
  return countWords(cells)
    .filter(({ folded, word }) => Object.hasOwn(countries, folded) || countryOfName(word) === null)
    .map(({ folded, word, count }) => ({ folded, name: word, count, code: countries[folded] ?? null }))
    .slice(0, MAX_WORDS);
}

/** The first dates that need reading: those whose parts could change places first. */
function shownDates(cells: readonly string[], { dateOrder }: SpreadsheetMapping): SpreadsheetShow["dates"] {
  const distinct = [...new Set(cells.map((cell) => cell.trim()))].filter((cell) => cell !== "");
  const isOpen = (cell: string) => Number(!/^\d{4}-/.test(cell));
  return distinct
    .toSorted((a, b) => isOpen(b) - isOpen(a))
    .slice(0, MAX_SAMPLES)
    .map((cell) => {
      const reading = readDate(cell, dateOrder);
      return { cell, reading: "iso" in reading ? reading.iso : "no date" };
    });
}
