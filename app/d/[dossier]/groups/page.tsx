import { dossierPage } from "@/app/d/[dossier]/_page/dossier-page";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { EmptySelection } from "@/app/d/[dossier]/_sections/frame/empty-selection";
import { Filters } from "@/app/d/[dossier]/_sections/frame/filters";
import { AgreementOfPairs } from "@/app/d/[dossier]/_sections/groups/agreement-of-pairs";
import { Clusters } from "@/app/d/[dossier]/_sections/groups/clusters";
import { GroupMembers } from "@/app/d/[dossier]/_sections/groups/group-members";
import { GroupProfiles } from "@/app/d/[dossier]/_sections/groups/group-profiles";
import { PicturesOfAlignment } from "@/app/d/[dossier]/_sections/groups/pictures-of-alignment";
import { RefusedDivision } from "@/app/d/[dossier]/_sections/groups/refused-division";
import { WhatWouldChange } from "@/app/d/[dossier]/_sections/groups/sensitivity";
import { Verdict } from "@/app/d/[dossier]/_sections/groups/verdict";
import { SidesSection } from "@/app/d/[dossier]/_sections/sides";
import { PageHeading } from "@/components/ui/page-frame";
import { Panel } from "@/components/ui/panel";

const { generateMetadata, Page } = dossierPage({ place: "groups", title: "Groups" }, drawGroups);

export { generateMetadata };
export default Page;

/** Who sides with whom: the verdict, the alignments as they are, and groups only where the verdict carries them. */
function drawGroups({ page }: { page: DossierPage }) {
  return (
    <DossierShell page={page} place="groups">
      <PageHeading eyebrow={<Breadcrumb page={page} />} title="Who sides with whom" />
      <Filters page={page} place="groups" />
      {page.selection.commentators.length === 0 ? (
        <EmptySelection page={page} />
      ) : (
        <>
          <Panel name="The verdict" section={() => Verdict({ page })} />
          <Panel name="The map of clusters" section={() => Clusters({ page })} />
          <Panel name="What each group says" section={() => GroupProfiles({ page })} />
          <Panel name="Who is in the groups" section={() => GroupMembers({ page })} />
          <Panel name="What was refused" section={() => RefusedDivision({ page })} />
          <Panel name="The matrix of agreement" section={() => AgreementOfPairs({ page })} />
          <Panel name="The picture of alignments" section={() => PicturesOfAlignment({ page })} />
          <Panel name="The picture of the sides" section={() => SidesSection({ page })} />
          <Panel name="What would change the picture" section={() => WhatWouldChange({ page })} />
        </>
      )}
    </DossierShell>
  );
}
