import type { BlockContent, BlockInput } from "@/lib/briefing/blocks/block-input";
import { groundOf } from "@/lib/briefing/blocks/groups/division-of-block";
import { groupsCaveat } from "@/lib/briefing/blocks/groups/found-groups";
import type { BriefingCell } from "@/lib/briefing/briefing";
import type { ScatterChart } from "@/lib/briefing/slides/scatter-chart";
import type { DossierView } from "@/lib/selection/dossier-view";
import { clustersView } from "@/lib/views/groups/clusters-view";
import type { Division } from "@/lib/views/groups/division";
import { groupMembers } from "@/lib/views/groups/group-members";
import { type GroupsLead, groupsLead } from "@/lib/views/groups/groups-lead";
import { selectionMap } from "@/lib/views/groups/selection-map";
import { listing, sentenceCase } from "@/lib/wording/count";
import { fullName, nameCommentator } from "@/lib/wording/names";

/** Firmest members that stand for a group in a table. */
const MAX_NAMED = 8;

/** The map of clusters with a line for each group, and what sets them apart most. */
export function clustersBlock(input: BlockInput): BlockContent {
  const ground = groundOf(input);
  if (!ground.division) return ground.instead;
  const { index, selection } = input;
  const { division, said } = ground;
  const lead = groupsLead({ index, selection, division });
  const { view } = clustersView({ index, selection, division });
  const { groups } = groupMembers({ index, selection, division });
  const words = (text: string): BriefingCell => ({ text, number: null, kind: "text" });
  return {
    heading: lead.headline,
    sentences: [...said(sizesSentence(lead)), ...(lead.dividing ? said(dividingSentence(lead.dividing)) : [])],
    // The key of the map says how large they are and what each stands for.
    ...(lead.dividing && { onSlide: said(dividingSentence(lead.dividing)) }),
    clusters: view,
    scatter: scatterOf({ index, selection, division, lead }),
    table: {
      caption: "Groups, their firmest members, and how often each group is found again",
      header: ["Group", "Stands for", "Members", "Among them", "Leaning towards it", "Found again (mean overlap)"],
      rows: lead.groups.map(({ identity, members, name }, position): BriefingCell[] => {
        const group = groups[position];
        const names = (group?.members ?? []).slice(0, MAX_NAMED).map(({ commentator }) => fullName(commentator));
        return [
          { text: identity.title, number: null, kind: "heading" },
          words(name),
          { text: String(members), number: members, kind: "count" },
          words(listing(names)),
          words(listing((group?.leaning ?? []).map(({ commentator }) => fullName(commentator))) || "no one"),
          words((group?.jaccard ?? 0).toFixed(2)),
        ];
      }),
    },
    notes: [groupsCaveat(input), ...(view ? [view.caption] : [])],
  };
}

/** "130 states for the nuclear disarmament resolution, 39 states against it, …". */
function sizesSentence({ groups }: GroupsLead): string {
  return `${groups.map(({ identity, size, name }) => `${identity.title}: ${size} ${name}`).join("; ")}.`;
}

function dividingSentence({ lead, sentence }: NonNullable<GroupsLead["dividing"]>): string {
  return `${lead} ${sentence.text.charAt(0).toLowerCase()}${sentence.text.slice(1)}`;
}

/** The map as a chart of a deck: where mapCommentators puts them, a unit as long upwards as to the side. */
function scatterOf({
  index,
  selection,
  division,
  lead,
}: DossierView & {
  readonly division: Division;
  readonly lead: GroupsLead;
}): ScatterChart | null {
  const { view } = clustersView({ index, selection, division });
  if (!view) return null;
  const { map } = selectionMap(selection);
  if (!map) return null;
  const named = new Set(view.labels.map(({ id }) => id));
  const points = (wanted: (id: string) => boolean) =>
    map.points
      .filter(({ id }) => wanted(id))
      .map(({ id, x, y }) => {
        const commentator = index.commentators.get(id);
        return { name: commentator ? nameCommentator(index, commentator).name : id, x, y, isNamed: named.has(id) };
      });
  const { membershipOf } = division.identities;
  // The key has room for a number; what each group stands for is said before and after.
  const ofGroups = lead.groups.flatMap(({ identity }) =>
    (["member", "leaning"] as const).map((standing) => {
      const own = points((id) => membershipOf(id).group?.id === identity.id && membershipOf(id).standing === standing);
      const title = standing === "member" ? identity.title : `Leaning: ${identity.title.toLowerCase()}`;
      return {
        name: `${title} (${own.length})`,
        group: identity.number,
        shape: identity.shape,
        isHollow: standing === "leaning",
        points: own,
      };
    }),
  );
  const rest = points((id) => membershipOf(id).group === null);
  const none = {
    name: `In no group (${rest.length})`,
    group: null,
    shape: "circle" as const,
    isHollow: true,
    points: rest,
  };
  return {
    title: lead.headline,
    description: `${sentenceCase(sizesSentence(lead))} ${view.caption}`,
    series: [...ofGroups, none].filter(({ points: own }) => own.length > 0),
  };
}
