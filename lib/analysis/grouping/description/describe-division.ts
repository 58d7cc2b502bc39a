import { shift } from "@/lib/analysis/grouping/description/acquiescence";
import { lean } from "@/lib/analysis/grouping/description/local-dependence";
import { silhouettes } from "@/lib/analysis/grouping/description/silhouette";
import { type Spread, spread } from "@/lib/analysis/grouping/description/spread";
import { withWorkSpace } from "@/lib/analysis/grouping/partition/find-divisions";
import { fillGroupSums } from "@/lib/analysis/grouping/partition/group-sums";
import { fillProfiles } from "@/lib/analysis/grouping/sample/profiles";
import type { Sample } from "@/lib/analysis/grouping/sample/sample";

/** How the groups of a division stand to each other. */
export interface DivisionDescription extends Spread {
  /** By person: −1 … 1, null where in no group. */
  readonly silhouetteOf: readonly (number | null)[];
  readonly silhouette: number;
  readonly lean: number;
  readonly shift: number | null;
}

/**
 * Describes a division of a sample: silhouette, lean, shift and spread.
 *
 * @param groupOf group of each person of the sample, −1 where unassigned. O(groups² × cells + 99 × cells).
 */
export function describeDivision(
  sample: Sample,
  {
    groups,
    groupOf,
    minimumShared,
    seed,
  }: {
    readonly groups: number;
    readonly groupOf: Int32Array;
    readonly minimumShared: number;
    readonly seed: number;
  },
): DivisionDescription {
  return withWorkSpace(sample, ({ profiles, table }) => {
    fillProfiles(profiles, { rows: sample });
    const groupOfProfile = new Int32Array(profiles.count);
    for (const [person, profile] of profiles.profileOf.entries()) groupOfProfile[profile] = groupOf[person] ?? -1;
    fillGroupSums(table, groups, groupOfProfile);
    const widths = silhouettes(table, { minimumShared });
    return {
      silhouetteOf: Array.from(profiles.profileOf, (profile) => widths.ofProfile[profile] ?? null),
      silhouette: widths.mean ?? 0,
      lean: lean(table),
      shift: shift(table, sample.isTurned),
      ...spread(table, { seed }),
    };
  });
}
