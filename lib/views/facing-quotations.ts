import type { DossierIndex } from "../domain/dossier-index";
import type { Side } from "../domain/stance";
import type { Selection } from "../filters/selection";
import type { PlacedVoice, PropositionCamps } from "./proposition-camps";
import { type QuotationView, quotationView } from "./quotation-view";

/** A voice on one side with the decisive words of its position. */
export interface FacingVoice {
  readonly voice: PlacedVoice;
  /** Whether the voice is an unnamed group that the camps count apart. */
  readonly apart: boolean;
  readonly quotation: QuotationView | null;
  /** Further quotations behind the same position. */
  readonly more: number;
}

export type FacingQuotations = Readonly<Record<Side, readonly FacingVoice[]>>;

/** The words of each side of a proposition, one voice after the other; unnamed groups follow the compared voices. */
export function facingQuotations(index: DossierIndex, selection: Selection, camps: PropositionCamps): FacingQuotations {
  const evidenceOf = new Map(
    selection.positions
      .filter((position) => position.propositionId === camps.id)
      .map((position) => [position.commentatorId, position.evidence]),
  );
  const on = (side: Side) =>
    [...camps.sides[side], ...camps.unnamed[side]].map((voice): FacingVoice => {
      const [decisive, ...others] = evidenceOf.get(voice.id) ?? [];
      const quotation = decisive ? index.quotations.get(decisive) : undefined;
      const apart = camps.unnamed[side].includes(voice);
      return {
        voice,
        apart,
        quotation: quotation ? quotationView(index, quotation) : null,
        more: others.length,
      };
    });
  return { disagree: on("disagree"), neutral: on("neutral"), agree: on("agree") };
}
