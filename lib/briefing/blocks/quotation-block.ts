import { sideOf } from "../../domain/stance";
import { cellKey } from "../../paths";
import { VALUE_WORDS } from "../../views/labels";
import { fullName } from "../../views/names";
import { type QuotationView, quotationView } from "../../views/quotation-view";
import { generated, missing } from "../basis";
import type { BlockContent, BlockInput } from "./block-input";

/**
 * One quotation with its source, and the positions that rest on it. The words are passed on untouched.
 *
 * @param propositionId the proposition it was chosen for, if any: then the heading says where the voice stands on it.
 */
export function quotationBlock(
  { index, selection }: BlockInput,
  quotationId: string,
  propositionId: string | null,
): BlockContent {
  const quotation = index.quotations.get(quotationId);
  const view = quotation && quotationView(index, quotation);
  if (!quotation || !view) {
    const text = `The quotation ${quotationId} is no longer in the dossier.`;
    const commentatorIds = selection.dossier.commentators.map(({ id }) => id);
    return { heading: "A quotation that is not here any more", sentences: missing(text, { commentatorIds }) };
  }
  const name = fullName(view.voice);
  const isLeft = selection.quotations.some(({ id }) => id === quotationId);
  const outside = missing("The filter of this briefing leaves this quotation out; it is kept because it was chosen.", {
    commentatorIds: [quotation.commentatorId],
  });
  const chosenFor = view.supports.find((support) => support.propositionId === propositionId);
  const heading = headingOf(name, chosenFor);
  return {
    heading,
    quotations: [view],
    // The heading says already how the words were read.
    ...(heading === name ? {} : { short: isLeft ? [] : outside }),
    sentences: [
      ...(isLeft ? [] : outside),
      ...view.supports.flatMap(({ propositionId, label, mark }) =>
        generated(`Coded on “${label}” as: ${mark.words}.`, {
          quotationIds: [quotation.id],
          positionKeys: [cellKey({ commentatorId: quotation.commentatorId, propositionId })],
        }),
      ),
    ],
  };
}

function headingOf(name: string, support: QuotationView["supports"][number] | undefined): string {
  if (support?.mark.kind !== "value") return name;
  return `${name} ${sideOf(support.mark.value) === "neutral" ? "is neutral" : VALUE_WORDS[support.mark.value]}: “${support.label}”`;
}
