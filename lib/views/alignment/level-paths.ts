import { AGREEMENT_LEVELS, type AgreementLevel } from "@/lib/views/alignment/agreement-level";

/**
 * Run-length encoding of a matrix of levels as one path a level: neighbouring cells of a row are one stroke of width 1,
 * in units of a cell. A matrix of hundreds of rows is then five elements instead of tens of thousands. Only the cells
 * right of the diagonal: the matrix is symmetric, and its other half is the same drawing with the axes exchanged.
 * O(rows × columns).
 */
export function levelPaths(
  size: number,
  levelAt: (row: number, column: number) => AgreementLevel | null,
): ReadonlyMap<AgreementLevel, string> {
  const paths = new Map(AGREEMENT_LEVELS.map((level) => [level, { text: "", x: 0, y: 0 }]));
  for (let row = 0; row < size; row++) {
    for (let column = row + 1; column < size; ) {
      const level = levelAt(row, column);
      let end = column + 1;
      while (end < size && levelAt(row, end) === level) end += 1;
      const path = level === null ? undefined : paths.get(level);
      // Moves are relative to where the last stroke of the level ended: shorter to write than places.
      if (path) {
        const from = path.text === "" ? `M${column} ${row + 0.5}` : `m${column - path.x} ${row - path.y}`;
        path.text += `${from}h${end - column}`;
        path.x = end;
        path.y = row;
      }
      column = end;
    }
  }
  return new Map([...paths].flatMap(([level, { text }]) => (text === "" ? [] : [[level, text] as const])));
}
