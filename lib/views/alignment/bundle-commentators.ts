import { rowProfiles } from "@/lib/analysis/seriation/row-profiles";
import type { Dossier } from "@/lib/domain/dossier";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import { orderByGroup } from "@/lib/views/alignment/group-order";
import type { GroupIdentities, GroupIdentity } from "@/lib/views/groups/group-identity";
import { number } from "@/lib/wording/count";
import { countCommentators } from "@/lib/wording/nouns";

/** Commentators that a picture draws as one. */
export interface Bundle {
  readonly key: string;
  readonly title: string;
  readonly group: GroupIdentity | null;
  readonly ids: readonly string[];
}

/** Bundles by profile at most; the others stand together. */
const MAX_PROFILES = 11;

/**
 * Bundles for a picture of many: the groups, those in between and those not placed; without groups the sets that take
 * the same positions throughout, the largest first, and all others as one. Everybody is in one bundle.
 */
export function bundleCommentators({
  dossier,
  matrix,
  order,
  groups,
  nameOf,
}: {
  readonly dossier: Pick<Dossier, "wording">;
  readonly matrix: StanceMatrix;
  /** Ids to be bundled, in seriated order. */
  readonly order: readonly string[];
  readonly groups: GroupIdentities | null;
  readonly nameOf: (id: string) => string;
}): Bundle[] {
  if (groups)
    return orderByGroup({ matrix, order, groups, minimumShared: 1 }).map(({ key, title, group, ids }) => ({
      key,
      title,
      group,
      ids,
    }));
  const wanted = new Set(order);
  const sets = rowProfiles(matrix.rows)
    .map(({ members }) => members.flatMap((member) => matrix.commentators[member] ?? []).filter((id) => wanted.has(id)))
    .filter((ids) => ids.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MAX_PROFILES)
    .toSorted((a, b) => order.indexOf(a[0] ?? "") - order.indexOf(b[0] ?? ""));
  const bundled = new Set(sets.flat());
  const rest = order.filter((id) => !bundled.has(id));
  const profiles = sets.map((ids): Bundle => {
    const [first = ""] = ids;
    return {
      key: first,
      title: `${nameOf(first)} and ${number(ids.length - 1)} with the same positions`,
      group: null,
      ids,
    };
  });
  if (rest.length === 0) return profiles;
  const others = {
    key: "others",
    title: `${countCommentators(dossier, rest.length)} with positions of their own`,
    group: null,
  };
  return [...profiles, { ...others, ids: rest }];
}
