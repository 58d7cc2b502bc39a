import { dossierPage } from "@/app/d/[dossier]/_page/dossier-page";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { EmptySelection } from "@/app/d/[dossier]/_sections/frame/empty-selection";
import { Filters } from "@/app/d/[dossier]/_sections/frame/filters";
import { ListedBy } from "@/app/d/[dossier]/_sections/listed-by";
import { Origins } from "@/app/d/[dossier]/_sections/origins";
import { PageHeading } from "@/components/ui/page-frame";
import { isRecord } from "@/lib/domain/is-record";
import { commentatorNoun } from "@/lib/wording/nouns";

const { generateMetadata, Page } = dossierPage({ place: "institutions", title: "Institutions" }, drawInstitutions);

export { generateMetadata };
export default Page;

function drawInstitutions({ page }: { page: DossierPage }) {
  return (
    <DossierShell page={page} place="commentators">
      <PageHeading
        eyebrow={<Breadcrumb page={page} />}
        title="Institutions"
        lede={
          isRecord(page.index.dossier.coders)
            ? `What the ${commentatorNoun(page.index.dossier, 2)} belonged to at the time. One that belongs to several stands under each.`
            : "Where commentators worked when they spoke. Whoever has two posts stands under both."
        }
      />
      <Filters page={page} place="institutions" />
      <ListedBy page={page} place="institutions" />
      {page.selection.commentators.length === 0 ? (
        <EmptySelection page={page} />
      ) : (
        <Origins page={page} origin="institutions" />
      )}
    </DossierShell>
  );
}
