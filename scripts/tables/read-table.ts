import { decodeText } from "@/lib/dossier/csv/decode-text";
import { type CsvRecord, readCsv } from "@/lib/dossier/csv/read-csv";
import { type Problem, problemError } from "@/lib/dossier/problem";

/** A plain CSV table whose first column names the rows. */
export interface NamedTable {
  /** Headings of the columns after the first. */
  readonly columns: readonly string[];
  /** `row` as a spreadsheet counts it, `cells` as many as there are columns. */
  readonly records: readonly { readonly row: number; readonly name: string; readonly cells: readonly string[] }[];
}

/**
 * Reads a CSV table with commas: a heading for each column, and in each row a name that no other row has.
 *
 * @returns the rows that could be read, and everything that is wrong with the others. O(characters).
 */
export function readTable({ file, bytes }: { readonly file: string; readonly bytes: Uint8Array }): {
  table: NamedTable;
  problems: Problem[];
} {
  const nothing: NamedTable = { columns: [], records: [] };
  const { text, problems } = decodeText({ file, bytes });
  if (text === null) return { table: nothing, problems };
  const [head, ...records] = readCsv({ text: text.replace(/^\uFEFF/, ""), delimiter: "," });
  if (!head || head.cells.length < 2) {
    const what = "There is no header with at least two columns, separated by commas";
    return {
      table: nothing,
      problems: [problemError({ file, row: 1, expected: "the voice and one column more", what })],
    };
  }
  const columns = head.cells.slice(1);
  const filled = records.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const faults = [
    ...headingFaults(file, head.cells),
    ...nameFaults(file, filled),
    ...filled.flatMap((record) => formFaults(file, { record, width: head.cells.length })),
  ];
  const rows = filled.map(({ row, cells }) => ({ row, name: cells[0] ?? "", cells: cells.slice(1) }));
  return { table: { columns, records: rows }, problems: faults };
}

function headingFaults(file: string, headings: readonly string[]): Problem[] {
  return headings.slice(1).flatMap((heading, index) => {
    const first = headings.indexOf(heading, 1);
    if (heading !== "" && first === index + 1) return [];
    const what = heading === "" ? `Column ${index + 2} has no heading` : `The heading "${heading}" stands twice`;
    return [
      problemError({ file, row: 1, found: heading, expected: "one heading for each column, all different", what }),
    ];
  });
}

function nameFaults(file: string, records: readonly CsvRecord[]): Problem[] {
  const firstRow = new Map<string, number>();
  return records.flatMap(({ row, cells: [name = ""] }) => {
    const earlier = firstRow.get(name);
    firstRow.set(name, earlier ?? row);
    if (name !== "" && earlier === undefined) return [];
    const what = name === "" ? "The first cell names nobody" : `"${name}" has a row already, row ${earlier}`;
    return [problemError({ file, row, found: name, expected: "one row for each voice, with its name first", what })];
  });
}

function formFaults(
  file: string,
  { record, width }: { readonly record: CsvRecord; readonly width: number },
): Problem[] {
  const { row, cells, faults } = record;
  const quotes = faults.map(({ cell }) =>
    problemError({
      file,
      row,
      expected: "a cell wholly inside quotation marks, with those of the text doubled",
      what: `The quotation marks of cell ${cell + 1} do not match`,
    }),
  );
  if (cells.length === width) return quotes;
  const expected = `${width} cells, one for each heading`;
  return [...quotes, problemError({ file, row, expected, what: `The row has ${cells.length} cells` })];
}
