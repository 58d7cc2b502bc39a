import { type Problem, problemError } from "@/lib/dossier/problem";
import { readTable } from "@/scripts/tables/read-table";

/**
 * Reads to which group each voice is known to belong: first the voice, then one column or several, of which one counts.
 *
 * @param column heading of the column that counts; without it the first after the voice.
 * @returns group by voice; a voice with an empty cell is left out. O(characters).
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
