/** Where a pattern fits best into a text, and at what cost. Offsets are UTF-16 code units of the text. */
export interface BestFit {
  readonly start: number;
  readonly end: number;
  /** Insertions, deletions and replacements that turn the pattern into the stretch. */
  readonly distance: number;
}

/**
 * Finds the stretch of a text that comes closest to a pattern, counting insertions, deletions and replacements of
 * single units (Sellers' variant of the Levenshtein distance: the stretch may begin and end anywhere). Among equally
 * close stretches the one that ends first wins.
 *
 * O(pattern × text) time, O(pattern) memory.
 *
 * Example: "abcd" fits into "xxabxdyy" at 2 to 6 with distance 1.
 * Reference: P. H. Sellers, The theory and computation of evolutionary distances, J. Algorithms 1 (1980), 359–373.
 */
export function bestFit({ pattern, text }: { pattern: string; text: string }): BestFit {
  const length = pattern.length;
  // Column by column over the text: the cost of fitting each beginning of the pattern, and where that fit begins.
  let cost = Int32Array.from({ length: length + 1 }, (_, row) => row);
  let begin = new Int32Array(length + 1);
  let nextCost = new Int32Array(length + 1);
  let nextBegin = new Int32Array(length + 1);
  let best: BestFit = { start: 0, end: 0, distance: length };

  for (let column = 1; column <= text.length; column += 1) {
    const unit = text.charCodeAt(column - 1);
    nextCost[0] = 0;
    nextBegin[0] = column;
    for (let row = 1; row <= length; row += 1) {
      const replaced = (cost[row - 1] ?? 0) + (pattern.charCodeAt(row - 1) === unit ? 0 : 1);
      const inserted = (cost[row] ?? 0) + 1;
      const deleted = (nextCost[row - 1] ?? 0) + 1;
      if (replaced <= inserted && replaced <= deleted) {
        nextCost[row] = replaced;
        nextBegin[row] = begin[row - 1] ?? 0;
      } else if (inserted <= deleted) {
        nextCost[row] = inserted;
        nextBegin[row] = begin[row] ?? 0;
      } else {
        nextCost[row] = deleted;
        nextBegin[row] = nextBegin[row - 1] ?? 0;
      }
    }
    const distance = nextCost[length] ?? length;
    if (distance < best.distance) best = { start: nextBegin[length] ?? 0, end: column, distance };
    [cost, nextCost] = [nextCost, cost];
    [begin, nextBegin] = [nextBegin, begin];
  }
  return best;
}
