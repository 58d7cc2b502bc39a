import { judgeDifference, namesDifference } from "@/lib/analysis/two-sample/judge-difference";
import type { SelectionDifference } from "@/lib/analysis/two-sample/selection-difference";

/**
 * Holm's adjustment of p for several tests made at once: the smallest times their number, the next times one less, and
 * so on, none smaller than one before it, 1 at most.
 *
 * @returns adjusted p in the order handed in. O(n log n).
 *
 * Holm 1979.
 *
 * Example: 0.01, 0.04, 0.03 become 0.03, 0.06, 0.06.
 */
export function holmAdjusted(ps: readonly number[]): number[] {
  const order = [...ps.keys()].sort((a, b) => (ps[a] ?? 0) - (ps[b] ?? 0));
  const adjusted = ps.map(() => 1);
  let before = 0;
  for (const [rank, at] of order.entries()) {
    before = Math.min(1, Math.max(before, (ps[at] ?? 1) * (ps.length - rank)));
    adjusted[at] = before;
  }
  return adjusted;
}

/**
 * All pairs of more than two selections, each judged by its adjusted p. What is no longer a difference loses its marks
 * and its habit. Pairs with too few clusters are no tests and do not count.
 */
export function adjustForPairs(differences: readonly SelectionDifference[]): SelectionDifference[] {
  const tested = differences.flatMap(({ p }, at) => (p === null ? [] : [{ p, at }]));
  const adjusted = holmAdjusted(tested.map(({ p }) => p));
  const pOf = new Map(tested.map(({ at }, place) => [at, adjusted[place] ?? 1]));
  return differences.map((difference, at) => {
    const p = pOf.get(at);
    return p === undefined ? difference : withAdjustedP(difference, { p, pairs: tested.length });
  });
}

function withAdjustedP(
  difference: SelectionDifference,
  { p, pairs }: { readonly p: number; readonly pairs: number },
): SelectionDifference {
  const { tooFew, power, habit, propositions, settings } = difference;
  const verdict = judgeDifference({ tooFew, p, power: power.sharp ?? 0, mildPower: power.mild });
  const adjusted = { ...difference, p, verdict, settings: { ...settings, pairs } };
  if (namesDifference(verdict)) return adjusted;
  return {
    ...adjusted,
    habit: habit && { ...habit, isAll: false },
    propositions: propositions.map((proposition) => ({ ...proposition, adjustedP: null, isMarked: false })),
  };
}
