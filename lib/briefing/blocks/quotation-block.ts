import { generated, missing } from "@/lib/briefing/basis/basis";
import type { BlockContent, BlockInput } from "@/lib/briefing/blocks/block-input";
import type { Sentence } from "@/lib/briefing/briefing";
import { codingReason } from "@/lib/briefing/quotations/coding-reason";
import { isPlain } from "@/lib/briefing/quotations/plain-quotation";
import type { Quotation } from "@/lib/domain/dossier";
import { hasValue, type Position } from "@/lib/domain/position";
import { sideOf } from "@/lib/domain/stance";
import { cellKey } from "@/lib/paths";
import { markView } from "@/lib/views/matrix/mark-view";
import { type QuotationView, quotationView } from "@/lib/views/quotations/quotation-view";
import { askedClause, sideClause, withCode } from "@/lib/wording/claim";
import { fullName } from "@/lib/wording/names";
import { changeSentence } from "@/lib/wording/position-change";
import { valueLabel } from "@/lib/wording/stance-words";

/**
 * One quotation with its source, and the reason of each position that rests on it. The words are passed on untouched.
 *
 * @param propositionId the proposition it was chosen for, if any: then the heading says where the commentator stands on
 * it, and the reason defends that heading; it comes before words that could be heard as the opposite.
 */
export function quotationBlock(input: BlockInput, quotationId: string, propositionId: string | null): BlockContent {
  const { index, selection } = input;
  const quotation = index.quotations.get(quotationId);
  const view = quotation && quotationView(index, quotation);
  if (!quotation || !view) {
    const text = `The quotation ${quotationId} is no longer in the dossier.`;
    const commentatorIds = selection.dossier.commentators.map(({ id }) => id);
    return { heading: "A quotation that is no longer here", sentences: missing(text, { commentatorIds }) };
  }
  const isLeft = selection.quotations.some(({ id }) => id === quotationId);
  const outside = missing("The filter of this briefing leaves this quotation out; it is kept because it was chosen.", {
    commentatorIds: [quotation.commentatorId],
  });
  const carried = index.positions.filter(
    (position) => position.commentatorId === quotation.commentatorId && position.evidence.includes(quotation.id),
  );
  const chosenFor = carried.find((position) => position.propositionId === propositionId);
  const defended = chosenFor ? [chosenFor] : carried;
  return {
    heading: headingOf(input, view, chosenFor),
    quotations: [view],
    sentences: [
      ...(isLeft ? [] : outside),
      ...defended.flatMap((position) => reasonSentence(input, { position, quotationId, isHeaded: Boolean(chosenFor) })),
      ...(carried.length > 0 ? [] : replacedSentences(input, quotation)),
    ],
    isReasonFirst: chosenFor !== undefined && hasValue(chosenFor) && !isPlain({ position: chosenFor, quotation }),
  };
}

function headingOf(
  { index }: BlockInput,
  { voice: commentator }: QuotationView,
  position: Position | undefined,
): string {
  const proposition = position && index.propositions.get(position.propositionId);
  if (!proposition || !hasValue(position)) return fullName(commentator);
  const mark = position.confidence === "low" ? " (low confidence)" : "";
  const clause = sideClause(index.dossier, { proposition, side: sideOf(position.value), count: 1 });
  return `${fullName(commentator)}${mark} ${clause}`;
}

/**
 * Why the words were coded as they were: "Why “disagrees”: transfer is a conditional threat; medium confidence, both
 * coders agree."
 */
function reasonSentence(
  { index }: BlockInput,
  { position, quotationId, isHeaded }: { position: Position; quotationId: string; isHeaded: boolean },
): Sentence[] {
  const { dossier, propositions } = index;
  const proposition = propositions.get(position.propositionId);
  if (!proposition) return [];
  const value = hasValue(position) ? valueLabel(dossier, position.value) : markView(dossier, position).words;
  const clause = hasValue(position)
    ? sideClause(dossier, { proposition, side: sideOf(position.value), count: 1 })
    : `${value}, on ${proposition.text}`;
  const reason = codingReason(index, position) ?? "as recorded";
  const lead = isHeaded ? `Why “${value}”` : `${position.propositionId}, ${clause}`;
  const change = changeSentence(dossier, position);
  return generated(`${lead}: ${reason}.${change === null ? "" : ` ${change}`}`, {
    quotationIds: [quotationId, ...earlierEvidence(position, quotationId)],
    positionKeys: [cellKey(position)],
  });
}

/** Of words that a later reading replaced: what they stood for, and what became of it. */
function replacedSentences({ index }: BlockInput, { id, commentatorId }: Quotation): Sentence[] {
  return index.positions.flatMap((position) => {
    const proposition = index.propositions.get(position.propositionId);
    const change = changeSentence(index.dossier, position);
    const restsOnIt = position.commentatorId === commentatorId && earlierEvidence(position).includes(id);
    if (!restsOnIt || !proposition || change === null) return [];
    const on = withCode(askedClause(index.dossier, proposition), proposition.id);
    return generated(`These words are of an earlier time. On ${on}: ${change}`, {
      quotationIds: [id, ...earlierEvidence(position, id)],
      positionKeys: [cellKey(position)],
    });
  });
}

function earlierEvidence({ earlier }: Position, except?: string): string[] {
  return [...new Set(earlier.flatMap(({ evidence }) => evidence))].filter((id) => id !== except);
}
