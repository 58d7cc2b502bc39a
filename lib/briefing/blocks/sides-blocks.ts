import { sentenceCase } from "@/lib/wording/count";
import type { PropositionCamps } from "@/lib/selection/proposition-sides";
import { numeral } from "@/lib/wording/numerals";
import { basisOf, campPositions, generated, jointBasis, missing } from "@/lib/briefing/basis/basis";
import type { Sentence } from "@/lib/briefing/briefing";
import { agreementAndSplit } from "@/lib/briefing/blocks/agreement-and-split";
import type { BlockContent, BlockInput } from "@/lib/briefing/blocks/block-input";
import { boundCamp, campBasisLine, campSentence, comparedWords } from "@/lib/briefing/blocks/sides-sentences";
import { campsFigure } from "@/lib/briefing/blocks/sides-chart";
import { foundGroups, groupsSentence, groupWords } from "@/lib/briefing/blocks/groups/found-groups";
import { resultSentence } from "@/lib/briefing/blocks/proposition-result";

/** More bars than this are no picture for a wall; the others are told in the appendix. */
const MAX_BARS = 6;

/** The sentences a reader should keep if she keeps nothing else. */
export function bottomLineBlock(input: BlockInput, propositionIds: readonly string[]): BlockContent {
  const bound = propositionIds.map((id) => boundCamp(input, id));
  const results = bound.flatMap(({ camp, lost }) => (camp ? campSentence(input, camp) : lost));
  const sentences = [...groupsLine(input), ...results];
  const nothing = missing("No proposition has been chosen for the bottom line.", {
    propositionIds: input.selection.dossier.propositions.map(({ id }) => id),
  });
  const notes = [`Counts cover ${comparedWords(input)} in this filter who took a position.`];
  return { heading: "Bottom line", sentences: sentences.length > 0 ? sentences : nothing, notes };
}

/** How many groups there are and what each stands for; nothing where the verdict carries none. */
function groupsLine(input: BlockInput): Sentence[] {
  const found = foundGroups(input);
  if (!found) return [];
  const { headline, groups } = found.lead;
  return groupsSentence(input, `${headline}: ${groups.map(groupWords).join("; ")}.`);
}

/** One proposition: its sentence, its bar, its basis. */
export function findingBlock(input: BlockInput, propositionId: string): BlockContent {
  const { camp, lost } = boundCamp(input, propositionId);
  if (!camp) return { heading: "A finding that is no longer here", sentences: lost };
  const basis = campBasisLine(input, camp);
  const { chart, sides, table } = campsFigure(input, [camp]);
  return {
    heading: resultSentence(input.index, camp, "heading").text,
    sentences: campSentence(input, camp),
    chart: camp.summary.holders > 0 ? chart : null,
    sides: camp.summary.holders > 0 ? sides : null,
    table,
    notes: [`${camp.id}: ${camp.text}`, ...(basis ? [basis] : [])],
  };
}

/**
 * Where nearly all who took a side took the same one.
 *
 * @param propositionIds those that are shown, where the author or the proposal chose; null for the most united ones.
 */
export function agreementBlock(input: BlockInput, propositionIds: readonly string[] | null): BlockContent {
  const { agreed } = agreementAndSplit(input.camps);
  const isUnanimous = agreed.every(({ summary: { label } }) => label.kind === "one-sided");
  const same = `${isUnanimous ? "all" : "nearly all"} who took a side took the same one`;
  return summaryBlock(input, {
    heading: "Where they agree",
    camps: agreed,
    shown: propositionIds,
    fact: `On ${ofPropositions(agreed.length, input)} ${same}`,
    none: `There is no proposition on which three or more ${comparedWords(input)} took positions and ${same}.`,
  });
}

/** Where both sides are taken, the most contested first; the parameters are those of agreementBlock. */
export function splitBlock(input: BlockInput, propositionIds: readonly string[] | null): BlockContent {
  const { split } = agreementAndSplit(input.camps);
  return summaryBlock(input, {
    heading: "Where they split",
    camps: split,
    shown: propositionIds,
    fact: `On ${ofPropositions(split.length, input)} both sides are taken`,
    none: `There is no proposition on which three or more ${comparedWords(input)} took positions and both sides are taken.`,
  });
}

/** All propositions of an issue. */
export function issueChartBlock(input: BlockInput, issueId: string): BlockContent {
  const issue = input.index.issues.get(issueId);
  const camps = input.camps.filter((camp) => camp.issueId === issueId);
  const propositionIds = input.index.dossier.propositions.filter((p) => p.issueId === issueId).map(({ id }) => id);
  if (!issue) {
    const text = `The issue ${issueId} is no longer in the dossier.`;
    const all = input.index.dossier.propositions.map(({ id }) => id);
    return { heading: "An issue that is no longer here", sentences: missing(text, { propositionIds: all }) };
  }
  if (camps.length === 0) {
    const text = `The filter leaves out the issue “${issue.title}”.`;
    return { heading: issue.title, sentences: missing(text, { propositionIds }) };
  }
  const { chart, sides, table, notes } = campsFigure(input, camps);
  const bases = camps.map((camp) => basisOf(input.index, campPositions(input.selection, camp)));
  const speaking = new Set(
    camps.flatMap(({ sides }) => [...sides.agree, ...sides.neutral, ...sides.disagree]).map(({ id }) => id),
  );
  const compared = camps[0]?.compared ?? 0;
  const them = camps.length === 1 ? "the proposition" : `at least one of ${numeral(camps.length)} propositions`;
  const lead = `${sentenceCase(numeral(speaking.size, compared))} of ${numeral(compared)} ${comparedWords(input, compared)} took a position on ${them}.`;
  const sentences = [
    ...generated(lead, jointBasis(bases), { propositionIds, commentatorIds: [] }),
    ...camps.flatMap((camp) => campSentence(input, camp)),
  ];
  return { heading: issue.title, sentences, chart, sides, table, notes: [issue.question, ...notes] };
}

function summaryBlock(
  input: BlockInput,
  given: {
    readonly heading: string;
    readonly camps: readonly PropositionCamps[];
    readonly shown: readonly string[] | null;
    /** What holds of all these propositions, without a full stop. */
    readonly fact: string;
    readonly none: string;
  },
): BlockContent {
  const { heading, camps, fact, none } = given;
  if (camps.length === 0) {
    const propositionIds = input.selection.propositions.map(({ id }) => id);
    const commentatorIds = input.selection.commentators.map(({ id }) => id);
    return { heading, sentences: missing(none, { propositionIds, commentatorIds }) };
  }
  const shown = given.shown === null ? camps.slice(0, MAX_BARS) : camps.filter(({ id }) => given.shown?.includes(id));
  const basis = jointBasis(camps.map((camp) => basisOf(input.index, campPositions(input.selection, camp))));
  const left = camps.length - shown.length;
  const some =
    left > 0 && shown.length > 0 ? `; ${numeral(shown.length)} ${shown.length === 1 ? "is" : "are"} shown` : "";
  const lead = generated(`${fact}${some}.`, basis);
  const said = shown.flatMap((camp) => campSentence(input, camp));
  return { heading, sentences: [...lead, ...said], short: said.length > 0 ? said : lead, ...campsFigure(input, shown) };
}

function ofPropositions(part: number, { camps }: BlockInput): string {
  const propositions = camps.length === 1 ? "proposition" : "propositions";
  return `${numeral(part, camps.length)} of ${numeral(camps.length)} ${propositions}`;
}
