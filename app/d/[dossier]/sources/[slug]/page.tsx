import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/ui/page-frame";
import { loadDossierPage, loadIndex, type SearchParams } from "../../_page/load-dossier-page";
import { pageMetadata } from "../../_page/page-metadata";
import { DossierShell } from "../../_sections/dossier-shell";
import { SourceText } from "../../_sections/source-text";

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
  if (!source) notFound();
  return (
    <DossierShell page={page} place="sources">
      <PageHeading eyebrow="Source" title={source.title} basis={source.note} />
      <SourceText page={page} source={source} />
    </DossierShell>
  );
}
