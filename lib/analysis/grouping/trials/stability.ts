import { EQUAL_WITHIN, HIDDEN_SHARE, MISSING } from "@/lib/analysis/grouping/parameters";
import { findDivisions, withWorkSpace } from "@/lib/analysis/grouping/partition/find-divisions";
import { observedByItem } from "@/lib/analysis/grouping/sample/observed-by-item";
import { fillProfiles } from "@/lib/analysis/grouping/sample/profiles";
import type { Sample } from "@/lib/analysis/grouping/sample/sample";
import { runReplicates, type Slice } from "@/lib/analysis/grouping/trials/replicates";
import { seededRandom } from "@/lib/analysis/seeded-random";

/** A division whose groups are to be found again. */
export interface DividedPeople {
  readonly groups: number;
  /** Group of each person of the sample, −1 where unassigned. */
  readonly groupOf: Int32Array;
}

/** What was found again in a slice of resamples. Counts of slices add up; overlaps follow each other. */
export interface Resamples {
  /** By person: resamples in which she had a position left. */
  readonly satIn: Int32Array;
  /** By division, in the order handed in. */
  readonly divisions: readonly {
    /** overlaps[place × groups + group]: best Jaccard overlap of the group in each resample. */
    readonly overlaps: Float64Array;
    /** By person: the resamples she sat in in which she was in the group that best matches hers. */
    readonly stayed: Int32Array;
  }[];
}

/**
 * Are the same groups found when a fifth of all positions is hidden? In each replicate every position is hidden with
 * probability 0.2, people left with none sit out, ties are broken by a random order of the profiles, and groups are
 * looked for again, with one answered proposition enough to be in a group and everybody's view as it was. Every
 * division is matched with the resampled one into as many groups.
 *
 * A group's overlap is |both| / |either| with the resampled group that matches it best, counting only people who sat
 * in; 0 where there is no division into as many groups, and then nobody stayed.
 *
 * @param divisions the divisions that are to be found again, any number of them.
 * @returns O(replicates × one grouping).
 *
 * Hennig 2007 (clusterwise Jaccard).
 */
export function resampleStability(
  sample: Sample,
  {
    minimumShared,
    divisions,
    ...slice
  }: Slice & { readonly minimumShared: number; readonly divisions: readonly DividedPeople[] },
): Resamples {
  const resamples = {
    satIn: new Int32Array(sample.people),
    divisions: divisions.map(({ groups }) => ({
      overlaps: new Float64Array((slice.to - slice.from) * groups),
      stayed: new Int32Array(sample.people),
    })),
  };
  const observed = Int32Array.from(observedByItem(sample).flatMap(({ cells }) => [...cells])).sort();
  const rows = { ...sample, codes: new Uint8Array(sample.codes) };
  const foundIn = new Int32Array(sample.people);
  withWorkSpace(sample, (space) => {
    runReplicates(slice, {
      stage: "stability",
      run: (replicate, place) => {
        const random = seededRandom({ seed: slice.seed, stage: "stability", replicate });
        for (const cell of observed) {
          rows.codes[cell] = random.share() < HIDDEN_SHARE ? MISSING : (sample.codes[cell] ?? MISSING);
        }
        fillProfiles(space.profiles, { rows, random });
        const { profileOf } = space.profiles;
        // Plain loops: entries of typed arrays take longer than what is done with them.
        for (let person = 0; person < profileOf.length; person++) {
          if ((profileOf[person] ?? -1) >= 0) resamples.satIn[person] = (resamples.satIn[person] ?? 0) + 1;
        }
        const found = findDivisions(space, { minimumShared, minimumAnswered: 1 });
        for (const [at, { groups, groupOf }] of divisions.entries()) {
          const again = found.find((division) => division.groups === groups);
          const kept = resamples.divisions[at];
          if (!again || !kept) continue;
          for (let person = 0; person < profileOf.length; person++) {
            const profile = profileOf[person] ?? -1;
            foundIn[person] = profile < 0 ? -1 : (again.groupOf[profile] ?? -1);
          }
          const { overlap, match } = bestMatches({ groups, groupOf, foundIn, profileOf });
          kept.overlaps.set(overlap, place * groups);
          for (let person = 0; person < groupOf.length; person++) {
            const group = groupOf[person] ?? -1;
            if (group < 0 || (profileOf[person] ?? -1) < 0 || foundIn[person] !== match[group]) continue;
            kept.stayed[person] = (kept.stayed[person] ?? 0) + 1;
          }
        }
      },
    });
  });
  return resamples;
}

/** For each group the resampled group with the largest overlap (of equals the first; −2 if it overlaps with none). */
function bestMatches({
  groups,
  groupOf,
  foundIn,
  profileOf,
}: DividedPeople & { readonly foundIn: Int32Array; readonly profileOf: Int32Array }): {
  readonly overlap: Float64Array;
  readonly match: Int32Array;
} {
  const both = new Int32Array(groups * groups);
  const size = new Int32Array(groups);
  const foundSize = new Int32Array(groups);
  for (let person = 0; person < groupOf.length; person++) {
    const group = groupOf[person] ?? -1;
    if ((profileOf[person] ?? -1) < 0) continue;
    const other = foundIn[person] ?? -1;
    if (group >= 0) size[group] = (size[group] ?? 0) + 1;
    if (other >= 0) foundSize[other] = (foundSize[other] ?? 0) + 1;
    if (group >= 0 && other >= 0) both[group * groups + other] = (both[group * groups + other] ?? 0) + 1;
  }
  const overlap = new Float64Array(groups);
  const match = new Int32Array(groups).fill(-2);
  for (let group = 0; group < groups; group++) {
    for (let other = 0; other < groups; other++) {
      const shared = both[group * groups + other] ?? 0;
      const jaccard = shared / ((size[group] ?? 0) + (foundSize[other] ?? 0) - shared);
      if (!(jaccard >= (overlap[group] ?? 0) + EQUAL_WITHIN)) continue;
      overlap[group] = jaccard;
      match[group] = other;
    }
  }
  return { overlap, match };
}
