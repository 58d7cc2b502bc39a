import type { Pair } from "@/lib/analysis/pairs/compare-pairs";

type Counts = Pick<Pair, "shared" | "sameSide" | "oppositeSides">;

/**
 * A pair in one line, for tooltips and the names of links: "Ann and Dan: same side on 3 of 4 shared, opposite sides on
 * 1".
 */
export function pairWords(
  names: readonly [string, string],
  counts: Counts,
  { minimumShared }: { readonly minimumShared: number },
): string {
  const who = `${names[0]} and ${names[1]}`;
  if (counts.shared === 0) return `${who} share no proposition: not comparable`;
  if (counts.shared < minimumShared) return `${who} share ${counts.shared} only: not comparable`;
  return `${who}: same side on ${counts.sameSide} of ${counts.shared} shared, opposite sides on ${counts.oppositeSides}`;
}
