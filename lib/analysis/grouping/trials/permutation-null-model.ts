import { bestDivision, findDivisions, withWorkSpace } from "@/lib/analysis/grouping/partition/find-divisions";
import { observedByItem } from "@/lib/analysis/grouping/sample/observed-by-item";
import { fillProfiles } from "@/lib/analysis/grouping/sample/profiles";
import type { Sample } from "@/lib/analysis/grouping/sample/sample";
import { runReplicates, type Slice } from "@/lib/analysis/grouping/trials/replicates";
import { seededRandom } from "@/lib/analysis/seeded-random";

/**
 * The permutation null model, what grouping gains on data without structure: in each replicate the values of every proposition are shuffled among
 * its holders, so that who spoke on what and each distribution stay, and groups are looked for again.
 *
 * @returns the gain of each replicate of the slice, 0 where no two groups are found. O(replicates × one grouping).
 */
export function permutedGains(
  sample: Sample,
  { minimumShared, ...slice }: Slice & { readonly minimumShared: number },
): Float64Array {
  const gains = new Float64Array(slice.to - slice.from);
  const columns = observedByItem(sample);
  const rows = { ...sample, codes: new Uint8Array(sample.codes) };
  withWorkSpace(sample, (space) => {
    runReplicates(slice, {
      stage: "chance",
      run: (replicate, place) => {
        const random = seededRandom({ seed: slice.seed, stage: "chance", replicate });
        for (const { cells, codes } of columns) {
          const shuffled = codes.slice();
          random.shuffle(shuffled);
          for (let holder = 0; holder < cells.length; holder++) rows.codes[cells[holder] ?? 0] = shuffled[holder] ?? 0;
        }
        fillProfiles(space.profiles, { rows });
        gains[place] = bestDivision(findDivisions(space, { minimumShared, minimumAnswered: minimumShared }))?.gain ?? 0;
      },
    });
  });
  return gains;
}
