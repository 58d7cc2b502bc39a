import type { Metadata } from "next";
import { loadDossierPage, type SearchParams } from "@/app/d/[dossier]/_page/load-dossier-page";
import { Brief } from "@/app/d/[dossier]/_sections/brief";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { Filters } from "@/app/d/[dossier]/_sections/frame/filters";
import { PageHeading } from "@/components/ui/page-frame";

interface Props {
  params: Promise<{ dossier: string }>;
  searchParams: Promise<SearchParams>;
}

export const metadata: Metadata = { title: "Briefing", robots: { index: false } };

/** A briefing of the current view: proposed, arranged, presented, carried away. */
export default async function BriefPage({ params, searchParams }: Props) {
  const page = await loadDossierPage((await params).dossier, { place: "brief", searchParams });
  return (
    <DossierShell page={page} place="brief">
      <PageHeading
        eyebrow={page.index.dossier.title}
        title="Briefing"
        lede="Every sentence leads to the evidence behind it. Arrange the blocks, add your own text; numbers and quotations cannot be changed."
      />
      <Filters page={page} place="brief" />
      <Brief page={page} />
    </DossierShell>
  );
}
