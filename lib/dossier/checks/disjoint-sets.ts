/** Union–find: items that are joined, directly or by others, are one set. */
export interface DisjointSets {
  readonly join: (a: number, b: number) => void;
  /** For each item the number of its set: the lowest of its items. */
  readonly numbers: () => number[];
}

/** Sets of one item each. Joining and asking take next to constant time, however long the chains are. */
export function disjointSets(size: number): DisjointSets {
  const parent = Array.from({ length: size }, (_, item) => item);
  const root = (item: number): number => {
    let at = item;
    for (let above = parent[at] ?? at; above !== at; above = parent[at] ?? at) {
      // Halves the way for whoever comes next.
      parent[at] = parent[above] ?? above;
      at = above;
    }
    return at;
  };
  return {
    join: (a, b) => {
      const [one, other] = [root(a), root(b)];
      parent[Math.max(one, other)] = Math.min(one, other);
    },
    numbers: () => parent.map((_, item) => root(item)),
  };
}

/** Sets of items that share a key, directly or by others; empty keys are shared by nobody. O(keys). */
export function joinSharing(keys: readonly (readonly (string | number)[])[]): number[] {
  const sets = disjointSets(keys.length);
  const first = new Map<string | number, number>();
  for (const [item, own] of keys.entries()) {
    for (const key of own) {
      if (key === "") continue;
      const known = first.get(key);
      if (known === undefined) first.set(key, item);
      else sets.join(known, item);
    }
  }
  return sets.numbers();
}
