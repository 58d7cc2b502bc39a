import { dossierPage } from "@/app/d/[dossier]/_page/dossier-page";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { EmptySelection } from "@/app/d/[dossier]/_sections/frame/empty-selection";
import { Filters } from "@/app/d/[dossier]/_sections/frame/filters";
import { ListedBy } from "@/app/d/[dossier]/_sections/listed-by";
import { Origins } from "@/app/d/[dossier]/_sections/origins";
import { PageHeading } from "@/components/ui/page-frame";

const { generateMetadata, Page } = dossierPage({ place: "countries", title: "Countries" }, drawCountries);

export { generateMetadata };
export default Page;

function drawCountries({ page }: { page: DossierPage }) {
  return (
    <DossierShell page={page} place="commentators">
      <PageHeading
        eyebrow={<Breadcrumb page={page} />}
        title="Countries"
        lede="Country of the institution at the time, never nationality. Whoever has posts in two countries stands under both."
      />
      <Filters page={page} place="countries" />
      <ListedBy page={page} place="countries" />
      {page.selection.commentators.length === 0 ? (
        <EmptySelection page={page} />
      ) : (
        <Origins page={page} origin="countries" />
      )}
    </DossierShell>
  );
}
