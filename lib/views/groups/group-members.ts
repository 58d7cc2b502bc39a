import { groupBy } from "@/lib/domain/collections";
import { countryName } from "@/lib/domain/country";
import type { Commentator } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { commentatorAttributes } from "@/lib/filters/commentator-attributes";
import { NOT_STATED } from "@/lib/filters/filter";
import type { DossierView } from "@/lib/selection/dossier-view";
import { comparedCommentators } from "@/lib/selection/selection-analysis";
import type { Division } from "@/lib/views/groups/division";
import type { GroupIdentity, GroupMembership } from "@/lib/views/groups/group-identity";
import { number } from "@/lib/wording/count";
import { INSTITUTION_TYPE_WORDS, VOICE_PLURALS } from "@/lib/wording/labels";
import { byName, type NamedCommentator, nameCommentator } from "@/lib/wording/names";

export const MEMBER_FACETS = ["institution", "country", "type", "voice"] as const;
export type MemberFacet = (typeof MEMBER_FACETS)[number];

export const MEMBER_FACET_WORDS: Readonly<Record<MemberFacet, string>> = {
  institution: "institution",
  country: "country",
  type: "institution type",
  voice: "role",
};

export interface GroupMemberView {
  readonly commentator: NamedCommentator;
  readonly place: GroupMembership;
}

/** One commentator as a dot. */
export interface MemberDot {
  readonly id: string;
  readonly name: string;
  readonly place: GroupMembership;
}

export interface MemberRow {
  readonly key: string;
  readonly label: string;
  /** In the order of the groups; within one members first, then those who lean. */
  readonly cells: readonly (readonly MemberDot[])[];
  /** Compared commentators of the row who are in no group. */
  readonly inNone: readonly MemberDot[];
}

export interface GroupMembers {
  readonly groups: readonly {
    readonly identity: GroupIdentity;
    /** Null where nobody looked whether it is found again. */
    readonly jaccard: number | null;
    /** Firmest first; of those who stay equally often, who said most. */
    readonly members: readonly GroupMemberView[];
    readonly leaning: readonly GroupMemberView[];
  }[];
  readonly inBetween: readonly NamedCommentator[];
  readonly notPlaced: readonly NamedCommentator[];
  readonly facet: MemberFacet | null;
  /** The facets that tell something: most of their values hold more than one commentator. */
  readonly facets: readonly MemberFacet[];
  readonly rows: readonly MemberRow[];
  /** Whether a commentator stands in more than one row. */
  readonly hasSeveral: boolean;
  readonly refusal: string | null;
}

const MAX_ROWS = 12;

/**
 * Who is in the groups: commentators by group and by a facet, each a dot, and by name, the firmest first.
 *
 * @param asked a facet; where it is not offered, the first that is.
 * O(commentators × log).
 */
