import { runReplicates, type Slice } from "@/lib/analysis/grouping/trials/replicates";
import { seededRandom } from "@/lib/analysis/seeded-random";
import {
  createDeviations,
  differenceStatistics,
  fillDeviations,
  sumDifferences,
} from "@/lib/analysis/two-sample/mean-differences";
import { createPermutations } from "@/lib/analysis/two-sample/trials/permutations";
import { createFlips } from "@/lib/analysis/two-sample/trials/sign-flips";
import type { TwoSampleTable } from "@/lib/analysis/two-sample/two-sample-table";

/** Statistics of randomised tables, in order of replicates. */
export interface RandomisedStatistics {
  readonly statistic: Float64Array;
  readonly withoutHabit: Float64Array;
  readonly largest: Float64Array;
}

/** Both randomisations. */
export interface Randomised {
  readonly permuted: RandomisedStatistics;
  readonly flipped: RandomisedStatistics;
}

/**
 * The randomisation test of two samples: in each replicate clusters change sides at random (a permutation), and the
 * signs of their deviations are flipped at random. Flips keep exactly who spoke on what, permutations skewness and
 * small numbers; neither alone keeps the error of the test where few who talk much meet many who do not.
 *
 * @returns statistics of each replicate of the slice. O(replicates × cells).
 *
 * Chung and Romano 2013 (permutations under unequal variances); Canay, Romano and Shaikh 2017 (sign changes).
 */
export function randomise(table: TwoSampleTable, slice: Slice): Randomised {
  const count = slice.to - slice.from;
  const permuted = roomFor(count);
  const flipped = roomFor(count);
  const space = createDeviations(table);
  fillDeviations(space, table.values);
  const permute = createPermutations(table);
  const flip = createFlips(space);
  runReplicates(slice, {
    stage: "chance",
    run: (replicate, place) => {
      const { seed } = slice;
      const isMoved = permute(seededRandom({ seed, stage: "two-sample permutation", replicate }));
      put(permuted, place, differenceStatistics(sumDifferences(space, isMoved), table.isTurned));
      const sums = flip(seededRandom({ seed, stage: "two-sample flip", replicate }));
      put(flipped, place, differenceStatistics(sums, table.isTurned));
    },
  });
  return { permuted, flipped };
}

function roomFor(count: number): RandomisedStatistics {
  return {
    statistic: new Float64Array(count),
    withoutHabit: new Float64Array(count),
    largest: new Float64Array(count),
  };
}

function put(
  room: RandomisedStatistics,
  place: number,
  { statistic, withoutHabit, largest }: { statistic: number; withoutHabit: number; largest: number },
): void {
  room.statistic[place] = statistic;
  room.withoutHabit[place] = withoutHabit;
  room.largest[place] = largest;
}
