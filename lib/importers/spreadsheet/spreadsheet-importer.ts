import { fileKind } from "@/lib/importers/files/file-kind";
import { whyUnreadable } from "@/lib/importers/files/why-unreadable";
import { type Importer, type ImportFile, ImportRefusal, type ReadOptions } from "@/lib/importers/importer";
import { IMPORT_LIMITS } from "@/lib/importers/limits";
import { checkSpreadsheetMapping } from "@/lib/importers/spreadsheet/check-mapping";
import type { Sheet, SpreadsheetContents } from "@/lib/importers/spreadsheet/contents";
import { gatherSheets } from "@/lib/importers/spreadsheet/gather/gather-sheets";
import type { SpreadsheetMapping } from "@/lib/importers/spreadsheet/mapping";
import { proposeMapping } from "@/lib/importers/spreadsheet/propose-mapping";
import { showSpreadsheet } from "@/lib/importers/spreadsheet/show-spreadsheet";
import { decodeSheetText } from "@/lib/importers/spreadsheet/text/decode-sheet-text";
import { readTextSheet } from "@/lib/importers/spreadsheet/text/read-text-sheet";
import { sniffDelimiter } from "@/lib/importers/spreadsheet/text/sniff-delimiter";
import { readWorkbook } from "@/lib/importers/spreadsheet/xlsx/read-workbook";

/** Bytes of a text by which its delimiter is looked for. */
const LOOK = 100_000;

/** Reader of spreadsheets: XLSX workbooks, delimited text, and cells pasted from a spreadsheet program. */
export const spreadsheetImporter: Importer<SpreadsheetContents, SpreadsheetMapping> = {
  format: "spreadsheet",
  title: "spreadsheet",
  detect: detectSpreadsheet,
  read: readSpreadsheets,
  propose: proposeMapping,
  checkMapping: checkSpreadsheetMapping,
  gather: gatherSheets,
  show: showSpreadsheet,
};

function detectSpreadsheet(files: readonly ImportFile[]): string | null {
  const found = files.map(detectOne);
  const [first] = found;
  return first && found.every((sentence) => sentence !== null) ? first : null;
}

function detectOne({ name, bytes }: ImportFile): string | null {
  const kind = fileKind(bytes);
  if (kind === "xlsx") return `“${name}” is a workbook: it holds xl/workbook.xml.`;
  if (kind !== "text") return null;
  const even = Math.min(bytes.length, LOOK) & ~1;
  const { text } = decodeSheetText({ name, bytes: bytes.subarray(0, even || bytes.length) }, null);
  const delimiter = sniffDelimiter(text);
  return (
    delimiter && `“${name}” is a table in a text, with ${DELIMITER_NAMES[delimiter] ?? `“${delimiter}”`} between cells.`
  );
}

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ";": "semicolons",
  ",": "commas",
  "\t": "tabs",
  "|": "bars",
};

function readSpreadsheets(files: readonly ImportFile[], options: ReadOptions): SpreadsheetContents {
  const sheets = files.flatMap((file, index) => {
    options.onProgress?.({ step: "reading", done: index, total: files.length });
    return readOne(file, options);
  });
  options.onProgress?.({ step: "reading", done: files.length, total: files.length });
  return { sheets };
}

function readOne(file: ImportFile, { encoding }: ReadOptions): Sheet[] {
  if (file.bytes.length > IMPORT_LIMITS.fileBytes) {
    const [is, most] = [file.bytes.length, IMPORT_LIMITS.fileBytes].map((bytes) => Math.ceil(bytes / 1_000_000));
    throw new ImportRefusal(
      `“${file.name}” has ${is} MB; at most ${most} MB can be read. Split it into several files.`,
    );
  }
  const refusal = whyUnreadable(file);
  if (refusal) throw new ImportRefusal(refusal);
  const kind = fileKind(file.bytes);
  if (kind === "xlsx") return readWorkbook(file);
  if (kind === "text") return [readTextSheet(file, encoding)];
  throw new ImportRefusal(
    `“${file.name}” is no spreadsheet${kind === "html" ? ", but a web page, whatever its name says" : ""}. Open it in your spreadsheet program, save it as .xlsx, and choose that file.`,
  );
}
