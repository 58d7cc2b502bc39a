import type { Edge } from "@/lib/analysis/grouping/grouping-result";
import { EQUAL_WITHIN } from "@/lib/analysis/grouping/parameters";
import { judgeDifference, namesDifference } from "@/lib/analysis/two-sample/judge-difference";
import { LIMITS } from "@/lib/analysis/two-sample/parameters";
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
 * and its habit; an edge is one of the adjusted p, of those looked for (see summariseDifference). Pairs with too few
 * clusters are no tests and do not count.
 */
export function adjustForPairs(differences: readonly SelectionDifference[]): SelectionDifference[] {
  const tested = differences.flatMap(({ p, edge }, at) => (p === null ? [] : [{ p, at, edge: edge ?? [] }]));
  const adjusted = holmAdjusted(tested.map(({ p }) => p));
  const edges = adjustedEdges(tested);
  const placeOf = new Map(tested.map(({ at }, place) => [at, place]));
  return differences.map((difference, at) => {
    const place = placeOf.get(at);
    if (place === undefined) return difference;
    return withAdjustedP(difference, { p: adjusted[place] ?? 1, ofP: edges[place] ?? [], pairs: tested.length });
  });
}

interface TestedPair {
  readonly p: number;
  readonly edge: readonly Edge[];
}

/**
 * Edges of each adjusted p: it is the largest of some p, each times its factor, so a limit is in doubt where it lies
 * inside the interval of one of these and none of the others is beyond it for certain.
 */
function adjustedEdges(tested: readonly TestedPair[]): (readonly Edge[])[] {
  const order = [...tested.keys()].sort((a, b) => (tested[a]?.p ?? 0) - (tested[b]?.p ?? 0));
  const found = tested.map((): readonly Edge[] => []);
  for (const [rank, at] of order.entries()) {
    const scaled = order.slice(0, rank + 1).flatMap((pair, place) => scaledPair(tested[pair], tested.length - place));
    found[at] = [LIMITS.chanceClear, LIMITS.chance].flatMap((limit) => edgeOfLargest(scaled, limit));
  }
  return found;
}

/** p and its edges times Holm’s factor: only those that then are edges of a limit of the verdict. */
function scaledPair(pair: TestedPair | undefined, factor: number): readonly TestedPair[] {
  if (!pair) return [];
  const edge = pair.edge
    .filter(({ of }) => of === "p")
    .map(({ value, low, high, limit, ...rest }) => ({
      ...rest,
      value: Math.min(1, value * factor),
      low: Math.min(1, low * factor),
      high: Math.min(1, high * factor),
      limit: limit * factor,
    }));
  return [{ p: pair.p * factor, edge }];
}

function edgeOfLargest(scaled: readonly TestedPair[], limit: number): readonly Edge[] {
  const atLimit = scaled.map(({ p, edge }) => ({
    p,
    edge: edge.find((one) => Math.abs(one.limit - limit) < EQUAL_WITHIN),
  }));
  const [first, ...others] = atLimit.flatMap(({ edge }) => edge ?? []);
  const isBeyond = atLimit.some(({ p, edge }) => !edge && p > limit + EQUAL_WITHIN);
  if (!first || isBeyond) return [];
  return [
    {
      ...first,
      value: Math.min(1, Math.max(...scaled.map(({ p }) => p))),
      low: Math.max(first.low, ...others.map(({ low }) => low)),
      high: Math.max(first.high, ...others.map(({ high }) => high)),
      limit,
      isCutShort: [first, ...others].some(({ isCutShort }) => isCutShort),
    },
  ];
}

function withAdjustedP(
  difference: SelectionDifference,
  { p, ofP, pairs }: { readonly p: number; readonly ofP: readonly Edge[]; readonly pairs: number },
): SelectionDifference {
  const { tooFew, power, habit, propositions, settings } = difference;
  const verdict = judgeDifference({ tooFew, p, power: power.sharp ?? 0, mildPower: power.mild });
  const edges = [...ofP, ...(difference.edge ?? []).filter(({ of }) => of !== "p")];
  const edge = edges.length > 0 ? edges : null;
  const adjusted = { ...difference, p, verdict, edge, settings: { ...settings, pairs } };
  if (namesDifference(verdict)) return adjusted;
  return {
    ...adjusted,
    habit: habit && { ...habit, isAll: false },
    propositions: propositions.map((proposition) => ({ ...proposition, adjustedP: null, isMarked: false })),
  };
}
