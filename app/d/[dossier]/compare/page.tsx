import { redirect } from "next/navigation";
import { dossierPage } from "@/app/d/[dossier]/_page/dossier-page";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { Comparison } from "@/app/d/[dossier]/_sections/comparison";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { Filters } from "@/app/d/[dossier]/_sections/frame/filters";
import { PageHeading } from "@/components/ui/page-frame";
import { Panel } from "@/components/ui/panel";
import { addCommentator } from "@/lib/views/commentators/comparison-choice";
import { evidenceNoun } from "@/lib/wording/evidence";
import { commentatorNoun } from "@/lib/wording/nouns";

const { generateMetadata, Page } = dossierPage({ place: "compare", title: "Compare" }, drawCompare);

export { generateMetadata };
export default Page;

/** Two to six commentators side by side, proposition by proposition. */
function drawCompare({ page }: { page: DossierPage }) {
  const added = addCommentator(page.index, page.state);
  if (added) redirect(page.here({ with: added, add: null }));
  return (
    <DossierShell page={page} place="compare">
      <PageHeading
        eyebrow={<Breadcrumb page={page} />}
        title={`Compare ${commentatorNoun(page.index.dossier, 2)}`}
        lede={`Two to six ${commentatorNoun(page.index.dossier, 2)} side by side, on what they address, with their ${evidenceNoun(page.index.dossier, 2)}.`}
      />
      <Filters page={page} place="compare" />
      <Panel name="The comparison" section={() => Comparison({ page })} />
    </DossierShell>
  );
}
