import { dossierPage } from "@/app/d/[dossier]/_page/dossier-page";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { Filters } from "@/app/d/[dossier]/_sections/frame/filters";
import { Quotations } from "@/app/d/[dossier]/_sections/quotations/quotations";
import { PageHeading } from "@/components/ui/page-frame";
import { sentenceCase } from "@/lib/wording/count";
import { evidenceNoun } from "@/lib/wording/evidence";

const { generateMetadata, Page } = dossierPage(
  { place: "quotations", title: (dossier) => sentenceCase(evidenceNoun(dossier, 2)) },
  drawQuotations,
);

export { generateMetadata };
export default Page;

function drawQuotations({ page }: { page: DossierPage }) {
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
