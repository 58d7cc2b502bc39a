import { byClarity } from "../analysis/by-clarity";
import type { Quotation } from "../domain/dossier";
import type { DossierIndex } from "../domain/dossier-index";
import { hasValue, type ValuedPosition } from "../domain/position";
import { sideOf } from "../domain/stance";
import type { Selection } from "../filters/selection";
import { mostContestedFirst, type PropositionCamps } from "../views/proposition-camps";
import { comparedVoices } from "../views/selection-analysis";

export interface CarryingQuotation {
  readonly quotationId: string;
  readonly propositionId: string;
}

/**
 * Up to three quotations that carry the split: one for each side of the most contested proposition, and the most explicit one on the
 * headline proposition on which most voices spoke. Direct words first, then the surer position, then the shorter
 * quotation, then by id. Fewer than three where a side or the words are not there.
 *
 * @returns each quotation once, with the proposition it was chosen for. O(positions × evidence).
 */
export function carryingQuotations(
  index: DossierIndex,
  selection: Selection,
  camps: readonly PropositionCamps[],
): CarryingQuotation[] {
  const candidates = candidatesOf(index, selection);
  const [contested] = mostContestedFirst(camps.filter(({ summary }) => summary.label.kind === "contested"));
  const headline = camps
    .filter(({ id }) => index.propositions.get(id)?.headline)
    .toSorted((a, b) => b.summary.holders - a.summary.holders)[0];
  const chosen: CarryingQuotation[] = [];
  const choose = (offered: readonly Candidate[]) => {
    const next = offered.find(({ quotation }) => chosen.every(({ quotationId }) => quotationId !== quotation.id));
    if (next) chosen.push({ quotationId: next.quotation.id, propositionId: next.position.propositionId });
  };
  if (contested) {
    const here = candidates.filter(({ position }) => position.propositionId === contested.id);
    choose(here.filter(({ position }) => sideOf(position.value) === "disagree"));
    choose(here.filter(({ position }) => sideOf(position.value) === "agree"));
  }
  const onHeadline = candidates.filter(({ position }) => position.propositionId === headline?.id);
  choose(onHeadline.toSorted((a, b) => Math.abs(b.position.value) - Math.abs(a.position.value)));
  return chosen;
}

interface Candidate {
  readonly position: ValuedPosition;
  readonly quotation: Quotation;
}

/** Only what the filter leaves: a quotation it hides is not brought back by a position that rests on others. */
function candidatesOf(index: DossierIndex, selection: Selection): Candidate[] {
  const compared = new Set(comparedVoices(selection).map(({ id }) => id));
  const left = new Set(selection.quotations.map(({ id }) => id));
  return selection.positions
    .filter(hasValue)
    .filter(({ commentatorId }) => compared.has(commentatorId))
    .flatMap((position) =>
      position.evidence.flatMap((id): Candidate[] => {
        const quotation = index.quotations.get(id);
        return quotation && left.has(id) ? [{ position, quotation }] : [];
      }),
    )
    .toSorted(byClarity);
}
