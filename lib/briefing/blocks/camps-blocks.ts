import { count, listing, number } from "../../views/count";
import { mostContestedFirst, type PropositionCamps } from "../../views/proposition-camps";
import { votersWord } from "../../views/voters-word";
import { basisOf, campPositions, generated, jointBasis, missing } from "../basis";
import type { BlockContent, BlockInput } from "./block-input";
import { boundCamp, campBasisLine, campSentence } from "./camp-sentences";
import { campsFigure } from "./camps-chart";

/** More propositions than this in one sentence nobody takes in. */
const MOST_ENUMERATED = 12;

/** The sentences a reader should keep if she keeps nothing else. */
export function bottomLineBlock(input: BlockInput, propositionIds: readonly string[]): BlockContent {
  const bound = propositionIds.map((id) => boundCamp(input, id));
  const sentences = bound.flatMap(({ camp, lost }) => (camp ? campSentence(input, camp) : lost));
  const nothing = missing("No proposition has been chosen for the bottom line.", {
    propositionIds: input.selection.dossier.propositions.map(({ id }) => id),
  });
  const notes = [`Counted are the ${votersWord(input.selection)} left by the filter that took a position.`];
  return { heading: "Bottom line", sentences: sentences.length > 0 ? sentences : nothing, notes };
}

/** One proposition: its sentence, its bar, its basis. */
export function findingBlock(input: BlockInput, propositionId: string): BlockContent {
  const { camp, lost } = boundCamp(input, propositionId);
  if (!camp) return { heading: "A finding that is not here any more", sentences: lost };
  const basis = campBasisLine(input, camp);
  const { chart, table } = campsFigure(input, [camp]);
  return {
    heading: camp.label,
    sentences: campSentence(input, camp),
    chart: camp.summary.holders > 0 ? chart : null,
    table,
    notes: [`${camp.id}: ${camp.text}`, ...(basis ? [basis] : [])],
  };
}

/** Where nobody who spoke stands on the other side. */
export function agreementBlock(input: BlockInput): BlockContent {
  const oneSided = input.camps
    .filter(({ summary }) => summary.label.kind === "one-sided")
    .toSorted((a, b) => b.summary.holders - a.summary.holders);
  const voices = votersWord(input.selection);
  const fact = `On ${ofPropositions(oneSided.length, input)} three or more ${voices} take positions and all who take a side take the same one`;
  const first = ({ label, summary }: PropositionCamps) => `; first comes “${label}”, with ${summary.holders} of them`;
  const none = `There is no proposition on which three or more ${voices} take positions and all who take a side take the same one.`;
  return summaryBlock(input, { heading: "Where they agree", camps: oneSided, fact, first, none });
}

/** Where both sides are taken, the most contested first. */
export function splitBlock(input: BlockInput): BlockContent {
  const contested = mostContestedFirst(input.camps.filter(({ summary }) => summary.label.kind === "contested"));
  const voices = votersWord(input.selection);
  const fact = `On ${ofPropositions(contested.length, input)} three or more ${voices} take positions and both sides are taken`;
  const first = ({ label }: PropositionCamps) => `; first comes “${label}”`;
  const none = `There is no proposition on which three or more ${voices} take positions and both sides are taken.`;
  return summaryBlock(input, { heading: "Where they split", camps: contested, fact, first, none });
}

/** All propositions of an issue. */
export function issueChartBlock(input: BlockInput, issueId: string): BlockContent {
  const issue = input.index.issues.get(issueId);
  const camps = input.camps.filter((camp) => camp.issueId === issueId);
  const propositionIds = input.index.dossier.propositions.filter((p) => p.issueId === issueId).map(({ id }) => id);
  if (!issue) {
    const text = `The issue ${issueId} is no longer in the dossier.`;
    const all = input.index.dossier.propositions.map(({ id }) => id);
    return { heading: "An issue that is not here any more", sentences: missing(text, { propositionIds: all }) };
  }
  if (camps.length === 0) {
    const text = `The filter leaves out the issue “${issue.title}”.`;
    return { heading: issue.title, sentences: missing(text, { propositionIds }) };
  }
  const { chart, table, notes } = campsFigure(input, camps);
  const bases = camps.map((camp) => basisOf(input.index, campPositions(input.selection, camp)));
  const speaking = new Set(
    camps.flatMap(({ sides }) => [...sides.agree, ...sides.neutral, ...sides.disagree]).map(({ id }) => id),
  );
  const lead = `${number(speaking.size)} of ${camps[0]?.compared ?? 0} ${votersWord(input.selection)} ${speaking.size === 1 ? "takes" : "take"} a position on ${camps.length === 1 ? "the proposition" : `at least one of ${count(camps.length, "proposition")}`}.`;
  const sentences = [
    ...generated(lead, jointBasis(bases), { propositionIds, commentatorIds: [] }),
    ...camps.flatMap((camp) => campSentence(input, camp)),
  ];
  return { heading: issue.title, sentences, chart, table, notes: [issue.question, ...notes] };
}

function summaryBlock(
  input: BlockInput,
  given: {
    heading: string;
    camps: readonly PropositionCamps[];
    /** What holds of all these propositions, without a full stop. */
    fact: string;
    /** How the first of several goes on from there. */
    first: (camp: PropositionCamps) => string;
    none: string;
  },
): BlockContent {
  const [first] = given.camps;
  if (!first) {
    const propositionIds = input.selection.propositions.map(({ id }) => id);
    const commentatorIds = input.selection.commentators.map(({ id }) => id);
    return { heading: given.heading, sentences: missing(given.none, { propositionIds, commentatorIds }) };
  }
  const basis = jointBasis(given.camps.map((camp) => basisOf(input.index, campPositions(input.selection, camp))));
  const sentences = [
    ...generated(`${given.fact}${given.camps.length > 1 ? given.first(first) : ""}.`, basis),
    ...given.camps.flatMap((camp) => campSentence(input, camp)),
  ];
  const short = generated(`${given.fact}: ${enumerated(given.camps)}.`, basis);
  return { heading: given.heading, sentences, short, ...campsFigure(input, given.camps) };
}

/** "“Arms go to Russia” (5 agree, 1 disagrees), …": every proposition with its counts; of very many the first ones. */
function enumerated(camps: readonly PropositionCamps[]): string {
  const named = camps.slice(0, MOST_ENUMERATED).map(({ label, summary: { agree, disagree, neutral } }) => {
    const counts = [
      agree > 0 ? `${agree} ${agree === 1 ? "agrees" : "agree"}` : "",
      disagree > 0 ? `${disagree} ${disagree === 1 ? "disagrees" : "disagree"}` : "",
      neutral > 0 ? `${neutral} neutral` : "",
    ];
    return `“${label}” (${counts.filter(Boolean).join(", ")})`;
  });
  const left = camps.length - named.length;
  return listing(left > 0 ? [...named, `${number(left)} more`] : named);
}

function ofPropositions(part: number, { camps }: BlockInput): string {
  return `${number(part)} of ${count(camps.length, "proposition")}`;
}
