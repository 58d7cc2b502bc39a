import type { DossierIndex } from "@/lib/domain/dossier-index";
import { listing, sentenceCase } from "@/lib/wording/count";
import { markedName, type PlacedVoice, type PropositionCamps } from "@/lib/selection/proposition-sides";
import { askedClause, withCode } from "@/lib/wording/claim";
import { commentatorNoun, countCommentators } from "@/lib/wording/nouns";
import { sideLabel, usedSides } from "@/lib/wording/stance-words";
import { basisOf, campPositions, generated } from "@/lib/briefing/basis/basis";
import type { BriefingCell, BriefingTable, Sentence } from "@/lib/briefing/briefing";
import type { BlockContent, BlockInput } from "@/lib/briefing/blocks/block-input";
import { boundCamp, campSentence } from "@/lib/briefing/blocks/sides-sentences";
import { foundGroups } from "@/lib/briefing/blocks/groups/found-groups";
import { resultSentence } from "@/lib/briefing/blocks/proposition-result";

/** More names than this in one cell are counted. */
const MAX_NAMED = 8;
/** In a sentence that goes through all groups. */
const MAX_NAMED_IN_SENTENCE = 4;

/** Who took which side on a proposition, by group where the verdict carries groups: counts, and names where they are few. */
export function sidesByGroupBlock(input: BlockInput, propositionId: string): BlockContent {
  const { camp, lost } = boundCamp(input, propositionId);
  if (!camp) return { heading: "A proposition that is no longer here", sentences: lost };
  return {
    heading: resultSentence(input.index, camp, "heading").text,
    sentences: campSentence(input, camp),
    short: campShort(input, camp),
    // The heading says it already.
    onSlide: [],
    table: camp.summary.holders === 0 ? null : sidesTable(input, camp),
    notes: [`${camp.id}: ${camp.text}`],
  };
}

/** One sentence for a page: "On a convention … (N4), voted against: 38 states of Group 2; abstained: …". */
function campShort(input: BlockInput, camp: PropositionCamps): Sentence[] {
  const { dossier, propositions } = input.index;
  const proposition = propositions.get(camp.id);
  if (!proposition || camp.summary.holders === 0) return campSentence(input, camp);
  const rows = rowsOf(input);
  const sides = usedSides(dossier).flatMap((side) => {
    const parts = rows.flatMap(({ title, has }) => {
      const there = camp.sides[side].filter(({ id }) => has(id));
      if (there.length === 0) return [];
      if (there.length <= MAX_NAMED_IN_SENTENCE) return listing(there.map(markedName));
      return rows.length > 1 ? `${there.length} of ${title}` : countCommentators(dossier, there.length);
    });
    return parts.length === 0 ? [] : `${sideLabel(dossier, side)}: ${listing(parts)}`;
  });
  const text = `${sentenceCase(withCode(askedClause(dossier, proposition), camp.id))}: ${sides.join("; ")}.`;
  const about = { propositionIds: [camp.id], commentatorIds: [] };
  return generated(text, basisOf(input.index, campPositions(input.selection, camp)), about);
}

function sidesTable(input: BlockInput, camp: PropositionCamps): BriefingTable {
  const { dossier } = input.index;
  const sides = usedSides(dossier);
  const rows = rowsOf(input);
  const cells = ({ has }: Row) =>
    sides.map(
      (side): BriefingCell =>
        sideCell(
          input.index,
          camp.sides[side].filter(({ id }) => has(id)),
        ),
    );
  const isHere = ({ has }: Row) => sides.some((side) => camp.sides[side].some(({ id }) => has(id)));
  const byGroup = rows.length > 1 ? "by group" : "by name where they are few";
  return {
    caption: `Who took which side, ${byGroup}`,
    header: [
      sentenceCase(rows.length > 1 ? "group" : commentatorNoun(dossier, 2)),
      ...sides.map((side) => sideLabel(dossier, side)),
    ],
    rows: rows.filter(isHere).map((row) => [{ text: row.heading, number: null, kind: "heading" }, ...cells(row)]),
  };
}

interface Row {
  readonly title: string;
  /** The title with what the group stands for, where there is room for that. */
  readonly heading: string;
  readonly has: (commentatorId: string) => boolean;
}

/** One row a group, then those between the groups and those that could not be placed; one row for all where there are no groups. */
function rowsOf(input: BlockInput): readonly Row[] {
  const found = foundGroups(input);
  if (!found) return [{ title: "All", heading: "All", has: () => true }];
  const { groups, placeOf } = found.division.identities;
  const nameOf = new Map(found.lead.groups.map(({ identity, name }) => [identity.id, name]));
  const isIn = (id: string, groupId: string) => placeOf(id).group?.id === groupId;
  return [
    ...groups.map(({ id: groupId, title }) => {
      const name = nameOf.get(groupId) ?? title;
      return { title, heading: name === title ? title : `${title}, ${name}`, has: (id: string) => isIn(id, groupId) };
    }),
    { title: "In between", heading: "In between", has: (id) => placeOf(id).standing === "in-between" },
    { title: "Not placed", heading: "Not placed", has: (id) => placeOf(id).standing === "not-placed" },
  ];
}

function sideCell({ dossier }: DossierIndex, there: readonly PlacedVoice[]): BriefingCell {
  if (there.length === 0) return { text: "none", number: null, kind: "text" };
  if (there.length > MAX_NAMED)
    return { text: `${there.length} ${commentatorNoun(dossier, there.length)}`, number: null, kind: "text" };
  return { text: `${there.length}: ${listing(there.map(markedName))}`, number: null, kind: "text" };
}
