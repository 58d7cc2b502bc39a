import { bestDivision, findDivisions, withWorkSpace } from "@/lib/analysis/grouping/partition/find-divisions";
import { fillProfiles } from "@/lib/analysis/grouping/sample/profiles";
import type { Sample } from "@/lib/analysis/grouping/sample/sample";
import { createPermutation } from "@/lib/analysis/grouping/trials/permutation";
import { runReplicates, type Slice } from "@/lib/analysis/grouping/trials/replicates";
import { seededRandom } from "@/lib/analysis/seeded-random";

/**
 * Null model of the permutation test: what grouping gains on data without structure. In each replicate the values of
 * every proposition are shuffled among its holders and groups are looked for again.
 *
 * @returns the gain of each replicate of the slice, 0 where no two groups are found. O(replicates × one grouping).
 */
export function permutedGains(
  sample: Sample,
  { minimumShared, ...slice }: Slice & { readonly minimumShared: number },
): Float64Array {
  const gains = new Float64Array(slice.to - slice.from);
  const { rows, permute } = createPermutation(sample);
  withWorkSpace(sample, (space) => {
    runReplicates(slice, {
      stage: "chance",
      run: (replicate, place) => {
        permute(seededRandom({ seed: slice.seed, stage: "chance", replicate }));
        fillProfiles(space.profiles, { rows });
        gains[place] = bestDivision(findDivisions(space, { minimumShared, minimumAnswered: minimumShared }))?.gain ?? 0;
      },
    });
  });
  return gains;
}
