import type { FilePlace } from "@/lib/importers/gathered";
import { importProblem } from "@/lib/importers/importer";
import type { ColumnTarget } from "@/lib/importers/spreadsheet/columns/column-targets";
import { foldLabel } from "@/lib/importers/spreadsheet/columns/fold-label";
import { columnLetters, isCellError, type Sheet } from "@/lib/importers/spreadsheet/contents";
import { countryOfName } from "@/lib/importers/spreadsheet/countries/country-of-name";
import { readDate } from "@/lib/importers/spreadsheet/dates/read-date";
import type { Gatherer } from "@/lib/importers/spreadsheet/gather/gatherer";
import type { SheetLayout, SpreadsheetMapping, StanceMeaning } from "@/lib/importers/spreadsheet/mapping";

/** What reading a sheet under its layout needs. */
export interface SheetReading {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly mapping: SpreadsheetMapping;
  readonly gatherer: Gatherer;
}

/** One row under a layout: its cells by what they are taken for, and the problems in them. */
export class RowReader {
  /** True as soon as something in the row is wrong: such a row is not taken. */
  faulty = false;
  readonly #reading: SheetReading;
  readonly #columnOf: ReadonlyMap<ColumnTarget, number>;
  readonly number: number;
  readonly cells: readonly string[];

  constructor({
    reading,
    columnOf,
    number,
    cells,
  }: {
    reading: SheetReading;
    columnOf: ReadonlyMap<ColumnTarget, number>;
    number: number;
    cells: readonly string[];
  }) {
    this.#reading = reading;
    this.#columnOf = columnOf;
    this.number = number;
    this.cells = cells;
  }

  has(target: ColumnTarget): boolean {
    return this.#columnOf.has(target);
  }

  /** The cell as it stands; null where there is no such column or nothing but space in it. */
  text(target: ColumnTarget): string | null {
    const column = this.#columnOf.get(target);
    return column === undefined ? null : this.textAt(column);
  }

  textAt(column: number): string | null {
    const cell = this.cells[column] ?? "";
    if (cell.trim() === "") return null;
    if (!isCellError(cell)) return cell;
    this.wrong(column, { found: cell, expected: "a value", what: `The cell holds the error ${cell.trim()}` });
    return null;
  }

  head(target: ColumnTarget): string {
    return this.headAt(this.#columnOf.get(target) ?? -1);
  }

  headAt(column: number): string {
    return this.#reading.layout.header[column]?.trim() || columnLetters(Math.max(0, column));
  }

  place(column: number | null): FilePlace {
    const { file, name } = this.#reading.sheet;
    return { file, sheet: name, row: this.number, column: column === null ? null : this.headAt(column) };
  }

  placeOf(target: ColumnTarget): FilePlace {
    return this.place(this.#columnOf.get(target) ?? null);
  }

  wrong(at: number | ColumnTarget, fault: { found: string | null; expected: string; what: string }): void {
    this.faulty = true;
    const place = typeof at === "number" ? this.place(at) : this.placeOf(at);
    this.#reading.gatherer.problem(importProblem("error", { place, ...fault }));
  }

  /** What a stance cell stands for; null after a problem. */
  meaning(cell: string, column: number): StanceMeaning | null {
    const { stances } = this.#reading.mapping;
    const folded = foldLabel(cell);
    const meaning = Object.hasOwn(stances, folded) ? stances[folded] : undefined;
    if (meaning) return meaning;
    const expected = `one of ${expectedStances(this.#reading.mapping)}, or a meaning for it in the table of stances`;
    this.wrong(column, { found: cell, expected, what: `The stance “${cell.trim()}” is not known` });
    return null;
  }

  /** ISO 3166-1 alpha-2; null for none. */
  country(): string | null {
    const cell = this.text("country");
    if (cell === null) return null;
    const { countries } = this.#reading.mapping;
    const folded = foldLabel(cell);
    const code = (Object.hasOwn(countries, folded) ? countries[folded] : undefined) ?? countryOfName(cell);
    if (code) return code === "none" ? null : code;
    const expected = "the name of a country in English, German, French or Russian, or an ISO code such as KR";
    this.wrong("country", { found: cell, expected, what: `There is no country “${cell.trim()}”` });
    return null;
  }

  /** ISO date as far as it is known: of the date, else of the year. */
  date(targets: readonly ("date" | "year" | "sourceDate")[] = ["date", "year"]): string | null {
    for (const target of targets) {
      const cell = this.text(target);
      if (cell === null) continue;
      const reading = readDate(cell, this.#reading.mapping.dateOrder);
      if ("iso" in reading) return reading.iso;
      const what =
        reading.fault === "impossible"
          ? `The date “${cell.trim()}” does not exist`
          : `“${cell.trim()}” cannot be read as a date`;
      const isNumber = /^\d{5}(\.\d+)?$/.test(cell.trim());
      const expected = isNumber
        ? "a date; a number like this one is a date whose column is not formatted as dates"
        : `a date with the ${this.#reading.mapping.dateOrder === "day-month-year" ? "day" : "month"} first, or 2024-05-31, 2024-05 or 2024`;
      this.wrong(target, { found: cell, expected, what });
      return null;
    }
    return null;
  }

  /** Notes of all columns that are notes, with their heads where there are several. */
  note(): string | null {
    const { columns } = this.#reading.layout;
    const noted = columns.flatMap((target, column) => {
      const text = target === "note" ? this.textAt(column) : null;
      return text === null ? [] : [{ head: this.headAt(column), text: text.trim() }];
    });
    const several = columns.filter((target) => target === "note").length > 1;
    return noted.length === 0 ? null : noted.map(({ head, text }) => (several ? `${head}: ${text}` : text)).join("\n");
  }
}

/** Columns by what they are taken for, those that several columns share left out. */
export function columnsByTarget({ columns }: SheetLayout): ReadonlyMap<ColumnTarget, number> {
  const byTarget = new Map<ColumnTarget, number>();
  columns.forEach((target, column) => {
    if (!byTarget.has(target)) byTarget.set(target, column);
  });
  return byTarget;
}

const MAX_NAMED = 6;

function expectedStances({ stances }: SpreadsheetMapping): string {
  const words = Object.keys(stances);
  const named = words.slice(0, MAX_NAMED).map((word) => `“${word}”`);
  return named.length > 0
    ? named.join(", ") + (words.length > MAX_NAMED ? " …" : "")
    : "“agree”, “disagree”, “neutral”";
}
