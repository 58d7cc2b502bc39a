import type { Metadata } from "next";
import { Panel } from "@/components/ui/panel";
import { loadDossierPage, type SearchParams } from "./_page/load-dossier-page";
import { pageMetadata } from "./_page/page-metadata";
import { Camps } from "./_sections/camps";
import { DatasetData } from "./_sections/dataset-data";
import { DossierShell } from "./_sections/dossier-shell";
import { Filters } from "./_sections/filters";
import { Findings } from "./_sections/findings";
import { GroupsFound } from "./_sections/groups/groups-found";
import { Heading } from "./_sections/heading";
import { Matrix } from "./_sections/matrix";
import { NothingLeft } from "./_sections/nothing-left";

interface Props {
  params: Promise<{ dossier: string }>;
  searchParams: Promise<SearchParams>;
}

export function generateMetadata(props: Props): Promise<Metadata> {
  return pageMetadata(props, { place: "" });
}

/** The finding in words, where opinion divides, the stance matrix. */
export default async function OverviewPage({ params, searchParams }: Props) {
  const page = await loadDossierPage((await params).dossier, { place: "", searchParams });
  const isEmpty = page.selection.commentators.length === 0;
  return (
    <DossierShell page={page} place="">
      <DatasetData page={page} />
      <Heading page={page} />
      {!isEmpty && <Panel name="The groups found" section={() => GroupsFound({ page })} />}
      {!isEmpty && <Panel name="The findings" section={() => Findings({ page })} />}
      <Filters page={page} place="" />
      {isEmpty ? (
        <NothingLeft page={page} />
      ) : (
        <>
          <Panel name="The picture of the sides" section={() => Camps({ page })} />
          <Panel name="The stance matrix" section={() => Matrix({ page })} />
        </>
      )}
    </DossierShell>
  );
}
