import type { DossierIndex } from "../../domain/dossier-index";
import { SIDES, type Side } from "../../domain/stance";
import { fullName } from "../../views/names";
import type { PlacedVoice, PropositionCamps } from "../../views/proposition-camps";
import {
  type PropositionResult,
  type PropositionSentence,
  propositionSentence,
} from "../../wording/proposition-sentence";

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

/** A name with the mark of a position of low confidence: "Ann (low confidence)". */
export function markedName(voice: PlacedVoice): string {
  return isUnsure(voice) ? `${fullName(voice)} (low confidence)` : fullName(voice);
}

function isUnsure({ confidence }: PlacedVoice): boolean {
  return confidence === "low";
}
