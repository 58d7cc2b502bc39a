import { groupBy } from "@/lib/domain/collections";
import { hasValue, type Position, type ValuedPosition } from "@/lib/domain/position";
import type { Confidence } from "@/lib/domain/stance";

/**
 * How much a shared proposition counts by the less sure of the two readings; a confidence that is not stated counts as
 * low.
 */
const WEIGHTS: Readonly<Record<Confidence, number>> = { high: 1, medium: 2 / 3, low: 1 / 3 };
const SCALE_RANGE = 4;

export interface WeightedPair {
  readonly a: string;
  readonly b: string;
  readonly shared: number;
  /** Sum of the weights over the shared propositions: 4 shared at medium confidence weigh 2.67. */
  readonly weight: number;
  /** 0 to 1; null when fewer propositions are shared than the minimum. */
  readonly agreement: number | null;
}

/**
 * Agreement of every pair with sure readings counting more: a second view beside compare-pairs, never the default.
 *
 * agreement = 1 − Σ w·|value a − value b| / (4·Σ w) over the shared propositions, w = the lower confidence of the two
 * positions (high 1, medium ⅔, low ⅓). The minimum counts propositions, not weights, so that the same pairs are
 * comparable as in compare-pairs. Positions without a value take no part.
 *
 * @returns pairs in the order of `commentators`. O(n² × propositions).
 * Example: apart by 4 points at low confidence and by 0 at high: 1 − (⅓·4) / (4·(⅓ + 1)) = 0.75; unweighted 0.5.
 * Reference: Gower 1971, Biometrics 27 (weights per comparison).
 */
export function confidenceWeightedAgreement({
  commentators,
  positions,
  minimumShared,
}: {
  readonly commentators: readonly string[];
  readonly positions: readonly Position[];
  readonly minimumShared: number;
}): WeightedPair[] {
  const observed = groupBy(positions.filter(hasValue), (position) => position.commentatorId);
  return commentators.flatMap((a, index) =>
    commentators.slice(index + 1).map((b) => {
      const { shared, weight, difference } = sumOverShared(observed.get(a) ?? [], observed.get(b) ?? []);
      const comparable = shared >= Math.max(1, minimumShared);
      return { a, b, shared, weight, agreement: comparable ? 1 - difference / (SCALE_RANGE * weight) : null };
    }),
  );
}

function sumOverShared(positionsOfA: readonly ValuedPosition[], positionsOfB: readonly ValuedPosition[]) {
  const ofB = new Map(positionsOfB.map((position) => [position.propositionId, position]));
  let shared = 0;
  let weight = 0;
  let difference = 0;
  for (const position of positionsOfA) {
    const other = ofB.get(position.propositionId);
    if (!other) continue;
    const lower = Math.min(WEIGHTS[position.confidence ?? "low"], WEIGHTS[other.confidence ?? "low"]);
    shared += 1;
    weight += lower;
    difference += lower * Math.abs(position.value - other.value);
  }
  return { shared, weight, difference };
}