export function groupMembers({
  index,
  selection,
  division,
  asked = null,
}: DossierView & {
  readonly division: Division;
  readonly asked?: string | null;
}): GroupMembers {
  const compared = comparedCommentators(selection);
  const { membershipOf, groups } = division.identities;
  const commentatorOf = new Map(compared.map((commentator) => [commentator.id, nameCommentator(index, commentator)]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => commentatorOf.get(id) ?? []);
  const positionsOf = groupBy(selection.positions, ({ commentatorId }) => commentatorId);
  const saidBy = ({ commentator: { id } }: GroupMemberView) => positionsOf.get(id)?.length ?? 0;
  const listed = (ids: readonly string[]) =>
    named(ids)
      .map((named): GroupMemberView => ({ commentator: named, place: membershipOf(named.id) }))
      .toSorted(
        (a, b) =>
          (b.place.stay ?? 0) - (a.place.stay ?? 0) || saidBy(b) - saidBy(a) || byName(a.commentator, b.commentator),
      );
  const facets = MEMBER_FACETS.filter((facet) => tells(valuesOf(index, compared, facet)));
  const facet = facets.find((known) => known === asked) ?? facets[0] ?? null;
  const values = facet === null ? new Map<string, Commentator[]>() : valuesOf(index, compared, facet);
  const rows = facet === null ? [] : rowsOf({ index, facet, values, division, commentatorOf });
  return {
    groups: groups.map((identity, position) => ({
      identity,
      jaccard: division.groups[position]?.jaccard ?? null,
      members: listed(division.groups[position]?.members ?? []),
      leaning: listed(division.groups[position]?.leaning ?? []),
    })),
    inBetween: named(division.inBetween).sort(byName),
    notPlaced: named(division.notPlaced.map(({ id }) => id)).sort(byName),
    facet,
    facets,
    rows,
    hasSeveral: [...values.values()].flat().length > compared.length,
    refusal: division.refusal,
  };
}

/** Commentators by value of a facet; one with two affiliations stands under both. */
function valuesOf(
  { dossier }: DossierIndex,
  compared: readonly Commentator[],
  facet: MemberFacet,
): Map<string, Commentator[]> {
  const attributesOf = commentatorAttributes(dossier);
  const values = new Map<string, Commentator[]>();
  for (const commentator of compared) {
    const own = attributesOf(commentator)[facet];
    for (const value of own.length > 0 ? own : [NOT_STATED]) {
      values.set(value, [...(values.get(value) ?? []), commentator]);
    }
  }
  return values;
}

/** Two values at least, most of them with more than one commentator. */
function tells(values: ReadonlyMap<string, readonly Commentator[]>): boolean {
  const sizes = [...values].filter(([value]) => value !== NOT_STATED).map(([, { length }]) => length);
  return sizes.length >= 2 && 2 * sizes.filter((size) => size === 1).length <= sizes.length;
}

function rowsOf({
  index,
  facet,
  values,
  division,
  commentatorOf,
}: {
  readonly index: DossierIndex;
  readonly facet: MemberFacet;
  readonly values: ReadonlyMap<string, readonly Commentator[]>;
  readonly division: Division;
  readonly commentatorOf: ReadonlyMap<string, NamedCommentator>;
}): MemberRow[] {
  const sorted = [...values]
    .map(([key, commentators]) => ({ key, label: labelOf(index, { facet, value: key }), commentators }))
    .toSorted(
      (a, b) =>
        Number(a.key === NOT_STATED) - Number(b.key === NOT_STATED) ||
        b.commentators.length - a.commentators.length ||
        byName({ id: a.key, name: a.label }, { id: b.key, name: b.label }),
    );
  const kept = sorted.length > MAX_ROWS ? sorted.slice(0, MAX_ROWS - 1) : sorted;
  const folded = sorted.slice(kept.length);
  const others = {
    key: "others",
    label: `${number(folded.length)} others`,
    commentators: [...new Set(folded.flatMap(({ commentators }) => commentators))],
  };
  return [...kept, ...(folded.length > 0 ? [others] : [])].map(({ key, label, commentators }) => {
    const dots = commentators
      .flatMap(({ id }) => commentatorOf.get(id) ?? [])
      .sort(byName)
      .map(({ id, name }): MemberDot => ({ id, name, place: division.identities.membershipOf(id) }))
      .toSorted((a, b) => Number(a.place.standing === "leaning") - Number(b.place.standing === "leaning"));
    return {
      key,
      label,
      cells: division.identities.groups.map((group) => dots.filter(({ place }) => place.group?.id === group.id)),
      inNone: dots.filter(({ place }) => place.group === null),
    };
  });
}

function labelOf(
  index: DossierIndex,
  { facet, value }: { readonly facet: MemberFacet; readonly value: string },
): string {
  if (value === NOT_STATED) return "not stated";
  switch (facet) {
    case "country":
      return countryName(value);
    case "institution":
      return index.institutions.get(value)?.name ?? value;
    case "type":
      return INSTITUTION_TYPE_WORDS[value as keyof typeof INSTITUTION_TYPE_WORDS] ?? value;
    case "voice":
      return VOICE_PLURALS[value as keyof typeof VOICE_PLURALS] ?? value;
  }
}
