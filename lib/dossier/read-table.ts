import { isMistake, reportErrors, summariseRemarks } from "@/lib/dossier/cell-remarks";
import { decodeTable } from "@/lib/dossier/csv/decode-table";
import { type CsvFault, type CsvRecord, readCsv } from "@/lib/dossier/csv/read-csv";
import { delimiterName, findDelimiter, readHeader } from "@/lib/dossier/csv/read-header";
import { LIMITS } from "@/lib/dossier/limits";
import { type Problem, problemError, problemWarning } from "@/lib/dossier/problem";
import { type CellRemark, type ColumnIndexes, type ReadRow, readRow } from "@/lib/dossier/read-row";
import type { TableSchema } from "@/lib/dossier/table";

/** A table as far as it could be read. */
export interface ReadTable<Row> {
  readonly schema: TableSchema;
  readonly file: string;
  /** Whether the package has the table at all. */
  readonly present: boolean;
  /** False where the file or its header could not be made out: nothing can be said about what it lacks. */
  readonly readable: boolean;
  readonly rows: readonly ReadRow<Row>[];
}

/** Dialect of a CSV file, as the descriptor declares it, with the words for missing values. */
export interface TableDialect {
  readonly delimiter: string | null;
  readonly missingValues: readonly string[];
}

/**
 * Reads one CSV file as a table and reports everything that is wrong with its form: encoding, header, quotation
 * marks, number of cells, types. What concerns several rows or tables is checked elsewhere. O(characters).
 */
export function readTable<Row>({
  file,
  bytes,
  schema,
  dialect,
}: {
  file: string;
  bytes: Uint8Array;
  schema: TableSchema;
  dialect: TableDialect;
}): { table: ReadTable<Row>; problems: Problem[] } {
  const unreadable = { schema, file, present: true, readable: false, rows: [] };
  const decoded = decodeTable({ file, bytes });
  if (decoded.text === null) return { table: unreadable, problems: decoded.problems };

  const { text } = decoded;
  const delimiter = findDelimiter({ text, schema, declared: dialect.delimiter });
  const limits = { mostRecords: LIMITS.tableRows + 1, mostCells: LIMITS.rowCells };
  const all = readCsv({ text, delimiter, ...limits });
  const excess = checkExtent({ file, records: all });
  if (excess.length > 0) return { table: unreadable, problems: excess };
  const [head, ...records] = all;
  if (!head) {
    const what = "The file is empty";
    return { table: unreadable, problems: [problemError({ file, expected: "a header row", what })] };
  }
  const notes = [...decoded.problems, ...checkFileForm({ file, text, delimiter })];
  const header = readHeader({ file, cells: head.cells, schema });
  if (!header.places) return { table: unreadable, problems: [...notes, ...header.problems] };

  const filled = records.filter((record) => record.cells.some((cell) => cell !== ""));
  const missingValues = new Set(["", ...dialect.missingValues]);
  const { places } = header;
  const readings: { row: ReadRow<Row>; remarks: CellRemark[] }[] = [];
  let mistakes = 0;
  for (const record of filled) {
    if (mistakes >= LIMITS.tableMistakes) break;
    const reading = readRow<Row>({ record, columns: schema.columns, places, missingValues });
    mistakes += reading.remarks.filter(isMistake).length;
    readings.push(reading);
  }
  const isWhole = readings.length === filled.length;
  const readRecords = filled.slice(0, readings.length);
  const problems = [
    ...notes,
    ...header.problems,
    ...checkLength({ file, schema, count: filled.length }),
    ...noteBlankRows({ file, blank: records.length - filled.length }),
    ...[head, ...readRecords].flatMap((record) => checkForm({ file, record, head, places })),
    ...readings.flatMap(({ row, remarks }) => reportErrors({ file, row: row.row, remarks })),
    ...(isWhole ? [] : [tooManyMistakes({ file, mistakes, row: readings.at(-1)?.row.row ?? null })]),
    ...summariseRemarks({ file, readings }),
  ];
  if (!isWhole) return { table: unreadable, problems };
  return { table: { schema, file, present: true, readable: true, rows: readings.map(({ row }) => row) }, problems };
}

