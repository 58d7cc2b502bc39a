import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/page-frame";
import { sourceOrigin } from "@/lib/views/names";
import { quotationsBasis } from "@/lib/views/quotation-view";
import { loadDossierPage, loadIndex, type SearchParams } from "../../_page/load-dossier-page";
import { pageMetadata } from "../../_page/page-metadata";
import { ActiveFilter, WHOLE_DOSSIER } from "../../_sections/active-filter";
import { DossierShell } from "../../_sections/dossier-shell";
import { Missing } from "../../_sections/missing";
import { SourceText } from "../../_sections/source-text";
import { Whereabouts } from "../../_sections/whereabouts";

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
  if (!source) return <Missing page={page} what="source" />;
  const own = page.index.dossier.quotations.filter(({ sourceId }) => sourceId === slug);
  return (
    <DossierShell page={page} place="sources">
      <PageHeading
        eyebrow={<Whereabouts page={page} what="Source" />}
        title={source.title}
        basis={`${sourceOrigin(page.index, source)} · ${quotationsBasis(page.index.dossier, own)}`}
      />
      <ActiveFilter page={page} does={WHOLE_DOSSIER} />
      {source.note && <p className="basis -mt-3 max-w-[60em]">{source.note}</p>}
      <SourceText page={page} source={source} />
    </DossierShell>
  );
}
