import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/page-frame";
import { Panel } from "@/components/ui/panel";
import { loadDossierPage, loadIndex, type SearchParams } from "../../_page/load-dossier-page";
import { pageMetadata } from "../../_page/page-metadata";
import { DossierShell } from "../../_sections/dossier-shell";
import { Filters } from "../../_sections/filters";
import { Missing } from "../../_sections/missing";
import { NothingLeft } from "../../_sections/nothing-left";
import { Propositions } from "../../_sections/propositions";
import { Whereabouts } from "../../_sections/whereabouts";

interface Props {
  params: Promise<{ dossier: string; issue: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { dossier, issue } = await props.params;
  const title = (await loadIndex(dossier)).issues.get(issue)?.title ?? "Issue";
  return pageMetadata(props, { place: `issues/${issue}`, title });
}

/** The camps on each proposition of an issue, and the words on each side. */
export default async function IssuePage({ params, searchParams }: Props) {
  const { dossier, issue: issueId } = await params;
  const place = `issues/${issueId}`;
  const page = await loadDossierPage(dossier, { place, searchParams });
  const issue = page.index.issues.get(issueId);
  if (!issue) return <Missing page={page} what="issue" />;
  return (
    <DossierShell page={page} place="issues">
      <PageHeading
        eyebrow={<Whereabouts page={page} />}
        title={issue.title}
        lede={issue.question}
        basis={issue.description}
      />
      <Filters page={page} place={place} />
      {page.selection.commentators.length === 0 ? (
        <NothingLeft page={page} />
      ) : (
        <Panel name="The propositions" section={() => Propositions({ page, issue })} />
      )}
    </DossierShell>
  );
}
