import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/page-frame";
import { Panel } from "@/components/ui/panel";
import { loadDossierPage, type SearchParams } from "../_page/load-dossier-page";
import { pageMetadata } from "../_page/page-metadata";
import { AgreementOfPairs } from "../_sections/agreement-of-pairs";
import { Camps } from "../_sections/camps";
import { DossierShell } from "../_sections/dossier-shell";
import { Filters } from "../_sections/filters";
import { Clusters } from "../_sections/groups/clusters";
import { GroupMembers } from "../_sections/groups/group-members";
import { GroupProfiles } from "../_sections/groups/group-profiles";
import { RefusedDivision } from "../_sections/groups/refused-division";
import { NothingLeft } from "../_sections/nothing-left";
import { PicturesOfAlignment } from "../_sections/pictures-of-alignment";
import { Verdict } from "../_sections/verdict";
import { WhatWouldChange } from "../_sections/what-would-change";
import { Whereabouts } from "../_sections/whereabouts";

interface Props {
  params: Promise<{ dossier: string }>;
  searchParams: Promise<SearchParams>;
}

export function generateMetadata(props: Props): Promise<Metadata> {
  return pageMetadata(props, { place: "groups", title: "Groups" });
}

/** Who sides with whom: the verdict, the alignments as they are, and groups only where the verdict carries them. */
export default async function GroupsPage({ params, searchParams }: Props) {
  const page = await loadDossierPage((await params).dossier, { place: "groups", searchParams });
  return (
    <DossierShell page={page} place="groups">
      <PageHeading eyebrow={<Whereabouts page={page} />} title="Who sides with whom" />
      <Filters page={page} place="groups" />
      {page.selection.commentators.length === 0 ? (
        <NothingLeft page={page} />
      ) : (
        <>
          <Panel name="The verdict" section={() => Verdict({ page })} />
          <Panel name="The map of clusters" section={() => Clusters({ page })} />
          <Panel name="What each group says" section={() => GroupProfiles({ page })} />
          <Panel name="Who is in the groups" section={() => GroupMembers({ page })} />
          <Panel name="What was refused" section={() => RefusedDivision({ page })} />
          <Panel name="The matrix of agreement" section={() => AgreementOfPairs({ page })} />
          <Panel name="The picture of alignments" section={() => PicturesOfAlignment({ page })} />
          <Panel name="The picture of the sides" section={() => Camps({ page })} />
          <Panel name="What would change the picture" section={() => WhatWouldChange({ page })} />
        </>
      )}
    </DossierShell>
  );
}
