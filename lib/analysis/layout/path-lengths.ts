/**
 * Shortest ways through a network: the length of the shortest path between any two of its nodes.
 *
 * @param lengths row-major, size × size, symmetric: length of each direct link, Infinity where there is none,
 *   diagonal 0. Not changed.
 * @returns lengths of shortest paths; Infinity between parts that are not connected. O(size³).
 * Example: links a–b of 1 and b–c of 2 → a–c is 3.
 * Reference: Floyd 1962; Warshall 1962.
 */
export function pathLengths(lengths: Float64Array, size: number): Float64Array {
  const shortest = lengths.slice();
  for (let via = 0; via < size; via++) {
    for (let from = 0; from < size; from++) {
      const toVia = shortest[from * size + via] ?? Number.POSITIVE_INFINITY;
      if (toVia === Number.POSITIVE_INFINITY) continue;
      for (let to = 0; to < size; to++) {
        const detour = toVia + (shortest[via * size + to] ?? Number.POSITIVE_INFINITY);
        if (detour < (shortest[from * size + to] ?? 0)) shortest[from * size + to] = detour;
      }
    }
  }
  return shortest;
}
