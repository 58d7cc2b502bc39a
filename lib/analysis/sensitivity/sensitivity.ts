import { type LeftOut, leaveOneOut, type MatrixMaterial } from "@/lib/analysis/sensitivity/leave-one-out";
import { type Outcome, type OutcomeDifference, outcomeDifference } from "@/lib/analysis/sensitivity/outcome-difference";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";

export interface Change<Verdict extends string> extends OutcomeDifference {
  readonly leftOut: LeftOut;
  /** The verdict without it. */
  readonly verdict: Verdict;
}

/** What was found by leaving things out. */
export interface WhatWouldChange<Verdict extends string> {
  readonly full: Outcome<Verdict>;
  /** One entry for everything that was left out, by effect. */
  readonly changes: readonly Change<Verdict>[];
}

/**
 * One of several equal portions of the things to leave out, so that several workers can divide them; the first is 0.
 */
export interface Portion {
  readonly index: number;
  readonly of: number;
}

/**
 * Sensitivity (jackknife), what would change the picture: the analysis again without each proposition, source,
 * commentator and coding in turn.
 *
 * @param analyse the analysis itself, from a matrix to a verdict and groups. It is called once for the full matrix and
 * once for each thing whose loss changes a value; give it a fixed seed, or chance will look like change.
 * @param portion only this portion of the things is left out; joinPortions puts the portions together.
 * @param onProgress called after each thing, with how many are done of how many.
 * @returns the full outcome, and one entry for everything that was left out: verdict changes first, then most people
 * moved, then the lower adjusted Rand index, then the order of leave-one-out. A dossier in which nothing matters gives
 * entries without change.
 * O(things × analysis). See leave-one-out for what leaving out means and outcome-difference for who counts as moved.
 *
 * Example: the verdict rests on one proposition → that one comes first, verdictChanged true.
 */
export function whatWouldChange<Verdict extends string>({
  material,
  analyse,
  portion = { index: 0, of: 1 },
  onProgress,
}: {
  readonly material: MatrixMaterial;
  readonly analyse: (matrix: StanceMatrix) => Outcome<Verdict>;
  readonly portion?: Portion;
  readonly onProgress?: (done: number, total: number) => void;
}): WhatWouldChange<Verdict> {
  const { full: matrix, without: all } = leaveOneOut(material);
  const without = all.slice(
    firstOf(portion, all.length),
    firstOf({ ...portion, index: portion.index + 1 }, all.length),
  );
  const full = analyse(matrix);
  const changes = without.map(({ leftOut, matrix: changed }, index) => {
    const after = changed ? analyse(changed) : full;
    const present = matrix.commentators.filter((id) => leftOut.kind !== "commentator" || id !== leftOut.commentatorId);
    onProgress?.(index + 1, without.length);
    return { leftOut, verdict: after.verdict, ...outcomeDifference({ before: full, after, present }) };
  });
  return { full, changes: changes.sort(byEffect) };
}

/** Puts the portions, in order of their index, together: the same as leaving everything out at once. */
export function joinPortions<Verdict extends string>(
  full: Outcome<Verdict>,
  portions: readonly WhatWouldChange<Verdict>[],
): WhatWouldChange<Verdict> {
  return { full, changes: portions.flatMap(({ changes }) => changes).sort(byEffect) };
}

function firstOf({ index, of }: Portion, things: number): number {
  return Math.round((index * things) / of);
}

/** The sort is stable: what is left keeps the order of leave-one-out. */
function byEffect(a: OutcomeDifference, b: OutcomeDifference): number {
  return (
    Number(b.verdictChanged) - Number(a.verdictChanged) ||
    b.moved.length - a.moved.length ||
    (a.adjustedRand ?? 1) - (b.adjustedRand ?? 1)
  );
}
