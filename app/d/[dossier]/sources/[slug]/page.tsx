import type { Metadata } from "next";
import { loadDossierPage, loadIndex, type SearchParams } from "@/app/d/[dossier]/_page/load-dossier-page";
import { pageMetadata } from "@/app/d/[dossier]/_page/page-metadata";
import { ActiveFilter, WHOLE_DOSSIER } from "@/app/d/[dossier]/_sections/frame/active-filter";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { NotFound } from "@/app/d/[dossier]/_sections/frame/not-found";
import { SourceText } from "@/app/d/[dossier]/_sections/quotations/source-text";
import { PageHeading } from "@/components/ui/page-frame";
import { ofSource } from "@/lib/domain/rows-of";
import { quotationsBasis } from "@/lib/views/quotations/quotation-view";
import { sourceOrigin } from "@/lib/wording/names";

interface Props {
  params: Promise<{ dossier: string; slug: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { dossier, slug } = await props.params;
  const title = (await loadIndex(dossier)).sources.get(slug)?.title ?? "Source";
  return pageMetadata(props, { place: `sources/${slug}`, title });
}

/** A source with its quotations in the order in which they stand in it. */
export default async function SourcePage({ params, searchParams }: Props) {
  const { dossier, slug } = await params;
  const page = await loadDossierPage(dossier, { place: `sources/${slug}`, searchParams });
  const source = page.index.sources.get(slug);
  if (!source) return <NotFound page={page} place="sources" />;
  const own = ofSource(page.index.dossier.quotations, slug);
  return (
    <DossierShell page={page} place="sources">
      <PageHeading
        eyebrow={<Breadcrumb page={page} what="Source" />}
        title={source.title}
        basis={`${sourceOrigin(page.index, source)} · ${quotationsBasis(page.index.dossier, own)}`}
      />
      <ActiveFilter page={page} does={WHOLE_DOSSIER} />
      {source.note && <p className="basis -mt-3 max-w-[60em]">{source.note}</p>}
      <SourceText page={page} source={source} />
    </DossierShell>
  );
}
