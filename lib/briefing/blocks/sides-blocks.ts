import { basisOf, generated, jointBasis, missing, sidePositions } from "@/lib/briefing/basis/basis";
import { agreementAndSplit } from "@/lib/briefing/blocks/agreement-and-split";
import type { BlockContent, BlockInput } from "@/lib/briefing/blocks/block-input";
import { foundGroups, groupsSentence, groupWords } from "@/lib/briefing/blocks/groups/found-groups";
import { resultSentence } from "@/lib/briefing/blocks/proposition-result";
import { divergingBarsFigure } from "@/lib/briefing/blocks/sides-chart";
import { boundSides, comparedWords, sidesBasisLine, sidesSentence } from "@/lib/briefing/blocks/sides-sentences";
import type { Sentence } from "@/lib/briefing/briefing";
import { inFilter } from "@/lib/filters/under-filter";
import type { PropositionSides } from "@/lib/selection/proposition-sides";
import { sentenceCase } from "@/lib/wording/count";
import { numeral } from "@/lib/wording/numerals";

/** More bars than this are no picture for a wall; the others are told in the appendix. */
const MAX_BARS = 6;

/** The sentences a reader should keep if she keeps nothing else. */
export function bottomLineBlock(input: BlockInput, propositionIds: readonly string[]): BlockContent {
  const bound = propositionIds.map((id) => boundSides(input, id));
  const results = bound.flatMap(({ propositionSides, lost }) =>
    propositionSides ? sidesSentence(input, propositionSides) : lost,
  );
  const sentences = [...groupsLine(input), ...results];
  const nothing = missing("No proposition has been chosen for the bottom line.", {
    propositionIds: input.selection.dossier.propositions.map(({ id }) => id),
  });
  const notes = [`Counts cover ${comparedWords(input)}${inFilter(input.selection.filter)} who took a position.`];
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
  const { propositionSides, lost } = boundSides(input, propositionId);
  if (!propositionSides) return { heading: "A finding that is no longer here", sentences: lost };
  const basis = sidesBasisLine(input, propositionSides);
  const { chart, sides, table } = divergingBarsFigure(input, [propositionSides]);
  return {
    heading: resultSentence(input.index, propositionSides, "heading").text,
    sentences: sidesSentence(input, propositionSides),
    chart: propositionSides.summary.holders > 0 ? chart : null,
    sides: propositionSides.summary.holders > 0 ? sides : null,
    table,
    notes: [`${propositionSides.id}: ${propositionSides.text}`, ...(basis ? [basis] : [])],
  };
}

/**
 * Where nearly all who took a side took the same one.
 *
 * @param propositionIds those that are shown, where the author or the proposal chose; null for the most united ones.
 */
export function agreementBlock(input: BlockInput, propositionIds: readonly string[] | null): BlockContent {
  const { agreed } = agreementAndSplit(input.sidesByProposition);
  const isUnanimous = agreed.every(({ summary: { label } }) => label.kind === "one-sided");
  const same = `${isUnanimous ? "all" : "nearly all"} who took a side took the same one`;
  return summaryBlock(input, {
    heading: "Where they agree",
    sidesByProposition: agreed,
    shown: propositionIds,
    fact: `On ${ofPropositions(agreed.length, input)} ${same}`,
    none: `There is no proposition on which three or more ${comparedWords(input)} took positions and ${same}.`,
  });
}

/** Where both sides are taken, the most contested first; the parameters are those of agreementBlock. */
export function splitBlock(input: BlockInput, propositionIds: readonly string[] | null): BlockContent {
  const { split } = agreementAndSplit(input.sidesByProposition);
  return summaryBlock(input, {
    heading: "Where they split",
    sidesByProposition: split,
    shown: propositionIds,
    fact: `On ${ofPropositions(split.length, input)} one in ten or more of those who took a side took the smaller one`,
    none: `There is no proposition on which three or more ${comparedWords(input)} took positions and one in ten or more took the smaller side.`,
  });
}

/** All propositions of an issue. */
export function issueChartBlock(input: BlockInput, issueId: string): BlockContent {
  const issue = input.index.issues.get(issueId);
  const sidesByProposition = input.sidesByProposition.filter(
    (propositionSides) => propositionSides.issueId === issueId,
  );
  const propositionIds = input.index.dossier.propositions.filter((p) => p.issueId === issueId).map(({ id }) => id);
  if (!issue) {
    const text = `The issue ${issueId} is no longer in the dossier.`;
    const all = input.index.dossier.propositions.map(({ id }) => id);
    return { heading: "An issue that is no longer here", sentences: missing(text, { propositionIds: all }) };
  }
  if (sidesByProposition.length === 0) {
    const text = `The filter leaves out the issue “${issue.title}”.`;
    return { heading: issue.title, sentences: missing(text, { propositionIds }) };
  }
  const { chart, sides, table, notes } = divergingBarsFigure(input, sidesByProposition);
  const bases = sidesByProposition.map((propositionSides) =>
    basisOf(input.index, sidePositions(input.selection, propositionSides)),
  );
  const speaking = new Set(
    sidesByProposition
      .flatMap(({ sides }) => [...sides.agree, ...sides.neutral, ...sides.disagree])
      .map(({ id }) => id),
  );
  const compared = sidesByProposition[0]?.compared ?? 0;
  const them =
    sidesByProposition.length === 1
      ? "the proposition"
      : `at least one of ${numeral(sidesByProposition.length)} propositions`;
  const lead = `${sentenceCase(numeral(speaking.size, compared))} of ${numeral(compared)} ${comparedWords(input, compared)} took a position on ${them}.`;
  const sentences = [
    ...generated(lead, jointBasis(bases), { propositionIds, commentatorIds: [] }),
    ...sidesByProposition.flatMap((propositionSides) => sidesSentence(input, propositionSides)),
  ];
  return { heading: issue.title, sentences, chart, sides, table, notes: [issue.question, ...notes] };
}

function summaryBlock(
  input: BlockInput,
  given: {
    readonly heading: string;
    readonly sidesByProposition: readonly PropositionSides[];
    readonly shown: readonly string[] | null;
    /** What holds of all these propositions, without a full stop. */
    readonly fact: string;
    readonly none: string;
  },
): BlockContent {
  const { heading, sidesByProposition, fact, none } = given;
  if (sidesByProposition.length === 0) {
    const propositionIds = input.selection.propositions.map(({ id }) => id);
    const commentatorIds = input.selection.commentators.map(({ id }) => id);
    return { heading, sentences: missing(none, { propositionIds, commentatorIds }) };
  }
  const shown =
    given.shown === null
      ? sidesByProposition.slice(0, MAX_BARS)
      : sidesByProposition.filter(({ id }) => given.shown?.includes(id));
  const basis = jointBasis(
    sidesByProposition.map((propositionSides) =>
      basisOf(input.index, sidePositions(input.selection, propositionSides)),
    ),
  );
  const lead = generated(`${fact}.`, basis);
  const said = shown.flatMap((propositionSides) => sidesSentence(input, propositionSides));
  return {
    heading,
    sentences: [...lead, ...said],
    short: said.length > 0 ? said : lead,
    ...divergingBarsFigure(input, shown),
  };
}

function ofPropositions(part: number, { sidesByProposition }: BlockInput): string {
  const propositions = sidesByProposition.length === 1 ? "proposition" : "propositions";
  return `${numeral(part, sidesByProposition.length)} of ${numeral(sidesByProposition.length)} ${propositions}`;
}
