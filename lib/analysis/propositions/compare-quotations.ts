import { compareText } from "@/lib/domain/collections";
import type { Quotation, QuotationVoice } from "@/lib/domain/dossier";
import type { ValuedPosition } from "@/lib/domain/position";
import { CONFIDENCES } from "@/lib/domain/stance";

/** A quotation with the position that rests on it. */
export interface PositionQuotation {
  readonly position: Pick<ValuedPosition, "confidence">;
  readonly quotation: Pick<Quotation, "id" | "voice" | "exact">;
}

/**
 * Own words before mixed ones before words of others about the speaker. An author writing in the source speaks
 * directly.
 */
const DIRECTNESS: Readonly<Record<QuotationVoice, number>> = {
  direct: 0,
  author: 0,
  mixed: 1,
  paraphrase: 2,
  nested: 2,
  record: 0,
};

/**
 * Order of quotations by how clearly they speak for a position: direct words first, then the surer position, then the
 * shorter quotation, then by id. A confidence that is not stated sorts below low.
 */
export function byClarity(a: PositionQuotation, b: PositionQuotation): number {
  const sureness = ({ position: { confidence } }: PositionQuotation) =>
    confidence ? CONFIDENCES.indexOf(confidence) : -1;
  return (
    DIRECTNESS[a.quotation.voice] - DIRECTNESS[b.quotation.voice] ||
    sureness(b) - sureness(a) ||
    a.quotation.exact.length - b.quotation.exact.length ||
    compareText(a.quotation.id, b.quotation.id)
  );
}
