import { type Side, sideOf } from "@/lib/domain/stance";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import { number } from "@/lib/wording/count";

/** How many pairs are together on everything they share, and how many would be if who agrees with whom were chance. */
export interface SameSide {
  /** Pairs that share at least the minimum. */
  readonly pairs: number;
  /**
   * Of those, pairs on the same side (both agree, both disagree, or both are neutral) of every proposition they share.
   */
  readonly together: number;
  /** How many that would be on average if, on each shared proposition, two of its holders were drawn at random. */
  readonly byChance: number;
}

/**
 * Pairs that are together on all they share, beside what one-sided propositions alone would give.
 *
 * Where nearly everybody who spoke stands on one side, many pairs agree on everything without being aligned. By chance
 * two different holders of a proposition are on the same side with probability Σ n(n − 1) / (N(N − 1)), n holders of a
 * side and N in all; for several propositions these are multiplied, as if one had nothing to do with the other. (The
 * sum of all same sides would be no measure: with nothing missing it equals its expectation whatever the alignments.) A
 * missing value takes no part.
 *
 * O(commentators² × propositions). Example: values 2, 1 and −1 of three commentators on one proposition: three pairs,
 * one of them together; by chance (2·1 + 1·0) / (3·2) = ⅓ each, 1 in all.
 */
export function sameSideByChance(
  { rows, propositions }: StanceMatrix,
  { minimumShared }: { readonly minimumShared: number },
): SameSide {
  const chanceOn = propositions.map((_, column) =>
    chanceOf(rows.flatMap((row) => ((row[column] ?? null) === null ? [] : sideOf(row[column] ?? 0)))),
  );
  const sides = rows.map((row) => Int8Array.from(row, (value) => (value === null ? MISSING : Math.sign(value))));
  const least = Math.max(1, minimumShared);
  let pairs = 0;
  let together = 0;
  let byChance = 0;
  for (const [place, one] of sides.entries()) {
    for (let next = place + 1; next < sides.length; next++) {
      const pair = sharedSides(one, sides[next] ?? one, chanceOn);
      if (pair.shared < least) continue;
      pairs += 1;
      if (pair.areTogether) together += 1;
      byChance += pair.chance;
    }
  }
  return { pairs, together, byChance };
}

/** Stands for no value among sides coded −1, 0 and 1. */
const MISSING = 2;

/** Plain loops: a matrix of 500 has 125,000 pairs, and lists made for each would take seconds. */
function sharedSides(one: Int8Array, other: Int8Array, chanceOn: readonly number[]) {
  let shared = 0;
  let areTogether = true;
  let chance = 1;
  for (let column = 0; column < one.length; column++) {
    if (one[column] === MISSING || other[column] === MISSING) continue;
    shared += 1;
    if (one[column] !== other[column]) areTogether = false;
    chance *= chanceOn[column] ?? 0;
  }
  return { shared, areTogether, chance };
}

/** "16 of the 37 pairs are on the same side on all they share; … about 17 would be." */
export function sameSideWords({ pairs, together, byChance }: SameSide): string | null {
  if (pairs === 0) return null;
  return `${number(together)} of ${number(pairs)} ${pairs === 1 ? "pair is" : "pairs are"} on the same side on all they share; by chance, given how many took each side of each proposition, about ${number(Math.round(byChance))} would be. Only more than chance suggests alignment.`;
}

function chanceOf(holders: readonly Side[]): number {
  if (holders.length < 2) return 0;
  const ofSide = (wanted: Side) => holders.filter((side) => side === wanted).length;
  const alike = (["agree", "neutral", "disagree"] as const)
    .map(ofSide)
    .reduce((sum, count) => sum + count * (count - 1), 0);
  return alike / (holders.length * (holders.length - 1));
}
