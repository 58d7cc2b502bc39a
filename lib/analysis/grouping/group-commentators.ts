import { concludeGrouping } from "@/lib/analysis/grouping/conclude-grouping";
import type { Grouping } from "@/lib/analysis/grouping/grouping-result";
import { type GroupingSettings, prepareGrouping } from "@/lib/analysis/grouping/prepare-grouping";
import { permutedGains } from "@/lib/analysis/grouping/trials/null-model";
import { plantedGains } from "@/lib/analysis/grouping/trials/power";
import type { Watch } from "@/lib/analysis/grouping/trials/replicates";
import { resampleStability } from "@/lib/analysis/grouping/trials/stability";
import { planTrials } from "@/lib/analysis/grouping/trials/stages";
import { mayHaveGroups, summariseTrials, type Trials } from "@/lib/analysis/grouping/trials/summarise-trials";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";

export type {
  Check,
  Grouping,
  Verdict,
  VerdictReason,
} from "@/lib/analysis/grouping/grouping-result";

/**
 * Puts commentators into agreement clusters and says what these may be called: too little data, no structure,
 * tentative or clear.
 *
 * People are grouped so that each differs as little as possible from the other members of her group on what she and
 * they spoke about; groups are spoken of only if they predict covered positions better than groups in shuffled data,
 * and groups could have been noticed at all; the number of groups is the smallest whose dependable members tell nearly
 * as much as those of any; and only groups and members that are found again with a fifth of the positions hidden are
 * shown.
 *
 * @param matrix values of commentators on propositions; missing is null and counts for nothing. Neither the order of
 *   commentators and propositions nor which way round a proposition is worded means anything (but for the shift).
 * @param options settings, and a watch to report progress (over all parts planned so far) or to stop.
 * @returns the groups, the verdict, its reasons and every number it rests on.
 * @throws RangeError for settings out of range; GroupingStopped if asked to stop.
 *
 * About 500 groupings, up to 4,200 where a number lies on the edge of a limit, each O(people² + people × cells); the
 * repeated parts can also be run in slices: prepareGrouping; for each stage permutedGains and plantedGains over any
 * ranges until summariseTrials finds nothing on an edge; resampleStability; concludeGrouping.
 *
 * Example: twelve people in two groups on six propositions, one of whom spoke on one proposition only → k = 2, that
 * person not placed.
 */
export function groupCommentators(matrix: StanceMatrix, options: GroupingSettings & Watch): Grouping {
  const found = prepareGrouping(matrix, options);
  if (found.kind === "ended") return found.grouping;

  const { sample, divisions } = found;
  const { minimumShared, seed } = options;
  const plan = planTrials({ replicates: options.replicates, positions: found.outline.basis.usablePositions });
  let done = 0;
  let planned = 0;
  const part = (from: number, to: number) => {
    const before = done;
    done += to - from;
    return {
      minimumShared,
      seed,
      from,
      to,
      shouldStop: options.shouldStop,
      onProgress: ({ stage, done: ofPart }: Parameters<NonNullable<Watch["onProgress"]>>[0]) =>
        options.onProgress?.({ stage, done: before + ofPart, total: planned }),
    };
  };

  let trials: Trials = { chance: new Float64Array(), power: new Float64Array() };
  let summary = summariseTrials(found.gain, trials);
  for (const stage of plan.stages) {
    planned = stage.chance + stage.power + plan.stability;
    trials = {
      chance: joined(trials.chance, permutedGains(sample, part(trials.chance.length, stage.chance))),
      power: joined(trials.power, plantedGains(sample, part(trials.power.length, stage.power))),
    };
    summary = summariseTrials(found.gain, trials);
    if (summary.edges.length === 0) break;
  }
  const stability = mayHaveGroups(summary)
    ? resampleStability(sample, { divisions, ...part(0, plan.stability) })
    : null;
  return concludeGrouping(found, {
    settings: options,
    trials: { ...trials, stability, isCutShort: plan.isCutShort },
  });
}

function joined(one: Float64Array, other: Float64Array): Float64Array {
  return Float64Array.from([...one, ...other]);
}
