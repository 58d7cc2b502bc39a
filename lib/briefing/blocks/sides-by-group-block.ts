import { basisOf, generated, sidePositions } from "@/lib/briefing/basis/basis";
import type { BlockContent, BlockInput } from "@/lib/briefing/blocks/block-input";
import { foundGroups } from "@/lib/briefing/blocks/groups/found-groups";
import { resultSentence } from "@/lib/briefing/blocks/proposition-result";
import { boundSides, sidesSentence } from "@/lib/briefing/blocks/sides-sentences";
import type { BriefingCell, BriefingTable, Sentence } from "@/lib/briefing/briefing";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { markedName, type PlacedCommentator, type PropositionSides } from "@/lib/selection/proposition-sides";
import { askedClause, withCode } from "@/lib/wording/claim";
import { listing, sentenceCase } from "@/lib/wording/count";
import { commentatorNoun, countCommentators } from "@/lib/wording/nouns";
import { sideLabel, usedSides } from "@/lib/wording/stance-words";

/** More names than this in one cell are counted. */
const MAX_NAMED = 8;
/** In a sentence that goes through all groups. */
const MAX_NAMED_IN_SENTENCE = 4;

/**
 * Who took which side on a proposition, by group where the verdict carries groups: counts, and names where they are
 * few.
 */
export function sidesByGroupBlock(input: BlockInput, propositionId: string): BlockContent {
  const { propositionSides, lost } = boundSides(input, propositionId);
  if (!propositionSides) return { heading: "A proposition that is no longer here", sentences: lost };
  return {
    heading: resultSentence(input.index, propositionSides, "heading").text,
    sentences: sidesSentence(input, propositionSides),
    short: sidesShort(input, propositionSides),
    // The heading says it already.
    onSlide: [],
    table: propositionSides.summary.holders === 0 ? null : sidesTable(input, propositionSides),
    notes: [`${propositionSides.id}: ${propositionSides.text}`],
  };
}

/** One sentence for a page: "On a convention … (N4), voted against: 38 states of Group 2; abstained: …". */
function sidesShort(input: BlockInput, propositionSides: PropositionSides): Sentence[] {
  const { dossier, propositions } = input.index;
  const proposition = propositions.get(propositionSides.id);
  if (!proposition || propositionSides.summary.holders === 0) return sidesSentence(input, propositionSides);
  const rows = rowsOf(input);
  const sides = usedSides(dossier).flatMap((side) => {
    const parts = rows.flatMap(({ title, has }) => {
      const there = propositionSides.sides[side].filter(({ id }) => has(id));
      if (there.length === 0) return [];
      if (there.length <= MAX_NAMED_IN_SENTENCE) return listing(there.map(markedName));
      return rows.length > 1 ? `${there.length} of ${title}` : countCommentators(dossier, there.length);
    });
    return parts.length === 0 ? [] : `${sideLabel(dossier, side)}: ${listing(parts)}`;
  });
  const text = `${sentenceCase(withCode(askedClause(dossier, proposition), propositionSides.id))}: ${sides.join("; ")}.`;
  const about = { propositionIds: [propositionSides.id], commentatorIds: [] };
  return generated(text, basisOf(input.index, sidePositions(input.selection, propositionSides)), about);
}

function sidesTable(input: BlockInput, propositionSides: PropositionSides): BriefingTable {
  const { dossier } = input.index;
  const sides = usedSides(dossier);
  const rows = rowsOf(input);
  const cells = ({ has }: Row) =>
    sides.map(
      (side): BriefingCell =>
        sideCell(
          input.index,
          propositionSides.sides[side].filter(({ id }) => has(id)),
        ),
    );
  const isHere = ({ has }: Row) => sides.some((side) => propositionSides.sides[side].some(({ id }) => has(id)));
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

/**
 * One row a group, then those between the groups and those that could not be placed; one row for all where there are no
 * groups.
 */
function rowsOf(input: BlockInput): readonly Row[] {
  const found = foundGroups(input);
  if (!found) return [{ title: "All", heading: "All", has: () => true }];
  const { groups, membershipOf } = found.division.identities;
  const nameOf = new Map(found.lead.groups.map(({ identity, name }) => [identity.id, name]));
  const isIn = (id: string, groupId: string) =>
    membershipOf(id).group?.id === groupId && membershipOf(id).standing === "member";
  return [
    ...groups.map(({ id: groupId, title }) => {
      const name = nameOf.get(groupId) ?? title;
      return { title, heading: name === title ? title : `${title}, ${name}`, has: (id: string) => isIn(id, groupId) };
    }),
    { title: "those leaning", heading: "Leaning, no members", has: (id) => membershipOf(id).standing === "leaning" },
    { title: "In between", heading: "In between", has: (id) => membershipOf(id).standing === "in-between" },
    { title: "Not placed", heading: "Not placed", has: (id) => membershipOf(id).standing === "not-placed" },
  ];
}

function sideCell({ dossier }: DossierIndex, there: readonly PlacedCommentator[]): BriefingCell {
  if (there.length === 0) return { text: "none", number: null, kind: "text" };
  if (there.length > MAX_NAMED)
    return { text: `${there.length} ${commentatorNoun(dossier, there.length)}`, number: null, kind: "text" };
  return { text: `${there.length}: ${listing(there.map(markedName))}`, number: null, kind: "text" };
}
