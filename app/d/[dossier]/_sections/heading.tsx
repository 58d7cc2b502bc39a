import { PageHeading } from "@/components/ui/page-frame";
import { dossierBasis } from "@/lib/views/dossier-basis";
import type { DossierPage } from "../_page/load-dossier-page";

export function Heading({ page }: { page: DossierPage }) {
  const { dossier } = page.index;
  return (
    <PageHeading eyebrow="Dossier" title={dossier.title} lede={dossier.description} basis={dossierBasis(page.index).join(" · ")} />
  );
}
