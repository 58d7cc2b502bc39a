import type { FoundGroups } from "@/lib/analysis/grouping/found-groups";
import type { Replicates } from "@/lib/analysis/grouping/parameters";
import type { GroupingSettings } from "@/lib/analysis/grouping/prepare-grouping";
import { permutedGains } from "@/lib/analysis/grouping/trials/null-model";
import { plantedGains } from "@/lib/analysis/grouping/trials/power";
import type { Stage } from "@/lib/analysis/grouping/trials/replicates";
import { type Resamples, resampleStability } from "@/lib/analysis/grouping/trials/stability";
import type { Portion } from "@/lib/analysis/sensitivity/sensitivity";
import type { TaskWatch } from "@/lib/jobs/workers/task-watch";

/** How often each repeated part is run: from one number of replicates to before another. */
export interface TrialRange {
  readonly from: Replicates;
  readonly to: Replicates;
}

/** What was found in a portion of the trials; the resamples null where none were asked for. */
export interface TrialResults {
  readonly chance: Float64Array;
  readonly power: Float64Array;
  readonly stability: Resamples | null;
}

/** What a portion needs to know of the groups that were found. */
export type TrialBasis = Pick<FoundGroups, "sample" | "divisions">;

/** How many replicates all parts of a range have together. */
export function countReplicates({ from, to }: TrialRange): number {
  return to.chance - from.chance + to.power - from.power + to.stability - from.stability;
}

/** The replicates of one of several equal portions of a range. */
export function rangeOfPortion({ from, to }: TrialRange, portion: Portion): TrialRange {
  const chance = divideSpan({ from: from.chance, to: to.chance, portion });
  const power = divideSpan({ from: from.power, to: to.power, portion });
  const stability = divideSpan({ from: from.stability, to: to.stability, portion });
  return {
    from: { chance: chance.from, power: power.from, stability: stability.from },
    to: { chance: chance.to, power: power.to, stability: stability.to },
  };
}

/** One of several portions, as equal as whole numbers are, of the numbers `from` … `to` − 1. */
export function divideSpan({
  from,
  to,
  portion,
}: {
  readonly from: number;
  readonly to: number;
  readonly portion: Portion;
}): { readonly from: number; readonly to: number } {
  const at = (index: number) => from + Math.round((index * (to - from)) / portion.of);
  return { from: at(portion.index), to: at(portion.index + 1) };
}

/**
 * Runs one of several equal portions of every part. Every replicate has its own random numbers, so portions add up
 * exactly.
 */
export function runTrials(
  { sample, divisions }: TrialBasis,
  {
    settings: { minimumShared, seed },
    range,
    portion,
    watch,
  }: {
    readonly settings: GroupingSettings;
    readonly range: TrialRange;
    readonly portion: Portion;
    readonly watch: TaskWatch;
  },
): TrialResults {
  let before = 0;
  const own = rangeOfPortion(range, portion);
  const slice = (part: keyof Replicates) => {
    const doneBefore = before;
    before += own.to[part] - own.from[part];
    return {
      ...{ minimumShared, seed, from: own.from[part], to: own.to[part], shouldStop: watch.shouldStop },
      onProgress: ({ stage, done }: { stage: Stage; done: number }) =>
        watch.onProgress({ stage, done: doneBefore + done, total: countReplicates(range) }),
    };
  };
  return {
    chance: permutedGains(sample, slice("chance")),
    power: plantedGains(sample, slice("power")),
    stability:
      range.to.stability > range.from.stability
        ? resampleStability(sample, { divisions, ...slice("stability") })
        : null,
  };
}

/** Puts results, in order of their replicates, together: gains and overlaps follow each other, counts add up. */
export function joinTrials(parts: readonly TrialResults[]): TrialResults {
  return {
    chance: concatenate(parts.map(({ chance }) => chance)),
    power: concatenate(parts.map(({ power }) => power)),
    stability: joinResamples(parts.flatMap(({ stability }) => stability ?? [])),
  };
}

function joinResamples(parts: readonly Resamples[]): Resamples | null {
  const [first] = parts;
  if (!first) return null;
  return {
    satIn: addUp(parts.map(({ satIn }) => satIn)),
    divisions: first.divisions.map((_, at) => {
      const ofDivision = parts.flatMap(({ divisions }) => divisions[at] ?? []);
      return {
        overlaps: concatenate(ofDivision.map(({ overlaps }) => overlaps)),
        stayed: addUp(ofDivision.map(({ stayed }) => stayed)),
      };
    }),
  };
}

function concatenate(parts: readonly Float64Array[]): Float64Array {
  return Float64Array.from(parts.flatMap((part) => [...part]));
}

function addUp(parts: readonly Int32Array[]): Int32Array {
  const [first] = parts;
  return Int32Array.from(first ?? [], (_, person) => parts.reduce((sum, part) => sum + (part[person] ?? 0), 0));
}
