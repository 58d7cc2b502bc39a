import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/page-frame";
import { loadDossierPage, type SearchParams } from "../_page/load-dossier-page";
import { pageMetadata } from "../_page/page-metadata";
import { DossierShell } from "../_sections/dossier-shell";
import { Filters } from "../_sections/filters";
import { Quotations } from "../_sections/quotations";
import { Whereabouts } from "../_sections/whereabouts";

interface Props {
  params: Promise<{ dossier: string }>;
  searchParams: Promise<SearchParams>;
}

export function generateMetadata(props: Props): Promise<Metadata> {
  return pageMetadata(props, { place: "quotations", title: "Quotations" });
}

export default async function QuotationsPage({ params, searchParams }: Props) {
  const page = await loadDossierPage((await params).dossier, { place: "quotations", searchParams });
  return (
    <DossierShell page={page} place="quotations">
      <PageHeading
        eyebrow={<Whereabouts page={page} />}
        title="Quotations"
        lede="Every passage of the dossier, as it stands in its source."
      />
      <Filters page={page} place="quotations" />
      <Quotations page={page} />
    </DossierShell>
  );
}
