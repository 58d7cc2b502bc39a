import { writeZip } from "@/lib/dossier/zip/write-zip";
import { everythingTables } from "@/lib/exports/everything-tables";
import { matrixTable } from "@/lib/exports/matrix-table";
import { shownTable } from "@/lib/exports/shown-table";
import type { SpreadsheetTable } from "@/lib/exports/spreadsheet-table";
import { statementsTable } from "@/lib/exports/statements-table";
import { aboutText, csvFileName, toCsv } from "@/lib/exports/to-csv";
import { toXlsx } from "@/lib/exports/to-xlsx";
import { viewFileName } from "@/lib/exports/view-file-name";
import { EMPTY_FILTER } from "@/lib/filters/filter";
import { viewUnder } from "@/lib/selection/open-view";
import type { StampedView } from "@/lib/selection/stamped-view";
import { type BriefingContext, briefingContext } from "@/lib/views/context-line";

/** A further format of tables begins here; of briefings in lib/briefing/formats, of references in lib/citations. */
export const TABLE_FORMATS = ["csv", "xlsx"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];
/**
 * matrix: values alone, a row a commentator and a column a proposition; statements: a row a statement with its words
 * and its source. Both can be imported again.
 */
export const TABLE_SCOPES = ["shown", "all", "matrix", "statements"] as const;
export type TableScope = (typeof TABLE_SCOPES)[number];

export interface MadeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly body: Uint8Array | string;
}

/**
 * The data behind a view for a spreadsheet: what is shown under the filter, or everything. Everything as CSV is a zip
 * with one file a table and a text that says what it is.
 */
export async function tableFile(
  view: StampedView,
  { format, scope }: { readonly format: TableFormat; readonly scope: TableScope },
): Promise<MadeFile> {
  if (scope === "all") return everything(view, format);
  return oneTable(view, { format, table: TABLE_OF[scope](view), name: scope });
}

const TABLE_OF = { shown: shownTable, matrix: matrixTable, statements: statementsTable } as const;

async function oneTable(
  view: StampedView,
  { format, table, name }: { readonly format: TableFormat; readonly table: SpreadsheetTable; readonly name: string },
): Promise<MadeFile> {
  const context = briefingContext(view);
  if (format === "xlsx") return workbook([table], context, name);
  return { body: toCsv(table), mediaType: "text/csv; charset=utf-8", name: csvFileName(table, context) };
}

/** Everything is everything: a filter in the address changes nothing but would be printed as if it did. */
async function everything(view: StampedView, format: string): Promise<MadeFile> {
  const context = briefingContext({ ...view, ...viewUnder(view.index, EMPTY_FILTER) });
  const tables = everythingTables(view.index);
  if (format === "xlsx") return workbook(tables, context, "everything");
  const encoder = new TextEncoder();
  const files = new Map([
    ["about.txt", encoder.encode(aboutText(context))],
    ...tables.map((table): [string, Uint8Array] => [`${table.name.toLowerCase()}.csv`, encoder.encode(toCsv(table))]),
  ]);
  return { body: writeZip(files), mediaType: "application/zip", name: viewFileName(context, "everything", "zip") };
}

async function workbook(
  tables: readonly SpreadsheetTable[],
  context: BriefingContext,
  name: string,
): Promise<MadeFile> {
  const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { body: await toXlsx(tables, context), mediaType, name: viewFileName(context, name, "xlsx") };
}
