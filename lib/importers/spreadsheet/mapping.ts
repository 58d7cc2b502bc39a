import { z } from "zod";
import { STANCE_VALUES, type StanceValue } from "@/lib/domain/stance";
import { COLUMN_TARGETS } from "@/lib/importers/spreadsheet/columns/column-targets";
import { DATE_ORDERS } from "@/lib/importers/spreadsheet/dates/read-date";

/** What a word of a stance column stands for. */
export const STANCE_MEANINGS = ["-2", "-1", "0", "1", "2", "declined", "none"] as const;
export type StanceMeaning = (typeof STANCE_MEANINGS)[number];

/**
 * A mapping of sheets: which are taken, and what is taken for what. Sheets with the same header share one layout. It is
 * JSON that a form makes, a file holds and the next import remembers.
 */
export const spreadsheetMapping = z.strictObject({
  /** One for each sheet of the contents, in their order. */
  sheets: z.array(
    z.strictObject({
      file: z.string(),
      sheet: z.string().nullable(),
      taken: z.boolean(),
      /** Row of the header as a spreadsheet counts it; 0 where there is none. */
      headerRow: z.int().nonnegative(),
      /** Index of its layout. */
      layout: z.int().nonnegative(),
    }),
  ),
  layouts: z.array(
    z.strictObject({
      /** Heads of the columns as they stand. */
      header: z.array(z.string()),
      /** long: a row is a statement; wide: a row is a person and columns are propositions. */
      form: z.enum(["long", "wide"]),
      columns: z.array(z.enum(COLUMN_TARGETS)),
    }),
  ),
  /** What the words of stances stand for, by their folded form; a word without an entry is asked for. */
  stances: z.record(z.string(), z.enum(STANCE_MEANINGS)),
  /** Countries that a user named, by folded form: ISO 3166-1 alpha-2, or "none". Known names need no entry. */
  countries: z.record(z.string(), z.string().regex(/^([A-Z]{2}|none)$/)),
  dateOrder: z.enum(DATE_ORDERS),
  /** record: people took the positions themselves (votes, panels); coding: somebody read and decided. */
  basis: z.enum(["coding", "record"]),
  /** Who coded; empty where nobody said. */
  coder: z.string(),
});
export type SpreadsheetMapping = z.infer<typeof spreadsheetMapping>;
export type SheetLayout = SpreadsheetMapping["layouts"][number];

/** The value of a meaning; null for one that is no value. */
export function stanceValue(meaning: StanceMeaning): StanceValue | null {
  return STANCE_VALUES.find((value) => String(value) === meaning) ?? null;
}
