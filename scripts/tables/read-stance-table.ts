import { STANCE_VALUES, type StanceValue } from "@/lib/domain/stance";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import { type Problem, problemError } from "@/lib/dossier/problem";
import { readTable } from "@/scripts/tables/read-table";

const VALUE_OF = new Map<string, StanceValue | null>([
  ["", null],
  ...STANCE_VALUES.map((value) => [String(value), value] as const),
]);

/**
 * Reads positions from a CSV table: first the voice, then one column for each proposition, with −2 to 2 or nothing in
 * each cell.
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
