import type { DossierIndex } from "@/lib/domain/dossier-index";
import { SIDES, type Side } from "@/lib/domain/stance";
import { isUnsure, markedName, type PropositionSides } from "@/lib/selection/proposition-sides";
import { type PropositionSentence, propositionSentence } from "@/lib/wording/proposition-sentence";
import type { PropositionResult } from "@/lib/wording/result-parts";

/**
 * Result of a proposition as a sentence in the words of the dossier. Whoever is named or counted alone by a position of
 * low confidence is marked.
 */
export function resultSentence(
  { dossier, propositions }: Pick<DossierIndex, "dossier" | "propositions">,
  propositionSides: Pick<PropositionSides, "id" | "text" | "summary" | "sides" | "uncounted">,
  style: PropositionResult["style"] = "sentence",
): PropositionSentence {
  const names = (side: Side) => propositionSides.sides[side].map(markedName);
  return propositionSentence({
    dossier,
    proposition: propositions.get(propositionSides.id) ?? { text: propositionSides.text, claim: null },
    counts: propositionSides.summary,
    names: { agree: names("agree"), neutral: names("neutral"), disagree: names("disagree") },
    uncounted: propositionSides.uncounted,
    unsure: SIDES.filter((side) => propositionSides.sides[side].some(isUnsure)),
    style,
  });
}
