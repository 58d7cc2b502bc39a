import type { Slice, Watch } from "@/lib/analysis/grouping/trials/replicates";
import type { DifferenceReplicates } from "@/lib/analysis/two-sample/selection-difference";
import type { DifferenceTrials } from "@/lib/analysis/two-sample/summarise-difference";
import { type PlantedStatistics, plantDifferences } from "@/lib/analysis/two-sample/trials/planted-differences";
import { type RandomisedStatistics, randomise } from "@/lib/analysis/two-sample/trials/randomisations";
import type { TwoSampleTable } from "@/lib/analysis/two-sample/two-sample-table";

/** How often each repeated part is run: from one number of replicates to before another. */
export interface DifferenceRange {
  readonly from: DifferenceReplicates;
  readonly to: DifferenceReplicates;
}

/** Runs a range of every repeated part. Every replicate has its own random numbers, so ranges add up exactly. */
export function runDifferenceTrials(
  table: TwoSampleTable,
  {
    seed,
    range: { from, to },
    watch,
  }: { readonly seed: number; readonly range: DifferenceRange; readonly watch: Watch },
): DifferenceTrials {
  const total = to.chance - from.chance + to.sharp - from.sharp + to.mild - from.mild;
  let before = 0;
  const slice = (part: keyof DifferenceReplicates): Slice => {
    const doneBefore = before;
    before += to[part] - from[part];
    return {
      ...{ seed, from: from[part], to: to[part], shouldStop: watch.shouldStop },
      onProgress: ({ stage, done }) => watch.onProgress?.({ stage, done: doneBefore + done, total }),
    };
  };
  return {
    chance: randomise(table, slice("chance")),
    sharp: plantDifferences(table, { sharpness: "sharp", ...slice("sharp") }),
    mild: plantDifferences(table, { sharpness: "mild", ...slice("mild") }),
  };
}

/** No trials yet. */
export const NO_TRIALS: DifferenceTrials = joinDifferenceTrials([]);

/** Puts trials, in order of their replicates, together. */
export function joinDifferenceTrials(parts: readonly DifferenceTrials[]): DifferenceTrials {
  return {
    chance: {
      permuted: joinRandomised(parts.map(({ chance }) => chance.permuted)),
      flipped: joinRandomised(parts.map(({ chance }) => chance.flipped)),
    },
    sharp: joinPlanted(parts.map(({ sharp }) => sharp)),
    mild: joinPlanted(parts.map(({ mild }) => mild)),
  };
}

function joinRandomised(parts: readonly RandomisedStatistics[]): RandomisedStatistics {
  return {
    statistic: concatenate(parts.map(({ statistic }) => statistic)),
    withoutHabit: concatenate(parts.map(({ withoutHabit }) => withoutHabit)),
    largest: concatenate(parts.map(({ largest }) => largest)),
  };
}

function joinPlanted(parts: readonly PlantedStatistics[]): PlantedStatistics {
  return {
    planted: concatenate(parts.map(({ planted }) => planted)),
    permuted: concatenate(parts.map(({ permuted }) => permuted)),
    flipped: concatenate(parts.map(({ flipped }) => flipped)),
  };
}

function concatenate(parts: readonly Float64Array[]): Float64Array {
  return Float64Array.from(parts.flatMap((part) => [...part]));
}
