import { QuotationCard } from "@/components/evidence/quotation-card";
import { Section } from "@/components/ui/page-frame";
import type { Source } from "@/lib/domain/dossier";
import { quotationsBasis, quotationView } from "@/lib/views/quotation-view";
import type { DossierPage } from "../_page/load-dossier-page";

export function SourceQuotations({ page, source }: { page: DossierPage; source: Source }) {
  const quotations = page.index.dossier.quotations.filter(({ sourceId }) => sourceId === source.id);
  return (
    <Section
      title="What it reports"
      note={`${quotationsBasis(page.index.dossier, quotations)}, in the order of the text. The source text is not stored here.`}
    >
      <div className="max-w-[52rem]">
        {quotations
          .flatMap((quotation) => quotationView(page.index, quotation) ?? [])
          .map((view) => (
            <QuotationCard
              key={view.id}
              view={view}
              links={{
                permalink: page.to(`quotations/${view.id}`),
                source: `#${view.id}`,
                commentator: page.to(`commentators/${view.voice.id}`),
                brief: page.to("brief", { add: `quotation:${view.id}` }),
                cell: (propositionId) => page.cell({ commentatorId: view.voice.id, propositionId }),
              }}
            />
          ))}
      </div>
    </Section>
  );
}
