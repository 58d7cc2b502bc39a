import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { QuotationCard } from "@/components/evidence/quotation-card";
import { Section } from "@/components/ui/page-frame";
import { PageLinks } from "@/components/ui/page-links";
import type { Source } from "@/lib/domain/dossier";
import { ofSource } from "@/lib/domain/rows-of";
import { sourceQuotations } from "@/lib/views/lists/source-quotations";
import { quotationsBasis, quotationView } from "@/lib/views/quotations/quotation-view";
import { number } from "@/lib/wording/count";

export function SourceQuotations({ page, source }: { page: DossierPage; source: Source }) {
  const own = ofSource(page.index.dossier.quotations, source.id);
  const listed = sourceQuotations(page.index, { sourceId: source.id, asked: page.state.page });
  return (
    <Section
      title="What it reports"
      note={`${quotationsBasis(page.index.dossier, own)}, in the order of the text. The source text is not stored here.`}
    >
      <div className="max-w-[52rem]">
        {listed.items
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
        <PageLinks
          page={listed.page}
          pages={listed.pages}
          words={`${number(listed.from)} to ${number(listed.to)} of ${number(listed.all)}`}
          hrefTo={(n) => page.here({ page: n })}
        />
      </div>
    </Section>
  );
}
