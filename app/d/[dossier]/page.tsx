import { dossierPage } from "@/app/d/[dossier]/_page/dossier-page";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { Findings } from "@/app/d/[dossier]/_sections/findings";
import { DatasetData } from "@/app/d/[dossier]/_sections/frame/dataset-data";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { EmptySelection } from "@/app/d/[dossier]/_sections/frame/empty-selection";
import { Filters } from "@/app/d/[dossier]/_sections/frame/filters";
import { Heading } from "@/app/d/[dossier]/_sections/frame/heading";
import { GroupsFound } from "@/app/d/[dossier]/_sections/groups/groups-found";
import { Matrix } from "@/app/d/[dossier]/_sections/matrix";
import { FirstComparison } from "@/app/d/[dossier]/_sections/selections/first-comparison";
import { SidesSection } from "@/app/d/[dossier]/_sections/sides";
import { Panel } from "@/components/ui/panel";

const { generateMetadata, Page } = dossierPage({ place: "" }, drawOverview);

export { generateMetadata };
export default Page;

/** The finding in words, where opinion divides, the stance matrix. */
function drawOverview({ page }: { page: DossierPage }) {
  const isEmpty = page.selection.commentators.length === 0;
  return (
    <DossierShell page={page} place="">
      <DatasetData page={page} />
      <Heading page={page} />
      {!isEmpty && <Panel name="The groups found" section={() => GroupsFound({ page })} />}
      {!isEmpty && <Panel name="The findings" section={() => Findings({ page })} />}
      <Filters page={page} place="" />
      {isEmpty ? (
        <EmptySelection page={page} />
      ) : (
        <>
          <Panel name="The picture of the sides" section={() => SidesSection({ page })} />
          <Panel name="The first comparison" section={() => FirstComparison({ page })} />
          <Panel name="The stance matrix" section={() => Matrix({ page })} />
        </>
      )}
    </DossierShell>
  );
}
