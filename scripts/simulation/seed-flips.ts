/** What a method says of one set with one seed. */
export interface SeededVerdict {
  readonly verdict: string;
  /** What lies on the edge of a limit; null where nothing does. */
  readonly edge: readonly unknown[] | null;
}

/** How verdicts on the same data differ between seeds. */
export interface SeedFlips {
  readonly sets: number;
  /** Sets on which not all seeds give the same verdict. */
  readonly flipped: number;
  /** Of these, sets of which no seed says that p or power lies on an edge. */
  readonly withoutWord: number;
  /** Sets on which every seed says so. */
  readonly onEdge: number;
}

/**
 * Judges each of some sets with several seeds.
 *
 * @param judgeSet a way to judge a set with any seed. It is asked for once for each set.
 */
export function seedFlips(
  judgeSet: (set: number) => (seed: number) => SeededVerdict,
  { sets, seeds }: { readonly sets: number; readonly seeds: number },
): SeedFlips {
  let flipped = 0;
  let withoutWord = 0;
  let onEdge = 0;
  for (let set = 0; set < sets; set++) {
    const judge = judgeSet(set);
    const found = Array.from({ length: seeds }, (_, at) => judge(at + 1));
    const hasFlipped = new Set(found.map(({ verdict }) => verdict)).size > 1;
    if (hasFlipped) flipped++;
    if (hasFlipped && !found.some(({ edge }) => edge !== null)) withoutWord++;
    if (found.every(({ edge }) => edge !== null)) onEdge++;
  }
  return { sets, flipped, withoutWord, onEdge };
}
