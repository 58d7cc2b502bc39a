import type { Quotation } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { ofSource } from "@/lib/domain/rows-of";
import { type PageOf, pageOf } from "@/lib/views/lists/page-of";

/** So many quotations of one source are read on one page. */
const MAX_ON_PAGE = 60;

/**
 * One page of the quotations of a source, in the order of its text. A page that does not exist gives the nearest one.
 */
export function sourceQuotations(
  { dossier }: Pick<DossierIndex, "dossier">,
  { sourceId, asked }: { readonly sourceId: string; readonly asked: number },
): PageOf<Quotation> {
  const own = ofSource(dossier.quotations, sourceId);
  return pageOf(own, { size: MAX_ON_PAGE, asked });
}

/** On which page of its source a quotation stands, from 1; null for the first, which needs no number in an address. */
export function pageInSource(
  { dossier }: Pick<DossierIndex, "dossier">,
  { id, sourceId }: Pick<Quotation, "id" | "sourceId">,
): number | null {
  const own = ofSource(dossier.quotations, sourceId);
  const page = 1 + Math.floor(own.findIndex((quotation) => quotation.id === id) / MAX_ON_PAGE);
  return page > 1 ? page : null;
}
