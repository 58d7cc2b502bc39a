import type { BlockContent, BlockInput } from "@/lib/briefing/blocks/block-input";
import { groundOf } from "@/lib/briefing/blocks/groups/division-of-block";
import { groupsCaveat } from "@/lib/briefing/blocks/groups/found-groups";
import type { BriefingCell, BriefingTable } from "@/lib/briefing/briefing";
import { type GroupMembers, groupMembers, MEMBER_FACET_WORDS } from "@/lib/views/groups/group-members";
import { groupNames } from "@/lib/views/groups/group-names";
import { namedWithin } from "@/lib/views/lists/named-within";
import { number } from "@/lib/wording/count";
import { fullName } from "@/lib/wording/names";
import { countCommentators } from "@/lib/wording/nouns";

/** A group with more members is told by its firmest ones. */
const MAX_NAMED = 20;
/** The names of a larger group that stand for it. */
const MAX_FIRMEST = 8;
/** Letters that the names of all groups take on a page, and on a slide. */
const MAX_LETTERS = 900;
const MAX_LETTERS_ON_SLIDE = 500;
/** Values of the facet that stand for a group on a slide. */
const MAX_VALUES = 3;

/** Who is in the groups: the firmest members by name, counts by a facet, all names in the appendix. */
export function groupMembersBlock(input: BlockInput): BlockContent {
  const ground = groundOf(input);
  if (!ground.division) return ground.instead;
  const { index, selection } = input;
  const view = groupMembers({ index, selection, division: ground.division });
  const maxLetters = Math.floor(MAX_LETTERS / Math.max(1, view.groups.length));
  const sentences = view.groups.flatMap(({ identity, members }) => {
    const names = members.map(({ commentator }) => fullName(commentator));
    const size = countCommentators(index.dossier, members.length);
    const isShort = names.length <= MAX_NAMED;
    const shown = namedWithin(names, { maxNames: isShort ? MAX_NAMED : MAX_FIRMEST, maxLetters });
    return ground.said(`${identity.title}, ${size}${isShort ? "" : ", the firmest first"}: ${shown}.`);
  });
  const names = groupNames({ index, selection, division: ground.division });
  return {
    heading: "Who is in the groups",
    sentences,
    onSlide: [],
    table: view.facet === null ? null : facetTable(view, MEMBER_FACET_WORDS[view.facet]),
    tableOnSlide: slideTable(view, (id) => names.find(({ groupId }) => groupId === id)?.name ?? ""),
    appendix: namesTable(view),
    notes: [
      `Members are found in their group again in at least 70 of 100 repetitions; whoever leans is not counted. ${groupsCaveat(input)}`,
    ],
  };
}

/** One row a group: what it stands for, its firmest members, and where most of them come from. */
function slideTable(view: GroupMembers, nameOf: (groupId: string) => string): BriefingTable {
  const words = (text: string): BriefingCell => ({ text, number: null, kind: "text" });
  const maxLetters = Math.floor(MAX_LETTERS_ON_SLIDE / Math.max(1, view.groups.length));
  const tops = view.groups.map((_, position) => topValues(view, position));
  const hasTops = tops.some((top) => top !== "");
  const facet = view.facet === null ? "" : `By ${MEMBER_FACET_WORDS[view.facet]}`;
  return {
    caption: "Who is in the groups: the firmest members, and where most members come from",
    header: ["Group", "Members, the firmest first", ...(hasTops ? [facet] : [])],
    rows: view.groups.map(({ identity, members }, position) => {
      const name = nameOf(identity.id);
      const firmest = members.map(({ commentator }) => fullName(commentator));
      return [
        {
          text: `${identity.title} (${number(members.length)}) ${name === identity.title ? "" : name}`.trim(),
          number: null,
          kind: "heading" as const,
        },
        words(namedWithin(firmest, { maxNames: MAX_FIRMEST, maxLetters })),
        ...(hasTops ? [words(tops[position] || "spread over all")] : []),
      ];
    }),
  };
}

/**
 * "African Group 51, Asia and the Pacific Group 47": the values that hold most members; empty where none holds more
 * than a few of them.
 */
function topValues({ rows, groups }: GroupMembers, position: number): string {
  const members = groups[position]?.members.length ?? 0;
  return rows
    .filter(({ key }) => key !== "others")
    .map(({ label, cells }) => ({ label, held: (cells[position] ?? []).filter(isMember).length }))
    .filter(({ held }) => held >= MIN_TOP_SHARE * members && held > 1)
    .toSorted((a, b) => b.held - a.held)
    .slice(0, MAX_VALUES)
    .map(({ label, held }) => `${label} ${number(held)}`)
    .join(", ");
}

/** A value that holds a smaller share of a group says nothing of it. */
const MIN_TOP_SHARE = 0.15;

function isMember({ place }: { readonly place: { readonly standing: string } }): boolean {
  return place.standing === "member";
}

function facetTable(view: GroupMembers, facet: string): BriefingTable {
  return {
    caption: `Members of each group by ${facet}${view.hasSeveral ? "; whoever has several stands under each" : ""}`,
    header: ["", ...view.groups.map(({ identity }) => identity.title)],
    rows: view.rows.map(({ label, cells }) => [
      { text: label, number: null, kind: "heading" },
      ...cells.map((dots): BriefingCell => {
        const members = dots.filter(isMember).length;
        return { text: number(members), number: members, kind: "count" };
      }),
    ]),
  };
}

/** Everybody by group, the firmest first: one row a group, because nobody reads a row a name. */
function namesTable({ groups }: GroupMembers): BriefingTable {
  const listed = (members: GroupMembers["groups"][number]["members"]) =>
    members.map(({ commentator, place }) => {
      const stays = Math.round(100 * (place.stay ?? 0));
      return stays === 100 ? fullName(commentator) : `${fullName(commentator)} (${stays})`;
    });
  const words = (names: readonly string[]): BriefingCell => ({
    text: names.join(", ") || "no one",
    number: null,
    kind: "text",
  });
  return {
    caption:
      "Everybody in a group, the firmest first. A number in brackets: in how many of 100 repetitions it stays; without one, in all",
    header: ["Group", "Members", "Leaning towards it"],
    rows: groups.map(({ identity, members, leaning }) => [
      { text: `${identity.title} (${number(members.length)})`, number: null, kind: "heading" as const },
      words(listed(members)),
      words(listed(leaning)),
    ]),
  };
}
