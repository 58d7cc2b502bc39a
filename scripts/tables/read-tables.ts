import { STANCE_VALUES, type StanceValue } from "@/lib/domain/stance";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
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
function readTable({ file, bytes }: { readonly file: string; readonly bytes: Uint8Array }): {
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

const VALUE_OF = new Map<string, StanceValue | null>([
  ["", null],
  ...STANCE_VALUES.map((value) => [String(value), value] as const),
]);

/**
 * Reads positions from a CSV table: first the commentator, then one column for each proposition, with −2 to 2 or
 * nothing in each cell.
 *
 * @returns the matrix, null as soon as there is one problem. O(characters).
 *
 * Example: "voice,tax,wall\nAda,2,\nBo,-1,0\n" → Ada [2, null], Bo [−1, 0].
 */
export function readStanceTable({ file, bytes }: { readonly file: string; readonly bytes: Uint8Array }): {
  matrix: StanceMatrix | null;
  problems: readonly Problem[];
} {
  const { table, problems } = readTable({ file, bytes });
  const { columns, records } = table;
  const rows = records.map(({ cells }) => columns.map((_, column) => VALUE_OF.get(cells[column] ?? "") ?? null));
  const strangers = records.flatMap(({ row, cells }) =>
    cells.slice(0, columns.length).flatMap((found, column) =>
      VALUE_OF.has(found)
        ? []
        : [
            problemError({
              file,
              row,
              column: columns[column] ?? null,
              found,
              expected: "-2, -1, 0, 1, 2 or an empty cell",
              what: `"${found}" is no position`,
            }),
          ],
    ),
  );
  const all = [...problems, ...strangers];
  if (all.length > 0) return { matrix: null, problems: all };
  return { matrix: { commentators: records.map(({ name }) => name), propositions: columns, rows }, problems: [] };
}

/**
 * Reads to which group each commentator is known to belong: first the commentator, then one column or several, of which
 * one counts.
 *
 * @param column heading of the column that counts; without it the first after the commentator.
 * @returns group by commentator; a commentator with an empty cell is left out. O(characters).
 */
export function readKnownGroups({
  file,
  bytes,
  column,
}: {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly column: string | undefined;
}): { groupOf: ReadonlyMap<string, string>; problems: readonly Problem[] } {
  const { table, problems } = readTable({ file, bytes });
  if (problems.length > 0) return { groupOf: new Map(), problems };
  const place = column === undefined ? 0 : table.columns.indexOf(column);
  if (place < 0) {
    const expected = `one of ${table.columns.join(", ")}`;
    const what = `There is no column "${column}"`;
    return { groupOf: new Map(), problems: [problemError({ file, row: 1, found: column ?? null, expected, what })] };
  }
  const known = table.records.map(({ name, cells }) => [name, cells[place] ?? ""] as const);
  return { groupOf: new Map(known.filter(([, group]) => group !== "")), problems: [] };
}
