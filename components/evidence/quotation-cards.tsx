import { QuotationCard } from "@/components/evidence/quotation-card";
import type { QuotationView } from "@/lib/views/quotations/quotation-view";

/** Where the cards of quotations lead. */
export interface QuotationAddresses {
  readonly quotation: (id: string) => string;
  readonly source: (id: string) => string;
  readonly brief: (quotationId: string) => string;
}

/** Quotations of one commentator, one under the other: the name stands above them already. */
export function QuotationCards({
  quotations,
  links,
}: {
  quotations: readonly QuotationView[];
  links: QuotationAddresses;
}) {
  return quotations.map((quotation) => (
    <QuotationCard
      key={quotation.id}
      view={quotation}
      links={{
        permalink: links.quotation(quotation.id),
        source: links.source(quotation.sourceId),
        commentator: null,
        brief: links.brief(quotation.id),
      }}
    />
  ));
}
