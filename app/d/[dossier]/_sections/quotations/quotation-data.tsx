import { requestOrigin } from "@/app/_request/origin";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { JsonLdScript } from "@/components/ui/json-ld";
import type { Quotation } from "@/lib/domain/dossier";
import { dossierPath } from "@/lib/paths";
import { annotationData, quotationData, scriptJson } from "@/lib/views/publishing/structured-data";

/** The quotation and its place in the source, for programs that read pages. */
export async function QuotationData({ page: { index }, quotation }: { page: DossierPage; quotation: Quotation }) {
  const origin = await requestOrigin();
  const at = (place: string) => origin + dossierPath(index.dossier.id, place);
  const address = at(`quotations/${quotation.id}`);
  const sourceAddress = at(`sources/${quotation.sourceId}`);
  return (
    <>
      <JsonLdScript json={scriptJson(quotationData(index, quotation, address))} />
      <JsonLdScript json={scriptJson(annotationData(index, quotation, { address, sourceAddress }))} />
    </>
  );
}
