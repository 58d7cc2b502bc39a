import { GROUPING_LIMIT } from "@/lib/analysis/grouping/grouping-effort";
import { RESAMPLES, type Replicates, STAGES } from "@/lib/analysis/grouping/parameters";

/** How many trials of each kind there are after each stage, and how many resamples would follow. */
export interface TrialPlan {
  readonly stages: readonly Pick<Replicates, "chance" | "power">[];
  readonly stability: number;
  /** Whether stages were left out because they would cost too much. */
  readonly isCutShort: boolean;
}

/** Work that later stages may take, in groupings × positions: a count, so that every machine does the same. */
const MAX_STAGE_WORK = 4 * GROUPING_LIMIT;

/**
 * Plans the trials of a grouping: in up to three stages, each only run while p or power lies on the edge of a limit. A
 * later stage is left out where all groupings up to its end, times positions, exceed four times the limit of effort.
 *
 * @param replicates fixed numbers instead: one stage of so many.
 *
 * Example: with 52,000 positions, 599 + 400 groupings are 52 million and allowed, 2,399 + 1,600 are 208 million and
 * not.
 */
export function planTrials({
  replicates,
  positions,
}: {
  readonly replicates: Replicates | undefined;
  readonly positions: number;
}): TrialPlan {
  if (replicates) return { stages: [replicates], stability: replicates.stability, isCutShort: false };
  const stages = STAGES.filter(
    ({ chance, power }, stage) => stage === 0 || (chance + power) * positions <= MAX_STAGE_WORK,
  );
  return { stages, stability: RESAMPLES, isCutShort: stages.length < STAGES.length };
}
