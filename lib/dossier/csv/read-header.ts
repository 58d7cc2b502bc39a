import { type Problem, problemError, problemWarning } from "@/lib/dossier/problem";
import type { ColumnIndexes } from "@/lib/dossier/read-row";
import type { BoundColumn, TableSchema } from "@/lib/dossier/table";

/** As many characters of the first line tell the delimiter; a line of megabytes is no header. */
const MAX_HEADER_LENGTH = 20_000;
const DELIMITERS = [",", ";", "\t", "|"] as const;
const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ",": "commas",
  ";": "semicolons",
  "\t": "tabs",
  "|": "vertical bars",
};

/**
 * Finds what separates the cells: whatever makes the first line hold the most column names of the table. The
 * delimiter that the descriptor declares is tried first, then the comma, so that they win ties.
 */
export function findDelimiter({
  text,
  schema,
  declared,
}: {
  text: string;
  schema: TableSchema;
  declared: string | null;
}): string {
  const line = /^[^\r\n]*/.exec(text.slice(0, MAX_HEADER_LENGTH))?.[0] ?? "";
  const names = new Set(schema.columns.map((column) => column.name));
  const known = (delimiter: string) => line.split(delimiter).filter((cell) => names.has(plainName(cell))).length;
  const candidates = [...(declared === null ? [] : [declared]), ...DELIMITERS];
  return candidates.reduce((best, candidate) => (known(candidate) > known(best) ? candidate : best));
}

/** The delimiter in words, for messages. */
export function delimiterName(delimiter: string): string {
  return DELIMITER_NAMES[delimiter] ?? `“${delimiter}”`;
}

/**
 * Matches the header with the columns of a table.
 *
 * @returns where each known column stands, and what is missing, unknown or double; places is null if no column is
 *   known.
 */
export function readHeader({ file, cells, schema }: { file: string; cells: readonly string[]; schema: TableSchema }): {
  places: ColumnIndexes | null;
  problems: Problem[];
} {
  const names = cells.map(plainName);
  const known = schema.columns.filter((column) => names.includes(column.name));
  if (known.length === 0) {
    const expected = `the column names ${schema.columns.map((column) => column.name).join(", ")}`;
    const what = "The first row holds no column name of this table; the file was not read further";
    return { places: null, problems: [problemError({ file, row: 1, found: cells.join(","), expected, what })] };
  }
  const places = new Map<BoundColumn, number>(known.map((column) => [column, names.indexOf(column.name)]));
  const problems = [
    ...schema.columns.filter((column) => column.required && !places.has(column)).map(({ name }) => missing(file, name)),
    ...names.flatMap((name, place) => checkName({ file, name, place, names, cell: cells[place] ?? name, schema })),
  ];
  return { places, problems };
}

function missing(file: string, column: string): Problem {
  return problemError({ file, row: 1, column, expected: `a column named ${column}`, what: "The column is missing" });
}

function checkName(header: {
  file: string;
  name: string;
  place: number;
  names: readonly string[];
  cell: string;
  schema: TableSchema;
}): Problem[] {
  const { file, name, place, names, cell, schema } = header;
  const at = { file, row: 1, column: name === "" ? `number ${place + 1}` : name, found: cell };
  if (!schema.columns.some((column) => column.name === name)) {
    const expected = `one of ${schema.columns.map((column) => column.name).join(", ")}`;
    return [problemWarning({ ...at, expected, what: "The column is unknown and is not stored" })];
  }
  if (names.indexOf(name) !== place) {
    return [problemError({ ...at, expected: "each column once", what: "The column appears twice" })];
  }
  if (cell === name) return [];
  return [problemWarning({ ...at, expected: name, what: "Spaces around the column name were dropped" })];
}

function plainName(cell: string): string {
  return cell.trim().replace(/^"(.*)"$/, "$1");
}
