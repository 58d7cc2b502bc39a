import { seededRandom } from "../seeded-random";
import { holdersOf } from "./holders";
import { EQUAL_WITHIN, HIDDEN_SHARE, MISSING } from "./method";
import { findPartition, withWorkSpace } from "./partition";
import { fillProfiles } from "./profiles";
import { runReplicates, type Slice } from "./replicates";
import type { Sample } from "./sample";

/** What was found again in a slice of resamples. Counts of slices add up; overlaps follow each other. */
export interface Resamples {
  /** overlaps[place × groups + group]: best Jaccard overlap of the group in each resample. */
  readonly overlaps: Float64Array;
  /** By person: resamples in which she had a position left. */
  readonly satIn: Int32Array;
  /** By person: those of them in which she was in the group that best matches hers. */
  readonly stayed: Int32Array;
}

/**
 * Are the same groups found when a fifth of all positions is hidden? In each replicate every position is hidden with
 * probability 0.2, people left with none sit out, ties are broken by a random order of the profiles, and groups are
 * looked for again, with one answered proposition enough to be in a group and everybody's view as it was.
 *
 * A group's overlap is |both| / |either| with the resampled group that matches it best, counting only people who sat
 * in; 0 where no groups are found.
 *
 * @param groupOf group of each person of the sample, −1 where unassigned.
 * @returns O(replicates × one grouping).
 *
 * Hennig 2007 (clusterwise Jaccard).
 */
export function resampleStability(
  sample: Sample,
  {
    minimumShared,
    groups,
    groupOf,
    ...slice
  }: Slice & { readonly minimumShared: number; readonly groups: number; readonly groupOf: Int32Array },
): Resamples {
  const resamples = {
    overlaps: new Float64Array((slice.to - slice.from) * groups),
    satIn: new Int32Array(sample.people),
    stayed: new Int32Array(sample.people),
  };
  const held = Int32Array.from(holdersOf(sample).flatMap(({ cells }) => [...cells])).sort();
  const rows = { ...sample, codes: new Uint8Array(sample.codes) };
  withWorkSpace(sample, (space) => {
    runReplicates(slice, {
      stage: "stability",
      run: (replicate, place) => {
        const random = seededRandom({ seed: slice.seed, stage: "stability", replicate });
        for (const cell of held) {
          rows.codes[cell] = random.share() < HIDDEN_SHARE ? MISSING : (sample.codes[cell] ?? MISSING);
        }
        fillProfiles(space.profiles, { rows, random });
        const partition = findPartition(space, { minimumShared, minimumAnswered: 1 });
        const { profileOf } = space.profiles;
        const foundIn = Int32Array.from(profileOf, (profile) =>
          profile < 0 ? -1 : (partition?.groupOf[profile] ?? -1),
        );
        const matches = bestMatches({ groupOf, groups, foundIn, found: partition?.groups ?? 0, profileOf });
        resamples.overlaps.set(matches.overlap, place * groups);
        for (let person = 0; person < sample.people; person++) {
          if ((profileOf[person] ?? -1) < 0) continue;
          resamples.satIn[person] = (resamples.satIn[person] ?? 0) + 1;
          const group = groupOf[person] ?? -1;
          if (group < 0 || foundIn[person] !== matches.match[group]) continue;
          resamples.stayed[person] = (resamples.stayed[person] ?? 0) + 1;
        }
      },
    });
  });
  return resamples;
}

/** For each group the resampled group with the largest overlap (of equals the first; −2 if there is none). */
function bestMatches({
  groupOf,
  groups,
  foundIn,
  found,
  profileOf,
}: {
  readonly groupOf: Int32Array;
  readonly groups: number;
  readonly foundIn: Int32Array;
  readonly found: number;
  readonly profileOf: Int32Array;
}): { readonly overlap: Float64Array; readonly match: Int32Array } {
  const both = new Int32Array(groups * found);
  const size = new Int32Array(groups);
  const foundSize = new Int32Array(found);
  for (const [person, group] of groupOf.entries()) {
    if ((profileOf[person] ?? -1) < 0) continue;
    const other = foundIn[person] ?? -1;
    if (group >= 0) size[group] = (size[group] ?? 0) + 1;
    if (other >= 0) foundSize[other] = (foundSize[other] ?? 0) + 1;
    if (group >= 0 && other >= 0) both[group * found + other] = (both[group * found + other] ?? 0) + 1;
  }
  const overlap = new Float64Array(groups);
  const match = new Int32Array(groups).fill(-2);
  for (let group = 0; group < groups; group++) {
    for (let other = 0; other < found; other++) {
      const shared = both[group * found + other] ?? 0;
      const jaccard = shared / ((size[group] ?? 0) + (foundSize[other] ?? 0) - shared);
      if (jaccard < (overlap[group] ?? 0) + EQUAL_WITHIN) continue;
      overlap[group] = jaccard;
      match[group] = other;
    }
  }
  return { overlap, match };
}
