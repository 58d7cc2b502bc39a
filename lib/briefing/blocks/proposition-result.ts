import type { DossierIndex } from "@/lib/domain/dossier-index";
import { SIDES, type Side } from "@/lib/domain/stance";
import { isUnsure, markedName, type PropositionCamps } from "@/lib/selection/proposition-sides";
import { type PropositionSentence, propositionSentence } from "@/lib/wording/proposition-sentence";
import type { PropositionResult } from "@/lib/wording/result-parts";

/**
 * Result of a proposition as a sentence in the words of the dossier. Whoever is named or counted alone by a position of low
 * confidence is marked.
 */
export function resultSentence(
  { dossier, propositions }: Pick<DossierIndex, "dossier" | "propositions">,
  camp: Pick<PropositionCamps, "id" | "text" | "summary" | "sides" | "uncounted">,
  style: PropositionResult["style"] = "sentence",
): PropositionSentence {
  const names = (side: Side) => camp.sides[side].map(markedName);
  return propositionSentence({
    dossier,
    proposition: propositions.get(camp.id) ?? { text: camp.text, claim: null },
    counts: camp.summary,
    names: { agree: names("agree"), neutral: names("neutral"), disagree: names("disagree") },
    uncounted: camp.uncounted,
    unsure: SIDES.filter((side) => camp.sides[side].some(isUnsure)),
    style,
  });
}
