import type { Figure, FigureView } from "@/figures/figure";
import { ClustersFigure } from "@/figures/groups/clusters-figure";
import { GroupMembersFigure } from "@/figures/groups/group-members-figure";
import { GroupProfilesFigure } from "@/figures/groups/group-profiles-figure";
import { NARROW } from "@/lib/views/groups/clusters-layout";
import { clustersView } from "@/lib/views/groups/clusters-view";
import type { Division } from "@/lib/views/groups/division";
import { groupMembers, MEMBER_FACET_WORDS } from "@/lib/views/groups/group-members";
import { groupProfiles } from "@/lib/views/groups/group-profiles";
import { groupsInWords } from "@/lib/views/groups/groups-lead";
import { statedFigure } from "@/lib/views/page-state";
import { fullName } from "@/lib/wording/names";

/** Of a refused division every row of its table says so: a file of numbers travels without the words around it. */
function withRefusal(
  figure: Figure | { readonly why: string },
  { division: { refusal } }: Drawn,
): Figure | { readonly why: string } {
  if (refusal === null || "why" in figure) return figure;
  const { header, rows } = figure.table;
  return {
    ...figure,
    table: { ...figure.table, header: [...header, "refused"], rows: rows.map((row) => [...row, refusal]) },
  };
}

type Drawn = Omit<FigureView, "division"> & { readonly division: Division };

/** Figures of found groups: there are none where the verdict carries no groups. */
export const GROUP_FIGURES: Readonly<Record<string, (view: Drawn) => Figure | { readonly why: string }>> = {
  clusters: (drawn) => withRefusal(clusters(drawn), drawn),
  "group-profiles": (drawn) => withRefusal(profiles(drawn), drawn),
  "group-members": (drawn) => withRefusal(members(drawn), drawn),
};

/** The map of clusters; also what the older name "map" draws where there are groups. */
function clusters({ index, selection, division }: Drawn): Figure | { readonly why: string } {
  const { view, why } = clustersView({ index, selection, division });
  if (!view) return { why };
  const narrow = clustersView({ index, selection, division, size: NARROW }).view ?? view;
  const links = { hrefOfCommentator: null, hrefOfGroup: null };
  return {
    title: division.headline,
    note: noteOf({ index, selection, division }, view.caption),
    page: { place: "groups", state: {} },
    drawing: <ClustersFigure view={view} {...links} />,
    narrow: <ClustersFigure view={narrow} {...links} />,
    table: {
      name: "Clusters",
      header: ["commentator", "name", "group", "standing", "stays", "x", "y"],
      rows: [
        ...view.points.map(({ id, name, place, x, y }) => [
          ...[id, name, place.group?.number ?? null, place.standing, place.stay],
          ...[Math.round(x * 10) / 10, Math.round(y * 10) / 10],
        ]),
        ...view.notOnMap.map(({ id, name }) => [id, name, null, "not on the map", null, null, null]),
      ],
    },
  };
}

/** What each group says, proposition by proposition. */
function profiles(drawn: Drawn): Figure | { readonly why: string } {
  const view = groupProfiles(drawn);
  return {
    title: drawn.division.refusal ? "What each part says" : "What each group says",
    note: noteOf(drawn, "Members only; ▲ marks the median. Described, not tested: the groups were chosen to differ."),
    page: { place: "groups", state: {} },
    drawing: <GroupProfilesFigure view={view} />,
    narrow: <GroupProfilesFigure view={view} isNarrow />,
    table: {
      name: "What each group says",
      header: [
        ...["part", "proposition", "claim", "group", "members", "took a position"],
        ...view.values.map(({ label }) => label),
        "median",
      ],
      rows: view.parts.flatMap(({ title, rows }) =>
        rows.flatMap((row) =>
          row.cells.map((cell, column) => [
            ...[title, row.propositionId, row.short, view.groups[column]?.number ?? null, cell.members, cell.holders],
            ...cell.counts,
            cell.median,
          ]),
        ),
      ),
    },
  };
}

/** Who is in the groups, by a facet: ?by=country. */
function members(drawn: Drawn): Figure | { readonly why: string } {
  const view = groupMembers({ ...drawn, asked: drawn.state.by });
  if (view.rows.length === 0)
    return { why: "No facet tells more here than the names: they are on the page and in the CSV of the map." };
  const by = view.facet ? `, by ${MEMBER_FACET_WORDS[view.facet]}` : "";
  return {
    title: `Who is in the ${drawn.division.refusal ? "parts" : "groups"}${by}`,
    note: noteOf(drawn, "Filled: members; hollow: leaning, not counted as members; grey ring: in no group."),
    page: { place: "groups", state: statedFigure({ by: drawn.state.by }) },
    drawing: <GroupMembersFigure view={view} />,
    narrow: <GroupMembersFigure view={view} isNarrow />,
    table: {
      name: "Who is in the groups",
      header: ["commentator", "name", "group", "standing", "stays", "institution", "country"],
      rows: [
        ...view.groups
          .flatMap((group) => [...group.members, ...group.leaning])
          .map(({ commentator, place }) => [
            ...[commentator.id, fullName(commentator), place.group?.number ?? null, place.standing, place.stay],
            ...[commentator.institution, commentator.country],
          ]),
        ...view.inBetween.map((commentator) => [
          commentator.id,
          fullName(commentator),
          null,
          "in-between",
          null,
          commentator.institution,
          commentator.country,
        ]),
        ...view.notPlaced.map((commentator) => [
          commentator.id,
          fullName(commentator),
          null,
          "not-placed",
          null,
          commentator.institution,
          commentator.country,
        ]),
      ],
    },
  };
}

/** What each group stands for goes with every picture of them; of a refused division its refusal. */
function noteOf(drawn: Pick<Drawn, "index" | "selection" | "division">, rest: string): string {
  const { refusal, headline } = drawn.division;
  return `${refusal ?? `${headline}. ${groupsInWords(drawn)}`} ${rest}`;
}
