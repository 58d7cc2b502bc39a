import { BLURRED_SHARE } from "@/lib/analysis/grouping/parameters";
import { bestDivision, findDivisions, withWorkSpace } from "@/lib/analysis/grouping/partition/find-divisions";
import { observedByItem } from "@/lib/analysis/grouping/sample/observed-by-item";
import { fillProfiles } from "@/lib/analysis/grouping/sample/profiles";
import type { Sample } from "@/lib/analysis/grouping/sample/sample";
import { plantContrast } from "@/lib/analysis/grouping/trials/plant-contrast";
import { runReplicates, type Slice } from "@/lib/analysis/grouping/trials/replicates";
import { type SeededRandom, seededRandom } from "@/lib/analysis/seeded-random";

/**
 * What grouping gains where there are two groups, as sharp as the values allow: in each replicate people are halved at
 * random; on each proposition one half, which one at random, gets the lowest of its values and the other the highest;
 * a fifth of the holders have their values shuffled among them; and groups are looked for.
 *
 * It depends on who spoke on what and on the distributions, not on who agrees with whom.
 *
 * @returns the gain of each replicate of the slice, 0 where no two groups are found. O(replicates × one grouping).
 *
 * Gelman and Carlin 2014 (why low power spoils a small p).
 */
export function plantedGains(
  sample: Sample,
  { minimumShared, ...slice }: Slice & { readonly minimumShared: number },
): Float64Array {
  const gains = new Float64Array(slice.to - slice.from);
  const columns = observedByItem(sample).map((column) => ({ ...column, codes: column.codes.toSorted() }));
  const rows = { ...sample, codes: new Uint8Array(sample.codes) };
  withWorkSpace(sample, (space) => {
    runReplicates(slice, {
      stage: "power",
      run: (replicate, place) => {
        const random = seededRandom({ seed: slice.seed, stage: "power", replicate });
        const propositionSides = halve(sample.people, random);
        for (const { cells, people, codes } of columns) {
          const groupAt = (place: number) => propositionSides[people[place] ?? 0] ?? 0;
          plantContrast(rows.codes, { cells, sorted: codes, groupAt, blurredShare: BLURRED_SHARE, random });
        }
        fillProfiles(space.profiles, { rows });
        gains[place] = bestDivision(findDivisions(space, { minimumShared, minimumAnswered: minimumShared }))?.gain ?? 0;
      },
    });
  });
  return gains;
}

function halve(people: number, random: SeededRandom): Uint8Array {
  const order = Int32Array.from({ length: people }, (_, person) => person);
  random.shuffle(order);
  const propositionSides = new Uint8Array(people);
  for (const person of order.subarray(0, Math.floor(people / 2))) propositionSides[person] = 1;
  return propositionSides;
}
