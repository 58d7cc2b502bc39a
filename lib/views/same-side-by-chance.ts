import { type Side, sideOf } from "../domain/stance";
import type { StanceMatrix } from "../domain/stance-matrix";
import { number } from "./count";

/** How many pairs are together on everything they share, and how many would be if who agrees with whom were chance. */
export interface SameSide {
  /** Pairs that share at least the minimum. */
  readonly pairs: number;
  /** Of those, pairs on the same side (both agree, both disagree, or both are neutral) of every proposition they share. */
  readonly together: number;
  /** How many that would be on average if, on each shared proposition, two of its holders were drawn at random. */
  readonly byChance: number;
}

/**
 * Pairs that are together on all they share, beside what one-sided propositions alone would give.
 *
 * Where nearly everybody who spoke stands on one side, many pairs agree on everything without being aligned. By chance two
 * different holders of a proposition are on the same side with probability Σ n(n − 1) / (N(N − 1)), n holders of a side and N in all; for
 * several propositions these are multiplied, as if one had nothing to do with the other. (The sum of all same sides would be no measure:
 * with nothing missing it equals its expectation whatever the alignments.) A missing value takes no part.
 *
 * O(voices² × propositions). Example: values 2, 1 and −1 of three voices on one proposition: three pairs, one of them together; by
 * chance (2·1 + 1·0) / (3·2) = ⅓ each, 1 in all.
 */
export function sameSideByChance(
  { rows, propositions }: StanceMatrix,
  { minimumShared }: { readonly minimumShared: number },
): SameSide {
  const sides = rows.map((row) => row.map((value) => (value === null ? null : sideOf(value))));
  const chanceOn = propositions.map((_, column) => chanceOf(sides.flatMap((row) => row[column] ?? [])));
  let pairs = 0;
  let together = 0;
  let byChance = 0;
  sides.forEach((row, one) => {
    for (const other of sides.slice(one + 1)) {
      const both = row.flatMap((side, column) => (side !== null && (other[column] ?? null) !== null ? [column] : []));
      if (both.length < Math.max(1, minimumShared)) continue;
      pairs += 1;
      if (both.every((column) => row[column] === other[column])) together += 1;
      byChance += both.reduce((product, column) => product * (chanceOn[column] ?? 0), 1);
    }
  });
  return { pairs, together, byChance };
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
