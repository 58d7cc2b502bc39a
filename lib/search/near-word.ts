/**
 * Whether a typed word may be a misspelling of another: at most one letter wrong, missing, too many or swapped with its
 * neighbour, from seven letters on two. Shorter words than four letters are near too many to mean anything. Both are
 * folded (see foldWord).
 *
 * Example: "stangeron" is near "stangarone", "lee" is near nothing. O(letters of one × letters of the other).
 */
export function isNear(typed: string, word: string): boolean {
  const allowed = typed.length < SHORTEST ? 0 : typed.length < LONG ? 1 : 2;
  if (allowed === 0 || Math.abs(typed.length - word.length) > allowed) return false;
  return editDistance(typed, word) <= allowed;
}

const SHORTEST = 4;
const LONG = 7;

/** Letters to change, add, leave out or swap with the next (optimal string alignment). */
function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const steps = [at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + same];
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isSwapped) steps.push(at(beforeLast, column - 2) + 1);
      current.push(Math.min(...steps));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
