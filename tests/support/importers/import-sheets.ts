import type { Gathering, ImportFile } from "@/lib/importers/importer";
import type { SpreadsheetContents } from "@/lib/importers/spreadsheet/contents";
import type { SpreadsheetMapping } from "@/lib/importers/spreadsheet/mapping";
import { spreadsheetImporter } from "@/lib/importers/spreadsheet/spreadsheet-importer";

/** A text as the file that a browser hands over. */
export function textFile(text: string, name = "sheet.csv"): ImportFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** Reads sheets and gathers them under the proposed mapping, changed where a test says so. */
export async function importSheets(
  files: readonly ImportFile[],
  {
    encoding = null,
    change = (mapping) => mapping,
  }: { encoding?: string | null; change?: (mapping: SpreadsheetMapping) => SpreadsheetMapping } = {},
): Promise<{ contents: SpreadsheetContents; mapping: SpreadsheetMapping; reasons: readonly string[] } & Gathering> {
  const contents = await spreadsheetImporter.read(files, { encoding });
  const { mapping: proposed, reasons } = spreadsheetImporter.propose(contents, null);
  const mapping = change(proposed);
  return { contents, mapping, reasons, ...spreadsheetImporter.gather(contents, mapping) };
}
