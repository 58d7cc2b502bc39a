import { listing, number } from "../../../views/count";
import { type GroupMembers, groupMembers, MEMBER_FACET_WORDS } from "../../../views/groups/group-members";
import { fullName } from "../../../views/names";
import { countCommentators } from "../../../wording/nouns";
import type { BriefingCell, BriefingTable } from "../../briefing";
import type { BlockContent, BlockInput } from "../block-input";
import { groundOf } from "./division-of-block";
import { groupsCaveat } from "./found-groups";

/** A group with more members is told by its firmest ones. */
const MAX_NAMED = 20;
/** The names of a larger group that stand for it. */
const MAX_FIRMEST = 8;

/** Who is in the groups: the firmest members by name, counts by a facet, all names in the appendix. */
export function groupMembersBlock(input: BlockInput): BlockContent {
  const ground = groundOf(input);
  if (!ground.division) return ground.instead;
  const { index, selection } = input;
  const view = groupMembers({ index, selection, division: ground.division });
  const sentences = view.groups.flatMap(({ identity, members }) => {
    const names = members.map(({ voice }) => fullName(voice));
    const size = countCommentators(index.dossier, members.length);
    const isShort = names.length <= MAX_NAMED;
    const shown = isShort
      ? listing(names)
      : `${names.slice(0, MAX_FIRMEST).join(", ")} and ${number(names.length - MAX_FIRMEST)} more`;
    return ground.said(`${identity.title}, ${size}${isShort ? "" : ", the firmest first"}: ${shown}.`);
  });
  return {
    heading: "Who is in the groups",
    sentences,
    table: view.facet === null ? null : facetTable(view, MEMBER_FACET_WORDS[view.facet]),
    appendix: namesTable(view),
    notes: [
      `Members are found in their group again in at least 70 of 100 repetitions; whoever leans is not counted. ${groupsCaveat(input)}`,
    ],
  };
}

function facetTable(view: GroupMembers, facet: string): BriefingTable {
  const isMember = ({ place }: { readonly place: { readonly standing: string } }) => place.standing === "member";
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

function namesTable({ groups }: GroupMembers): BriefingTable {
  return {
    caption: "Everybody in a group, and in how many of 100 repetitions each stays",
    header: ["Name", "Group", "Standing", "Stays"],
    rows: groups.flatMap(({ identity, members, leaning }) =>
      [...members, ...leaning].map(({ voice, place }): BriefingCell[] => {
        const stays = Math.round(100 * (place.stay ?? 0));
        return [
          { text: fullName(voice), number: null, kind: "heading" },
          { text: identity.title, number: null, kind: "text" },
          { text: place.standing, number: null, kind: "text" },
          { text: String(stays), number: stays, kind: "count" },
        ];
      }),
    ),
  };
}
