import { seededRandom } from "@/lib/analysis/seeded-random";
import { compareSelections } from "@/lib/analysis/two-sample/compare-selections";
import type { DifferenceVerdict } from "@/lib/analysis/two-sample/selection-difference";
import type { DifferencePlan } from "@/lib/analysis/two-sample/trials/plan-difference";
import type { SelectionKind } from "@/scripts/simulation/selection-draws";

/** What the comparison made of the sets of one kind: numbers of sets, unless said otherwise. */
export interface SelectionKindSummary {
  readonly verdicts: Readonly<Record<DifferenceVerdict, number>>;
  /** Called different or perhaps different. */
  readonly claimed: number;
  /** p at most 0.05, and at most 0.01, whatever the verdict. */
  readonly significant: number;
  readonly highlySignificant: number;
  /** Nothing but agreeing more with everything. */
  readonly onlyHabit: number;
  /** Share of the truly differing propositions that are marked, over all sets; null where none differs. */
  readonly marked: number | null;
  /** Sets in which a proposition is marked on which the two do not differ. */
  readonly wronglyMarked: number;
}

/** Compares the two selections of each set of a kind. Set number n is the same in every run with a seed. */
export function summariseSelections(
  kind: SelectionKind,
  {
    sets,
    seed,
    stages,
  }: { readonly sets: number; readonly seed: number; readonly stages?: DifferencePlan["stages"] | undefined },
): SelectionKindSummary {
  const found = Array.from({ length: sets }, (_, replicate) => {
    const { cells, differing } = kind.draw(seededRandom({ seed, stage: kind.id, replicate }));
    return { differing, difference: compareSelections(cells, { seed, stages }) };
  });
  const marks = found.map(({ differing, difference }) => {
    const ids = difference.propositions.flatMap(({ propositionId, isMarked }) => (isMarked ? [propositionId] : []));
    const right = ids.filter((id) => differing.has(id)).length;
    return { right, wrong: ids.length - right, of: differing.size };
  });
  const of = marks.reduce((sum, own) => sum + own.of, 0);
  const count = (isCounted: (set: (typeof found)[number]) => boolean) => found.filter(isCounted).length;
  const withVerdict = (verdict: DifferenceVerdict) => count(({ difference }) => difference.verdict === verdict);
  const verdicts = {
    "too-few": withVerdict("too-few"),
    "cannot-be-told": withVerdict("cannot-be-told"),
    "none-found": withVerdict("none-found"),
    "no-more-than-chance": withVerdict("no-more-than-chance"),
    "perhaps-different": withVerdict("perhaps-different"),
    different: withVerdict("different"),
  };
  return {
    verdicts,
    claimed: verdicts.different + verdicts["perhaps-different"],
    significant: count(({ difference: { p } }) => p !== null && p < 0.05 + 1e-9),
    highlySignificant: count(({ difference: { p } }) => p !== null && p < 0.01 + 1e-9),
    onlyHabit: count(({ difference: { habit } }) => habit?.isAll === true),
    marked: of === 0 ? null : marks.reduce((sum, { right }) => sum + right, 0) / of,
    wronglyMarked: marks.filter(({ wrong }) => wrong > 0).length,
  };
}
