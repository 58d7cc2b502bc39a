import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { loadDossierPage, type SearchParams } from "@/app/d/[dossier]/_page/load-dossier-page";
import { pageMetadata } from "@/app/d/[dossier]/_page/page-metadata";
import { Comparison } from "@/app/d/[dossier]/_sections/comparison";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { Filters } from "@/app/d/[dossier]/_sections/frame/filters";
import { PageHeading } from "@/components/ui/page-frame";
import { Panel } from "@/components/ui/panel";
import { addCommentator } from "@/lib/views/commentators/comparison-choice";
import { evidenceNoun } from "@/lib/wording/evidence";
import { commentatorNoun } from "@/lib/wording/nouns";

interface Props {
  params: Promise<{ dossier: string }>;
  searchParams: Promise<SearchParams>;
}

export function generateMetadata(props: Props): Promise<Metadata> {
  return pageMetadata(props, { place: "compare", title: "Compare" });
}

/** Two to six commentators side by side, proposition by proposition. */
export default async function ComparePage({ params, searchParams }: Props) {
  const page = await loadDossierPage((await params).dossier, { place: "compare", searchParams });
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
