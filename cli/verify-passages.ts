import type { SourceTextFound } from "@/cli/source-texts";
import { type AnchorState, anchorQuotation } from "@/lib/anchoring/anchor-quotation";
import { fold } from "@/lib/anchoring/fold";
import type { Dossier } from "@/lib/domain/dossier";

export interface VerifiedPassage {
  readonly kind: "quotation" | "measure";
  readonly id: string;
  readonly sourceId: string;
  readonly state: AnchorState;
  /** UTF-16 code units of the source text; null where the passage was not found. */
  readonly start: number | null;
  readonly end: number | null;
  /** Whether it stands elsewhere than the dossier says. */
  readonly moved: boolean;
}

/** Anchors every quotation and measure of a dossier in the texts that are held. O(passages × characters). */
export function verifyPassages({
  dossier,
  texts,
}: {
  readonly dossier: Dossier;
  readonly texts: readonly SourceTextFound[];
}): VerifiedPassage[] {
  const held = new Map(texts.map(({ sourceId, text }) => [sourceId, { text, folded: fold(text) }]));
  const quotations = dossier.quotations.map((quotation) => ({ kind: "quotation" as const, ...quotation }));
  const measures = dossier.measures.map((measure) => ({
    kind: "measure" as const,
    prefix: null,
    suffix: null,
    ...measure,
  }));
  return [...quotations, ...measures].map((passage) => {
    const { kind, id, sourceId } = passage;
    const source = held.get(sourceId);
    return { kind, id, sourceId, ...anchorQuotation(passage, source?.text ?? null, source?.folded) };
  });
}
