import { byClarity } from "@/lib/analysis/propositions/compare-quotations";
import { hasValue } from "@/lib/domain/position";
import { type Side, sideOf } from "@/lib/domain/stance";
import type { SelectionKey } from "@/lib/filters/asked-selections";
import type { DossierView } from "@/lib/selection/dossier-view";
import { positionsOn } from "@/lib/selection/positions-on";
import type { PropositionSides } from "@/lib/selection/proposition-sides";
import { comparedCommentators } from "@/lib/selection/selection-analysis";
import { type QuotationView, quotationView } from "@/lib/views/quotations/quotation-view";

/** The words that speak most clearly for one side of a proposition in one selection. */
export interface ClearestWords {
  readonly key: SelectionKey;
  readonly side: Side;
  readonly commentatorId: string;
  readonly quotation: QuotationView;
  /** Others of the selection on the same side. */
  readonly others: number;
}

/**
 * The clearest quotation of each side that somebody in a selection takes: direct words first, then the surer position,
 * then the shorter. Entries of a record are no words: a side that rests on them alone has none.
 */
export function clearestWords(
  { index, selection }: DossierView,
  { key, sides }: { readonly key: SelectionKey; readonly sides: PropositionSides },
): ClearestWords[] {
  const compared = new Set(comparedCommentators(selection).map(({ id }) => id));
  // A selection by source or kind of evidence shows no words from elsewhere.
  const here = new Set(selection.appearances.map(({ id }) => id));
  const said = positionsOn(selection.positions, sides.id)
    .filter(hasValue)
    .filter(({ commentatorId }) => compared.has(commentatorId))
    .flatMap((position) =>
      position.evidence.flatMap((id) => {
        const quotation = index.quotations.get(id);
        return quotation && quotation.voice !== "record" && here.has(id) ? [{ position, quotation }] : [];
      }),
    )
    .sort(byClarity);
  return SPOKEN_SIDES.flatMap((side): ClearestWords[] => {
    const clearest = said.find(({ position }) => sideOf(position.value) === side);
    if (!clearest) return [];
    const { commentatorId } = clearest.position;
    const quotation = quotationView(index, clearest.quotation);
    if (!quotation) return [];
    return [{ key, side, commentatorId, quotation, others: sides.sides[side].length - 1 }];
  });
}

/** In the order in which they face each other. */
const SPOKEN_SIDES: readonly Side[] = ["agree", "disagree", "neutral"];
