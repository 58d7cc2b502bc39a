import { coverage } from "../../analysis/coverage";
import { groupBy } from "../../domain/collections";
import { countryName } from "../../domain/country";
import { hasValue } from "../../domain/position";
import type { Selection } from "../../filters/selection";
import { count, listing, number } from "../../views/count";
import type { NamedVoice } from "../../views/names";
import type { PropositionCamps } from "../../views/proposition-camps";
import { comparedVoices } from "../../views/selection-analysis";
import { verdictSentence } from "../../views/verdict-sentence";
import { votersWord } from "../../views/voters-word";
import { basisOf, generated, missing } from "../basis";
import type { Sentence } from "../briefing";
import type { BlockContent, BlockInput } from "./block-input";
import { isShown } from "./group-block";

/** What the selection leaves open: camps, thin propositions, silence on the headlines, countries nobody speaks for. */
export function notKnownBlock(input: BlockInput): BlockContent {
  const first = [...verdictLeftOpen(input), ...silenceOnHeadlines(input), ...thinPropositions(input)];
  const sentences = [...first, ...countriesUnheard(input)];
  return {
    heading: "What is not known",
    sentences: sentences.length > 0 ? sentences : emptyCells(input),
    ...(first.length > 0 ? { short: first } : {}),
  };
}

/** Where nothing else is to be said: how many cells hold no value. */
function emptyCells({ camps, selection }: BlockInput): Sentence[] {
  const compared = comparedVoices(selection);
  const cells = compared.length * camps.length;
  const held = camps.reduce((sum, { summary }) => sum + summary.holders, 0);
  const about = {
    propositionIds: selection.propositions.map(({ id }) => id),
    commentatorIds: selection.commentators.map(({ id }) => id),
  };
  if (cells === 0) return missing("The filter leaves no voice to compare.", about);
  const text =
    held === cells
      ? `Of ${count(compared.length, selection.filter.unnamed ? "voice" : "named voice")} there is a position on every proposition left.`
      : `In ${number(cells - held)} of ${count(cells, "cell")} of ${votersWord(selection)} there is no position. Silence is not neutrality.`;
  return missing(text, about);
}

function verdictLeftOpen({ index, selection, grouping }: BlockInput): Sentence[] {
  if (!grouping || isShown(grouping.verdict)) return [];
  const compared = new Set(comparedVoices(selection).map(({ id }) => id));
  const positions = selection.positions.filter((p) => hasValue(p) && compared.has(p.commentatorId));
  return generated(verdictSentence(index.dossier, grouping).sentence, basisOf(index, positions), {
    commentatorIds: [...compared],
    propositionIds: selection.propositions.map(({ id }) => id),
  });
}

/** One sentence for all headlines: how many of the compared voices say nothing on each, and nothing more is known of them. */
function silenceOnHeadlines({ camps, index, selection }: BlockInput): Sentence[] {
  const headlines = camps.filter(
    ({ id, issueId, silent }) =>
      silent.length > 0 && index.propositions.get(id)?.headline && index.issues.get(issueId)?.kind === "issue",
  );
  const [first] = headlines;
  if (!first) return [];
  const silences = headlines.map((camp) => silence(selection, camp));
  const text = `Of ${number(first.compared)} ${votersWord(selection)} there is no position from ${listing(silences)}. Silence is not neutrality.`;
  const silent = new Set(headlines.flatMap((camp) => camp.silent.map(({ id }) => id)));
  return missing(text, { propositionIds: headlines.map(({ id }) => id), commentatorIds: [...silent] });
}

function silence({ filter }: Selection, camp: PropositionCamps): string {
  const compared = (voices: readonly NamedVoice[]) =>
    voices.filter(({ comparable }) => comparable || filter.unnamed).length;
  const others = [
    [compared(camp.declined), "declined to judge"],
    [compared(camp.unresolved), "disputed between coders"],
    [compared(camp.setAside), "outside the filter"],
  ].flatMap(([voices, words]) => (voices ? [`${voices} more ${words}`] : []));
  return `${number(camp.silent.length)} on “${camp.label}”${others.length > 0 ? ` (${others.join(", ")})` : ""}`;
}

function thinPropositions({ camps, selection }: BlockInput): Sentence[] {
  const thin = camps.filter(({ summary }) => summary.label.kind === "too-few");
  if (thin.length === 0 || selection.commentators.length === 0) return [];
  const text = `Too few to say: fewer than three ${votersWord(selection)} take a position on ${listing(thin.map(({ label }) => `“${label}”`))}.`;
  return missing(text, { propositionIds: thin.map(({ id }) => id) });
}

/** Countries of the selection from which nobody takes a position on an issue; issues with the same countries together. */
function countriesUnheard({ selection, index }: BlockInput): Sentence[] {
  const { gaps } = coverage({ ...selection.dossier, ...selection });
  const unheard = gaps.filter(
    ({ facet, voices, issueId }) =>
      facet === "country" &&
      voices === 0 &&
      index.issues.get(issueId)?.kind === "issue" &&
      asksAbout(selection, issueId),
  );
  const countriesOf = [...groupBy(unheard, ({ issueId }) => issueId)].map(([issueId, there]) => ({
    issueId,
    countries: there.map(({ key }) => key).sort((a, b) => countryName(a).localeCompare(countryName(b), "en")),
  }));
  return [...groupBy(countriesOf, ({ countries }) => countries.join())].flatMap(([, issues]) => {
    const countries = issues[0]?.countries ?? [];
    const titles = issues.map(({ issueId }) => index.issues.get(issueId)?.title ?? issueId);
    const text = `On ${listing(titles)} there is no position from ${count(countries.length, "country", "countries")} of this selection: ${listing(countries.map(countryName))}.`;
    return missing(text, {
      propositionIds: selection.propositions
        .filter((p) => issues.some(({ issueId }) => issueId === p.issueId))
        .map(({ id }) => id),
      commentatorIds: selection.commentators.filter((c) => countries.includes(c.country ?? "")).map(({ id }) => id),
    });
  });
}

function asksAbout({ propositions }: Selection, issueId: string): boolean {
  return propositions.some((proposition) => proposition.issueId === issueId);
}
