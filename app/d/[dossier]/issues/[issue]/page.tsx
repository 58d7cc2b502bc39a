import type { Metadata } from "next";
import { loadDossierPage, loadIndex, type SearchParams } from "@/app/d/[dossier]/_page/load-dossier-page";
import { pageMetadata } from "@/app/d/[dossier]/_page/page-metadata";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { EmptySelection } from "@/app/d/[dossier]/_sections/frame/empty-selection";
import { Filters } from "@/app/d/[dossier]/_sections/frame/filters";
import { NotFound } from "@/app/d/[dossier]/_sections/frame/not-found";
import { Propositions } from "@/app/d/[dossier]/_sections/propositions";
import { PageHeading } from "@/components/ui/page-frame";
import { Panel } from "@/components/ui/panel";

interface Props {
  params: Promise<{ dossier: string; issue: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { dossier, issue } = await props.params;
  const title = (await loadIndex(dossier)).issues.get(issue)?.title ?? "Issue";
  return pageMetadata(props, { place: `issues/${issue}`, title });
}

/** The sides on each proposition of an issue, and the words on each side. */
export default async function IssuePage({ params, searchParams }: Props) {
  const { dossier, issue: issueId } = await params;
  const place = `issues/${issueId}`;
  const page = await loadDossierPage(dossier, { place, searchParams });
  const issue = page.index.issues.get(issueId);
  if (!issue) return <NotFound page={page} place="issues" />;
  return (
    <DossierShell page={page} place="issues">
      <PageHeading
        eyebrow={<Breadcrumb page={page} />}
        title={issue.title}
        lede={issue.question}
        basis={issue.description}
      />
      <Filters page={page} place={place} />
      {page.selection.commentators.length === 0 ? (
        <EmptySelection page={page} />
      ) : (
        <Panel name="The propositions" section={() => Propositions({ page, issue })} />
      )}
    </DossierShell>
  );
}
