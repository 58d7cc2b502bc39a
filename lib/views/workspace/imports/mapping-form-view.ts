import { countryName } from "@/lib/domain/country";
import { MAPPING_FIELDS } from "@/lib/importers/spreadsheet/change-mapping";
import { COLUMN_TARGETS, TARGET_LABELS } from "@/lib/importers/spreadsheet/columns/column-targets";
import { columnLetters } from "@/lib/importers/spreadsheet/contents";
import { ALPHA_2_BY_ALPHA_3 } from "@/lib/importers/spreadsheet/countries/iso-codes";
import { type SpreadsheetMapping, type StanceMeaning, spreadsheetMapping } from "@/lib/importers/spreadsheet/mapping";
import type { ShownLayout, ShownSheet, SpreadsheetShow } from "@/lib/importers/spreadsheet/show-spreadsheet";
import { SHEET_ENCODINGS } from "@/lib/importers/spreadsheet/text/decode-sheet-text";
import { count } from "@/lib/wording/count";

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Every column is a menu of two dozen words: of a very wide sheet the first ones, and those that are no stances. */
const MAX_COLUMNS = 120;

export interface SheetChoice {
  readonly title: string;
  readonly basis: string;
  readonly takenName: string;
  readonly isTaken: boolean;
  readonly headerName: string;
  readonly headerRow: number;
  /** First rows with their numbers; the header is marked. */
  readonly preview: readonly {
    readonly number: number;
    readonly isHeader: boolean;
    readonly cells: readonly string[];
  }[];
}

export interface LayoutForm {
  readonly title: string;
  readonly formName: string;
  readonly form: "long" | "wide";
  readonly columns: readonly {
    readonly letter: string;
    readonly head: string;
    readonly name: string;
    readonly target: string;
    readonly samples: readonly string[];
    readonly basis: string;
  }[];
  /** How many columns are not listed: they stay as they are taken. */
  readonly more: number;
}

/** The mapping of sheets as a form: what each field is called, what it holds, what can be chosen. */
export interface MappingFormView {
  readonly sheets: readonly SheetChoice[];
  readonly layouts: readonly LayoutForm[];
  readonly targets: readonly (Option & { readonly explains: string })[];
  readonly stances: readonly {
    readonly name: string;
    readonly word: string;
    readonly count: number;
    readonly meaning: string;
  }[];
  readonly meanings: readonly Option[];
  readonly countries: readonly {
    readonly name: string;
    readonly label: string;
    readonly count: number;
    readonly value: string;
  }[];
  readonly countryNames: readonly string[];
  readonly dates: {
    readonly name: string;
    readonly order: string;
    readonly samples: readonly { readonly cell: string; readonly reading: string }[];
  } | null;
  readonly basis: { readonly name: string; readonly value: string };
  readonly coder: { readonly name: string; readonly value: string };
  /** Null where no file is a text. */
  readonly encoding: { readonly current: string; readonly options: readonly Option[] } | null;
}

/** @returns null where what was shown is not of a spreadsheet. */
export function mappingFormView({
  shown,
  mapping,
}: {
  readonly shown: unknown;
  readonly mapping: unknown;
}): MappingFormView | null {
  const parsed = spreadsheetMapping.safeParse(mapping);
  if (!parsed.success || !isSpreadsheetShow(shown)) return null;
  const { dateOrder, basis, coder } = parsed.data;
  const text = shown.sheets.find((sheet) => sheet.text !== null)?.text ?? null;
  return {
    sheets: shown.sheets.map(sheetChoice),
    layouts: shown.layouts.flatMap((layout, index) => (layout.used ? [layoutForm(layout, index, shown)] : [])),
    targets: COLUMN_TARGETS.map((value) => ({ value, ...TARGET_LABELS[value] })),
    stances: shown.stances.map(({ folded, word, count: times, meaning }) => ({
      name: MAPPING_FIELDS.stance(folded),
      word,
      count: times,
      meaning: meaning ?? "",
    })),
    meanings: MEANINGS,
    countries: shown.countries.map(({ folded, name, count: times, code }) => ({
      name: MAPPING_FIELDS.country(folded),
      label: name,
      count: times,
      value: code === null ? "" : code === "none" ? "none" : countryName(code),
    })),
    countryNames: shown.countries.length > 0 ? [...ALPHA_2_BY_ALPHA_3.values()].map(countryName).toSorted() : [],
    dates: shown.dates.length > 0 ? { name: MAPPING_FIELDS.dateOrder, order: dateOrder, samples: shown.dates } : null,
    basis: { name: MAPPING_FIELDS.basis, value: basis },
    coder: { name: MAPPING_FIELDS.coder, value: coder },
    encoding: text && {
      current: text.encoding,
      options: Object.entries(SHEET_ENCODINGS).map(([value, label]) => ({ value, label })),
    },
  };
}

const MEANINGS: readonly { readonly value: StanceMeaning; readonly label: string }[] = [
  { value: "2", label: "strongly agrees (+2)" },
  { value: "1", label: "agrees (+1)" },
  { value: "0", label: "neutral (0)" },
  { value: "-1", label: "disagrees (−1)" },
  { value: "-2", label: "strongly disagrees (−2)" },
  { value: "declined", label: "declined to say" },
  { value: "none", label: "no position" },
];

function isSpreadsheetShow(shown: unknown): shown is SpreadsheetShow {
  return typeof shown === "object" && shown !== null && "layouts" in shown && "sheets" in shown && "stances" in shown;
}

function sheetChoice(sheet: ShownSheet, index: number): SheetChoice {
  const { file, sheet: name, rows, taken, hidden, headerRow, preview } = sheet;
  return {
    title: name === null ? file : `${name} (${file})`,
    basis: [count(rows, "row"), ...(hidden ? ["hidden in its program"] : [])].join(" · "),
    takenName: MAPPING_FIELDS.taken(index),
    isTaken: taken,
    headerName: MAPPING_FIELDS.headerRow(index),
    headerRow,
    preview: preview.map((cells, at) => ({ number: at + 1, isHeader: at + 1 === headerRow, cells })),
  };
}

function layoutForm({ form, columns }: ShownLayout, index: number, { sheets }: SpreadsheetShow): LayoutForm {
  const named = sheets.filter(({ layout, taken }) => layout === index && taken).map(({ file, sheet }) => sheet ?? file);
  const listed = columns
    .map((column, at) => ({ ...column, at }))
    .filter(({ target, at }) => columns.length <= MAX_COLUMNS || target !== "position" || at < 20)
    .slice(0, MAX_COLUMNS);
  return {
    title: named.join(", "),
    formName: MAPPING_FIELDS.form(index),
    form,
    columns: listed.map(({ head, target, samples, filled, distinct, at }) => ({
      letter: columnLetters(at),
      head,
      name: MAPPING_FIELDS.column(index, at),
      target,
      samples,
      basis: filled === 0 ? "empty" : `${count(filled, "cell")}, ${distinct} different`,
    })),
    more: columns.length - listed.length,
  };
}

/** A mapping's form: whether a mapping is of a spreadsheet at all. */
export function isSpreadsheetMapping(mapping: unknown): mapping is SpreadsheetMapping {
  return spreadsheetMapping.safeParse(mapping).success;
}
