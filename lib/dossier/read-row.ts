import type { CsvRecord } from "@/lib/dossier/csv/read-csv";
import type { BoundColumn } from "@/lib/dossier/table";

/** A row as far as it could be read. */
export interface ReadRow<Row> {
  /** Row as a spreadsheet counts it; the header is row 1. */
  readonly row: number;
  /**
   * The canonical text of the cells by which rows are identified and refer to each other, by column; none where empty.
   */
  readonly keys: ReadonlyMap<string, string>;
  /** The values by field; a field is missing where its cell could not be read. */
  readonly values: Partial<Row>;
}

/** What reading one cell has to say; the caller turns it into problems. */
export interface CellRemark {
  readonly kind: "unreadable" | "empty" | "blank" | "spaces" | "respelt";
  readonly column: BoundColumn;
  readonly found: string | null;
  readonly expected: string;
}

/** Where the columns of a table stand in the file at hand. */
export type ColumnIndexes = ReadonlyMap<BoundColumn, number>;

/**
 * Turns the cells of a record into values. A column that the file lacks counts as empty where it may be empty.
 *
 * @returns the row and everything worth reporting about its cells. O(columns).
 */
export function readRow<Row>({
  record,
  columns,
  places,
  missingValues,
}: {
  record: CsvRecord;
  columns: readonly BoundColumn[];
  places: ColumnIndexes;
  missingValues: ReadonlySet<string>;
}): { row: ReadRow<Row>; remarks: CellRemark[] } {
  const remarks: CellRemark[] = [];
  const keys = new Map<string, string>();
  const values: Record<string, unknown> = {};
  for (const column of columns) {
    const place = places.get(column);
    const there = place !== undefined && place < record.cells.length;
    const raw = there ? (record.cells[place] ?? "") : "";
    const cell = column.verbatim ? raw : raw.trim();
    if (isEmpty({ cell, column, missingValues })) {
      if (!column.required) values[column.field] = column.valueWhenEmpty;
      else if (there) {
        remarks.push({ kind: "empty", column, found: null, expected: "a cell that is not empty" });
      }
      if (!column.required && raw !== "" && cell === "")
        remarks.push({ kind: "blank", column, found: raw, expected: "an empty cell" });
      continue;
    }
    if (cell !== raw) remarks.push({ kind: "spaces", column, found: raw, expected: `no spaces around ${cell}` });
    const reading = column.read(cell);
    if (!reading.ok) {
      remarks.push({ kind: "unreadable", column, found: cell, expected: reading.expected });
      continue;
    }
    if (reading.remark !== undefined) {
      remarks.push({ kind: "respelt", column, found: cell, expected: reading.remark });
    }
    values[column.field] = reading.value;
    if (reading.key !== undefined) keys.set(column.name, reading.key);
  }
  // The fields of `values` are those of the table's row type: defineTable binds each field to its column.
  return { row: { row: record.row, keys, values: values as Partial<Row> }, remarks };
}

function isEmpty({
  cell,
  column,
  missingValues,
}: {
  cell: string;
  column: BoundColumn;
  missingValues: ReadonlySet<string>;
}): boolean {
  return missingValues.has(cell) || (column.required && cell.trim() === "");
}
