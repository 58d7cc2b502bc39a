/** A record of a CSV file. */
export interface CsvRecord {
  /** Row as a spreadsheet counts it: the header is 1, line breaks inside quotation marks do not count. */
  readonly row: number;
  readonly cells: readonly string[];
  /** What is wrong with the quotation marks, by position of the cell. */
  readonly faults: readonly CsvFault[];
}

export interface CsvFault {
  readonly cell: number;
  readonly kind: "quote-in-plain-cell" | "text-after-closing-quote" | "never-closed";
}

/**
 * Splits CSV text into records: fields in quotation marks may hold delimiters, line breaks and doubled quotation
 * marks; records end with a line feed, a carriage return or both. Faulty quotation marks are reported and read as
 * ordinary characters, so that one of them does not hide what follows (a general parser would lose the rest of the
 * file). Cells are never trimmed.
 *
 * Megabytes of line breaks or delimiters would become thousands of megabytes of cells: reading ends with the first
 * record beyond `mostRecords`, and within the first that has more than `mostCells`.
 *
 * @returns every record, blank ones included (one empty cell). O(characters).
 *
 * Example: 'a,b\n"x, ""y""",2\n' → rows 1 ["a", "b"] and 2 ['x, "y"', "2"].
 */
export function readCsv({
  text,
  delimiter,
  mostRecords = Number.POSITIVE_INFINITY,
  mostCells = Number.POSITIVE_INFINITY,
}: {
  text: string;
  delimiter: string;
  mostRecords?: number;
  mostCells?: number;
}): CsvRecord[] {
  const records: CsvRecord[] = [];
  const plainEnd = new RegExp(`[${escapeForClass(delimiter)}\r\n"]`, "g");
  let position = 0;
  let cells: string[] = [];
  let faults: CsvFault[] = [];

  while (position < text.length && records.length <= mostRecords) {
    const cell = readCell({ text, position, plainEnd });
    for (const kind of cell.faults) faults.push({ cell: cells.length, kind });
    cells.push(cell.value);
    position = cell.end;
    if (cells.length > mostCells) return [...records, { row: records.length + 1, cells, faults }];
    if (text[position] === delimiter) {
      position += 1;
      // A delimiter at the very end of the file is followed by one more, empty, cell.
      if (position < text.length) continue;
      cells.push("");
    } else {
      position += text.startsWith("\r\n", position) ? 2 : 1;
    }
    records.push({ row: records.length + 1, cells, faults });
    cells = [];
    faults = [];
  }
  return records;
}

interface Cell {
  readonly value: string;
  /** Position of the delimiter or line break after the cell, or the end of the text. */
  readonly end: number;
  readonly faults: readonly CsvFault["kind"][];
}

function readCell(scan: { text: string; position: number; plainEnd: RegExp }): Cell {
  return scan.text[scan.position] === '"' ? readQuotedCell(scan) : readPlainCell(scan);
}

function readPlainCell({ text, position, plainEnd }: { text: string; position: number; plainEnd: RegExp }): Cell {
  const faults = new Set<CsvFault["kind"]>();
  plainEnd.lastIndex = position;
  for (let stop = plainEnd.exec(text); stop; stop = plainEnd.exec(text)) {
    if (stop[0] !== '"') return { value: text.slice(position, stop.index), end: stop.index, faults: [...faults] };
    faults.add("quote-in-plain-cell");
  }
  return { value: text.slice(position), end: text.length, faults: [...faults] };
}

function readQuotedCell({ text, position, plainEnd }: { text: string; position: number; plainEnd: RegExp }): Cell {
  const pieces: string[] = [];
  let from = position + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) {
      pieces.push(text.slice(from));
      return { value: pieces.join(""), end: text.length, faults: ["never-closed"] };
    }
    pieces.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') {
      const rest = readPlainCell({ text, position: quote + 1, plainEnd });
      const faults = rest.value === "" ? [] : ["text-after-closing-quote" as const];
      return { value: pieces.join("") + rest.value, end: rest.end, faults };
    }
    pieces.push('"');
    from = quote + 2;
  }
}

function escapeForClass(delimiter: string): string {
  return delimiter.replace(/[\\\]^-]/g, "\\$&");
}
