import type { Metadata } from "next";
import { loadDossierPage, loadIndex, type SearchParams } from "@/app/d/[dossier]/_page/load-dossier-page";
import { pageMetadata } from "@/app/d/[dossier]/_page/page-metadata";
import { ActiveFilter, WHOLE_DOSSIER } from "@/app/d/[dossier]/_sections/frame/active-filter";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { NotFound } from "@/app/d/[dossier]/_sections/frame/not-found";
import { QuotationData } from "@/app/d/[dossier]/_sections/quotations/quotation-data";
import { QuotationCard } from "@/components/evidence/quotation-card";
import { PageHeading } from "@/components/ui/page-frame";
import { pageInSource } from "@/lib/views/lists/source-quotations";
import { quotationView, quotedWords } from "@/lib/views/quotations/quotation-view";
import { sentenceCase } from "@/lib/wording/count";
import { evidenceNoun } from "@/lib/wording/evidence";
import { fullName } from "@/lib/wording/names";
import { commentatorNoun } from "@/lib/wording/nouns";

interface Props {
  params: Promise<{ dossier: string; id: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { dossier, id } = await props.params;
  const index = await loadIndex(dossier);
  const quotation = index.quotations.get(id);
  const view = quotation && quotationView(index, quotation);
  return pageMetadata(props, {
    place: `quotations/${id}`,
    title: view ? `${fullName(view.voice)} in ${view.source}` : "Quotation",
    description: view ? quotedWords(view) : undefined,
  });
}

/** The permalink of one quotation. */
export default async function QuotationPage({ params, searchParams }: Props) {
  const { dossier, id } = await params;
  const page = await loadDossierPage(dossier, { place: `quotations/${id}`, searchParams });
  const quotation = page.index.quotations.get(id);
  const view = quotation && quotationView(page.index, quotation);
  if (!quotation || !view) return <NotFound page={page} place="quotations" />;
  return (
    <DossierShell page={page} place="quotations">
      <QuotationData page={page} quotation={quotation} />
      <PageHeading
        eyebrow={<Breadcrumb page={page} what={`${sentenceCase(evidenceNoun(page.index.dossier, 1))} ${view.id}`} />}
        title={fullName(view.voice)}
        basis={
          <>
            {[view.voice.institution, view.voice.country].filter(Boolean).map((part) => `${part} · `)}
            <a className="text-link no-print" href={page.to(`commentators/${view.voice.id}`)}>
              All by this {commentatorNoun(page.index.dossier, 1)}
            </a>
          </>
        }
      />
      <ActiveFilter page={page} does={WHOLE_DOSSIER} />
      <div className="max-w-[52rem]">
        <QuotationCard
          view={view}
          links={{
            permalink: page.to(`quotations/${view.id}`),
            source: `${page.to(`sources/${view.sourceId}`, { page: pageInSource(page.index, view) })}#${view.id}`,
            commentator: null,
            brief: page.to("brief", { add: `quotation:${view.id}` }),
            cell: (propositionId) => page.cell({ commentatorId: view.voice.id, propositionId }),
          }}
        />
        {(view.prefix || view.suffix) && (
          <p className="mt-4 border-line border-t pt-3 font-serif text-soft" dir="auto">
            In context: …{view.prefix}
            <mark className="text-ink">{view.exact}</mark>
            {view.suffix}…
          </p>
        )}
      </div>
    </DossierShell>
  );
}
