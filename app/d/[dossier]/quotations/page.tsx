import type { Metadata } from "next";
import { loadDossierPage, loadIndex, type SearchParams } from "@/app/d/[dossier]/_page/load-dossier-page";
import { pageMetadata } from "@/app/d/[dossier]/_page/page-metadata";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { Filters } from "@/app/d/[dossier]/_sections/frame/filters";
import { Quotations } from "@/app/d/[dossier]/_sections/quotations/quotations";
import { PageHeading } from "@/components/ui/page-frame";
import { sentenceCase } from "@/lib/wording/count";
import { evidenceNoun } from "@/lib/wording/evidence";

interface Props {
  params: Promise<{ dossier: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { dossier } = await loadIndex((await props.params).dossier);
  return pageMetadata(props, { place: "quotations", title: sentenceCase(evidenceNoun(dossier, 2)) });
}

export default async function QuotationsPage({ params, searchParams }: Props) {
  const page = await loadDossierPage((await params).dossier, { place: "quotations", searchParams });
  return (
    <DossierShell page={page} place="quotations">
      <PageHeading
        eyebrow={<Breadcrumb page={page} />}
        title={sentenceCase(evidenceNoun(page.index.dossier, 2))}
        lede={`Every ${evidenceNoun(page.index.dossier, 1)}, as it appears in the source.`}
      />
      <Filters page={page} place="quotations" />
      <Quotations page={page} />
    </DossierShell>
  );
}
