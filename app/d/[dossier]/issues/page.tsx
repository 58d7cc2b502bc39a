import type { Metadata } from "next";
import { loadDossierPage, type SearchParams } from "@/app/d/[dossier]/_page/load-dossier-page";
import { pageMetadata } from "@/app/d/[dossier]/_page/page-metadata";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { Filters } from "@/app/d/[dossier]/_sections/frame/filters";
import { IssueList } from "@/app/d/[dossier]/_sections/issue-list";
import { PageHeading } from "@/components/ui/page-frame";

interface Props {
  params: Promise<{ dossier: string }>;
  searchParams: Promise<SearchParams>;
}

export function generateMetadata(props: Props): Promise<Metadata> {
  return pageMetadata(props, { place: "issues", title: "Issues" });
}

export default async function IssuesPage({ params, searchParams }: Props) {
  const page = await loadDossierPage((await params).dossier, { place: "issues", searchParams });
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