function checkFileForm({ file, text, delimiter }: { file: string; text: string; delimiter: string }): Problem[] {
  const notes: Problem[] = [];
  const note = (found: string, expected: string) =>
    notes.push(problemWarning({ file, found, expected, what: `The file has ${found}; they were accepted` }));
  if (/^[^\n]*\r/.test(text)) note("carriage returns at the ends of lines", "line feeds alone");
  if (delimiter !== ",") note(`${delimiterName(delimiter)} between cells`, "commas between cells");
  return notes;
}

/** Refuses what was not read to its end because no table is so large. */
function checkExtent({ file, records }: { file: string; records: readonly CsvRecord[] }): Problem[] {
  const last = records.at(-1);
  if (last && last.cells.length > LIMITS.rowCells) {
    const expected = `at most ${LIMITS.rowCells} cells in a row`;
    const what = "The row has more cells than any table; the file was not read";
    return [problemError({ file, row: last.row, expected, what })];
  }
  if (records.length <= LIMITS.tableRows + 1) return [];
  const what = `The file has more than ${LIMITS.tableRows} rows below the header and was not read`;
  return [problemError({ file, expected: `at most ${LIMITS.tableRows} rows`, what })];
}

function checkLength({ file, schema, count }: { file: string; schema: TableSchema; count: number }): Problem[] {
  const limit = Math.min(schema.maximumRows ?? LIMITS.tableRows, LIMITS.tableRows);
  if (count <= limit) return [];
  const what = `The table has ${count} rows`;
  return [problemError({ file, found: `${count} rows`, expected: `at most ${limit} rows`, what })];
}

function noteBlankRows({ file, blank }: { file: string; blank: number }): Problem[] {
  if (blank === 0) return [];
  const what = `${blank} blank ${blank === 1 ? "row was" : "rows were"} left out`;
  return [problemWarning({ file, found: `${blank} blank`, expected: "no blank rows", what })];
}

const FAULTS: Readonly<Record<CsvFault["kind"], string>> = {
  "quote-in-plain-cell": "A quotation mark stands inside a cell that is not enclosed in quotation marks",
  "text-after-closing-quote": "Text follows the quotation mark that closes the cell",
  "never-closed":
    "The quotation mark that opens the cell is never closed, so the rest of the file was read as this cell",
};

function checkForm({
  file,
  record,
  head,
  places,
}: {
  file: string;
  record: CsvRecord;
  head: CsvRecord;
  places: ColumnIndexes;
}): Problem[] {
  const { row, cells, faults } = record;
  const quoting = "the cell enclosed in quotation marks, and those inside it doubled";
  const columnAt = (place: number) => [...places].find(([, at]) => at === place)?.[0].name ?? null;
  const problems = faults.map(({ cell, kind }) => {
    const found = cells[cell] ?? null;
    return problemError({ file, row, column: columnAt(cell), found, expected: quoting, what: FAULTS[kind] });
  });
  const extra = cells.slice(head.cells.length).some((cell) => cell !== "");
  if (cells.length >= head.cells.length && !extra) return problems;
  const found = `${cells.length} cells`;
  const expected = `${head.cells.length} cells, as in the header`;
  const what = `The row has ${found} (a cell with a delimiter or line break may lack its quotation marks)`;
  return [...problems, problemError({ file, row, found, expected, what })];
}

/** A list longer than that is of no use to anybody, and would fill the memory. */
function tooManyMistakes({ file, mistakes, row }: { file: string; mistakes: number; row: number | null }): Problem {
  const what = `The table has ${mistakes} mistakes up to this row; the rows below it were not read`;
  return problemError({ file, row, expected: "the table of a dossier", what });
}
