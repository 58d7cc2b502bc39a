import { type CsvFault, type CsvRecord, readCsv } from "@/lib/dossier/csv/read-csv";
import { type ImportFile, type ImportProblem, ImportRefusal, importProblem } from "@/lib/importers/importer";
import { IMPORT_LIMITS } from "@/lib/importers/limits";
import { columnLetters, type Sheet, withoutGuard } from "@/lib/importers/spreadsheet/contents";
import { decodeSheetText } from "@/lib/importers/spreadsheet/text/decode-sheet-text";
import { declaredDelimiter, sniffDelimiter } from "@/lib/importers/spreadsheet/text/sniff-delimiter";

/**
 * Reads delimited text (CSV, text of Excel, cells pasted from a spreadsheet program) as one sheet. Cells are never
 * trimmed; line ends inside them become line feeds.
 *
 * @throws ImportRefusal for what is no table or too large. O(characters).
 */
export function readTextSheet(file: ImportFile, encoding: string | null): Sheet {
  const { text: whole, ...reading } = decodeSheetText(file, encoding);
  const delimiter = sniffDelimiter(whole);
  if (delimiter === null) throw new ImportRefusal(noTable(file));
  const text = whole.slice(declaredDelimiter(whole)?.length ?? 0);
  checkSize({ file, text, delimiter });
  const records = readCsv({
    text,
    delimiter,
    mostRecords: IMPORT_LIMITS.sheetRows,
    mostCells: IMPORT_LIMITS.sheetColumns,
  });
  checkRecords({ file, records });
  return {
    file: file.name,
    name: null,
    hidden: false,
    rows: records.map(({ cells }) => trimmedRow(cells)),
    text: { ...reading, delimiter },
    problems: records.flatMap((record) => record.faults.map((fault) => faultProblem({ file, record, fault }))),
    remarks: [],
  };
}

function noTable(file: ImportFile): string {
  return (
    `“${file.name}” is text, but no semicolon, comma, tab or bar makes a table of it. Save the sheet as .xlsx, or as CSV ` +
    "with one row a line and the same delimiter between all cells."
  );
}

/** Delimiters and line ends outside quotation marks are counted first: cells cost far more memory than characters. */
function checkSize({ file, text, delimiter }: { file: ImportFile; text: string; delimiter: string }): void {
  let cells = 1;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === delimiter || letter === "\n")) cells += 1;
  }
  if (cells > IMPORT_LIMITS.sheetCells) throw tooLarge(file, `${cells.toLocaleString("en")} cells`, "sheetCells");
}

function checkRecords({ file, records }: { file: ImportFile; records: readonly CsvRecord[] }): void {
  if (records.length > IMPORT_LIMITS.sheetRows) {
    throw tooLarge(file, `more than ${IMPORT_LIMITS.sheetRows.toLocaleString("en")} rows`, "sheetRows");
  }
  const wide = records.find(({ cells }) => cells.length > IMPORT_LIMITS.sheetColumns);
  if (wide) throw tooLarge(file, `${wide.cells.length.toLocaleString("en")} cells in row ${wide.row}`, "sheetColumns");
}

const LIMIT_NOUNS = { sheetCells: "cells", sheetRows: "rows", sheetColumns: "columns" } as const;

export function tooLarge(file: ImportFile, found: string, limit: keyof typeof LIMIT_NOUNS): ImportRefusal {
  const most = `${IMPORT_LIMITS[limit].toLocaleString("en")} ${LIMIT_NOUNS[limit]}`;
  return new ImportRefusal(
    `“${file.name}” has ${found}; a sheet may have at most ${most}. Split it into several files and choose them together.`,
  );
}

/** Without the empty cells at its end. */
function trimmedRow(cells: readonly string[]): readonly string[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === "") length -= 1;
  return cells
    .slice(0, length)
    .map(withoutGuard)
    .map((cell) => (cell.includes("\r") ? cell.replace(/\r\n?/g, "\n") : cell));
}

function faultProblem({
  file,
  record,
  fault,
}: {
  file: ImportFile;
  record: CsvRecord;
  fault: CsvFault;
}): ImportProblem {
  const place = { file: file.name, sheet: null, row: record.row, column: columnLetters(fault.cell) };
  const found = (record.cells[fault.cell] ?? "").slice(0, 80);
  // A mark that is never closed swallows the rows after it; the others are read as ordinary characters.
  const severity = fault.kind === "never-closed" ? "error" : "warning";
  return importProblem(severity, { place, found, ...FAULTS[fault.kind] });
}

const FAULTS: Readonly<Record<CsvFault["kind"], { what: string; expected: string }>> = {
  "never-closed": {
    what: "A quotation mark opens and is never closed, so the rest of the file is one cell",
    expected: "a quotation mark at the end of the cell",
  },
  "quote-in-plain-cell": {
    what: "A quotation mark stands inside a cell and was read as it stands",
    expected: "a cell in quotation marks, with those inside doubled",
  },
  "text-after-closing-quote": {
    what: "Text follows a closing quotation mark and was read as it stands",
    expected: "a delimiter after the closing quotation mark",
  },
};
