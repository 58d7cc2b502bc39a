import { isDivided } from "../analysis/is-divided";
import type { DossierIndex } from "../domain/dossier-index";
import type { Side } from "../domain/stance";
import type { Selection } from "../filters/selection";
import { count, number, outOf, sentenceCase } from "./count";
import { loneDissenter, mostContestedFirst, nobodyOn, type PropositionCamps } from "./proposition-camps";
import { votersWord } from "./voters-word";

/** One sentence that the analysis carries, with its basis. `text` is the sentence whole; lead + emphasis + rest is the same sentence in three parts. */
export interface Finding {
  readonly propositionId: string;
  readonly issueId: string;
  readonly lead: string;
  readonly emphasis: string;
  readonly rest: string;
  readonly text: string;
  readonly basis: string;
}

const FINDINGS_SHOWN = 5;
const FINDINGS_WANTED = 3;

/**
 * Three to five sentences, each true by construction: first the headline proposition of every issue, then the most
 * contested, the most one-sided and the proposition with a lone dissenter, as far as those are not among them; where these
 * are fewer than three, the next most contested.
 * A proposition on which fewer than three voices took a position yields no sentence.
 */
export function findings(index: DossierIndex, selection: Selection, camps: readonly PropositionCamps[]): Finding[] {
  const sayable = camps.filter(({ summary }) => summary.label.kind !== "too-few");
  const headlines = sayable.filter(
    ({ id, issueId }) => index.propositions.get(id)?.headline && index.issues.get(issueId)?.kind === "issue",
  );
  const contested = mostContestedFirst(sayable).filter(({ summary }) => summary.label.kind === "contested");
  const oneSided = sayable
    .filter(({ summary }) => summary.label.kind === "one-sided" && summary.neutral === 0)
    .toSorted((a, b) => b.summary.holders - a.summary.holders);
  const alone = sayable.filter((camp) => loneDissenter(camp) !== null);
  const chosen = new Set([...headlines, ...contested.slice(0, 1), ...oneSided.slice(0, 1), ...alone.slice(0, 1)]);
  for (const camp of mostContestedFirst(sayable)) if (chosen.size < FINDINGS_WANTED) chosen.add(camp);
  return [...chosen].slice(0, FINDINGS_SHOWN).map((camp) => finding(camp, selection));
}

function finding(camp: PropositionCamps, selection: Selection): Finding {
  const parts = sentenceParts(camp);
  return {
    propositionId: camp.id,
    issueId: camp.issueId,
    emphasis: camp.label,
    ...parts,
    text: `${parts.lead}${camp.label}${parts.rest}`,
    basis: `${outOf(camp.summary.holders, camp.compared)} ${votersWord(selection)} · ${count(camp.quotations, "quotation")}`,
  };
}

function sentenceParts(camp: PropositionCamps): { lead: string; rest: string } {
  const { summary } = camp;
  const kind = summary.label.kind;
  if (kind === "one-sided" && summary.agree === 0) {
    return { lead: `${nobodyWhoSpoke("agree", camp)} agrees with “`, rest: `”: ${sides(camp)}.` };
  }
  if (kind === "one-sided") {
    return { lead: `${nobodyWhoSpoke("disagree", camp)} disagrees with “`, rest: `”: ${sides(camp)}.` };
  }
  if (kind === "all-neutral") return { lead: "On “", rest: `” all ${number(summary.neutral)} counted are neutral.` };
  return loneDissenter(camp) || !isDivided(summary)
    ? { lead: "On “", rest: `” ${camp.sentence}.` }
    : { lead: "Voices divide over “", rest: `”: ${camp.sentence}.` };
}

function nobodyWhoSpoke(side: Side, camp: PropositionCamps): string {
  const nobody = nobodyOn(side, camp);
  return nobody === "nobody" ? "Nobody who spoke of it" : sentenceCase(nobody);
}

function sides({ summary: { agree, disagree, neutral } }: PropositionCamps): string {
  const [voices, verb] = agree > 0 ? [agree, "agree"] : [disagree, "disagree"];
  const side = `${number(voices)} ${voices === 1 ? `${verb}s` : verb}`;
  return neutral === 0 ? `all ${side}` : `${side}, ${number(neutral)} ${neutral === 1 ? "is" : "are"} neutral`;
}
