import { dossierPage } from "@/app/d/[dossier]/_page/dossier-page";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { Filters } from "@/app/d/[dossier]/_sections/frame/filters";
import { IssueList } from "@/app/d/[dossier]/_sections/issue-list";
import { PageHeading } from "@/components/ui/page-frame";

const { generateMetadata, Page } = dossierPage({ place: "issues", title: "Issues" }, drawIssues);

export { generateMetadata };
export default Page;

function drawIssues({ page }: { page: DossierPage }) {
  return (
    <DossierShell page={page} place="issues">
      <PageHeading
        eyebrow={<Breadcrumb page={page} />}
        title="Issues"
        lede="What each issue asks, and who stands where on its propositions. Propositions of one issue ask different things; they are never averaged."
      />
      <Filters page={page} place="issues" />
      <IssueList page={page} />
    </DossierShell>
  );
}
