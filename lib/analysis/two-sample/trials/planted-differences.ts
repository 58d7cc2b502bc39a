import { plantContrast } from "@/lib/analysis/grouping/trials/plant-contrast";
import { runReplicates, type Slice } from "@/lib/analysis/grouping/trials/replicates";
import { seededRandom } from "@/lib/analysis/seeded-random";
import {
  createDeviations,
  differenceStatistics,
  fillDeviations,
  sumDifferences,
} from "@/lib/analysis/two-sample/mean-differences";
import { BLURRED_SHARES, RANDOMISATIONS_PER_PLANTED } from "@/lib/analysis/two-sample/parameters";
import { createPermutations } from "@/lib/analysis/two-sample/trials/permutations";
import { createFlips } from "@/lib/analysis/two-sample/trials/sign-flips";
import type { TwoSampleTable } from "@/lib/analysis/two-sample/two-sample-table";

/** How sharp a planted difference is. */
export type Sharpness = keyof typeof BLURRED_SHARES;

/** Statistics of planted tables, and of randomisations of these, ten of each kind for each. */
export interface PlantedStatistics {
  readonly planted: Float64Array;
  readonly permuted: Float64Array;
  readonly flipped: Float64Array;
}

/**
 * What the test gives where there is a difference, as sharp as the values allow: on each proposition one side, which
 * one at random, gets the lowest values and the other the highest, and a share of the cells have theirs shuffled.
 * Critical values are those of the planted tables themselves: those of the data would be inflated by a difference that
 * is there.
 *
 * It depends on who spoke on what and on the distributions, not on whether the two differ.
 *
 * @returns statistics of each replicate of the slice. O(21 × replicates × cells).
 */
export function plantDifferences(
  table: TwoSampleTable,
  { sharpness, ...slice }: Slice & { readonly sharpness: Sharpness },
): PlantedStatistics {
  const count = slice.to - slice.from;
  const found = {
    planted: new Float64Array(count),
    permuted: new Float64Array(count * RANDOMISATIONS_PER_PLANTED),
    flipped: new Float64Array(count * RANDOMISATIONS_PER_PLANTED),
  };
  const space = createDeviations(table);
  const permute = createPermutations(table);
  const flip = createFlips(space);
  const columns = columnsOf(table);
  const values = table.values.slice();
  const nobody = new Uint8Array(table.clusters);
  const statisticOf = (isMoved: Uint8Array) =>
    differenceStatistics(sumDifferences(space, isMoved), table.isTurned).statistic;
  runReplicates(slice, {
    stage: "power",
    run: (replicate, place) => {
      const random = seededRandom({ seed: slice.seed, stage: `two-sample ${sharpness}`, replicate });
      for (const column of columns) {
        plantContrast(values, { ...column, blurredShare: BLURRED_SHARES[sharpness], random });
      }
      fillDeviations(space, values);
      flip.refill();
      found.planted[place] = statisticOf(nobody);
      for (let own = 0; own < RANDOMISATIONS_PER_PLANTED; own++) {
        const at = place * RANDOMISATIONS_PER_PLANTED + own;
        found.permuted[at] = statisticOf(permute(random));
        found.flipped[at] = differenceStatistics(flip(random), table.isTurned).statistic;
      }
    },
  });
  return found;
}

/** The cells of each proposition with their values in order and their sides. */
function columnsOf({ firstCell, firstSingle, values, sideOf }: TwoSampleTable) {
  return Array.from(firstSingle, (_, proposition) => {
    const start = firstCell[proposition] ?? 0;
    const end = firstCell[proposition + 1] ?? 0;
    return {
      cells: Int32Array.from({ length: end - start }, (_, at) => start + at),
      sorted: values.slice(start, end).sort(),
      groupAt: (place: number) => sideOf[start + place] ?? 0,
    };
  });
}
