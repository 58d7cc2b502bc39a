import type { Metadata } from "next";
import { loadDossierPage, loadIndex, type SearchParams } from "./_page/load-dossier-page";
import { Camps } from "./_sections/camps";
import { DossierShell } from "./_sections/dossier-shell";
import { Filters } from "./_sections/filters";
import { Findings } from "./_sections/findings";
import { Heading } from "./_sections/heading";
import { Matrix } from "./_sections/matrix";
import { NothingLeft } from "./_sections/nothing-left";

interface Props {
  params: Promise<{ dossier: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadIndex((await params).dossier)).dossier.title };
}

/** The finding in words, the camps, the stance matrix. */
export default async function OverviewPage({ params, searchParams }: Props) {
  const page = await loadDossierPage((await params).dossier, { place: "", searchParams });
  const isEmpty = page.selection.commentators.length === 0;
  return (
    <DossierShell page={page} place="">
      <Heading page={page} />
      {!isEmpty && <Findings page={page} />}
      <Filters page={page} place="" />
      {isEmpty ? (
        <NothingLeft page={page} />
      ) : (
        <>
          <Camps page={page} />
          <Matrix page={page} />
        </>
      )}
    </DossierShell>
  );
}
