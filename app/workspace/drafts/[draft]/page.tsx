import type { Metadata } from "next";
import { NotInWorkspace } from "@/app/workspace/_page/not-in-workspace";
import { workspacePage } from "@/app/workspace/_page/workspace-page";
import { PageHeading, Section } from "@/components/ui/page-frame";
import { EmptyDraft } from "@/components/workspace/empty-draft";
import { GapList } from "@/components/workspace/gap-list";
import { ImportList } from "@/components/workspace/import-list";
import { ProblemList } from "@/components/workspace/problem-list";
import { PublishForm } from "@/components/workspace/publish-form";
import { PublishedTables } from "@/components/workspace/published-tables";
import { draftPath, IMPORTS_PATH, TEMPLATE_PATH } from "@/lib/address/workspace-paths";
import { listImports } from "@/lib/database/imports/import-reads";
import { publishedIdOf } from "@/lib/domain/draft-id";
import type { PublicationLook } from "@/lib/jobs/importing/publication";
import { lookAtPublicationAside } from "@/lib/jobs/importing/publication-process";
import { dossierPath } from "@/lib/paths";
import { importEntry } from "@/lib/views/workspace/import-entry";
import { publicationView } from "@/lib/views/workspace/publication-view";

interface Props {
  params: Promise<{ draft: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Check and publish", robots: { index: false } };

/** What publishing a draft would do, what is missing or doubtful, and the button that publishes it. */
export default async function DraftPage({ params, searchParams }: Props) {
  const { draft: id } = await params;
  const { version, published } = await searchParams;
  return workspacePage("", async () => {
    const draftId = decodeURIComponent(id);
    const preview = await lookAtPublicationAside({ draftId, version: typeof version === "string" ? version : null });
    if (!preview) return <NotInWorkspace what="draft" />;
    const imports = await listImports({ draftId });
    return (
      <>
        <DraftHeading preview={preview} isJustPublished={published !== undefined} />
        {preview.isEmpty && (
          <div className="mt-4">
            <EmptyDraft templateHref={TEMPLATE_PATH} importHref={IMPORTS_PATH} />
          </div>
        )}
        <Publication preview={preview} />
        {imports.length > 0 && (
          <Section title="Imported into this draft">
            <ImportList imports={imports.map(importEntry)} isDraftNamed={false} />
          </Section>
        )}
        <Section title="Discard" note="What is published stays as it is.">
          <a className="pill" href={draftPath(draftId, "discard")}>
            Discard this draft …
          </a>
        </Section>
      </>
    );
  });
}

function DraftHeading({ preview, isJustPublished }: { preview: PublicationLook; isJustPublished: boolean }) {
  const { draft } = preview;
  const publishedId = publishedIdOf(draft.id);
  const { lede } = publicationView(preview);
  return (
    <>
      <PageHeading
        eyebrow="Draft"
        title={draft.title}
        lede={isJustPublished && preview.isSame ? `Published as version ${preview.published?.version}.` : lede}
        basis={publishedId}
      />
      <p className="mb-2 flex flex-wrap gap-2">
        <a className="pill" href={dossierPath(draft.id)}>
          Open the draft
        </a>
        {!preview.isEmpty && (
          <a className="pill" href={IMPORTS_PATH}>
            Import files into it
          </a>
        )}
        {preview.published && (
          <a className="pill" href={dossierPath(publishedId)}>
            See what is published
          </a>
        )}
      </p>
    </>
  );
}

function Publication({ preview }: { preview: PublicationLook }) {
  const { draft, problems, seen, version, isSame, isBehind, gaps } = preview;
  const hasErrors = problems.some(({ severity }) => severity === "error");
  const { tables } = publicationView(preview);
  return (
    <>
      {problems.length > 0 && (
        <Section
          title={hasErrors ? "To be mended before it can be published" : "Doubtful"}
          note="From the same check that packages go through."
        >
          <ProblemList problems={problems} />
        </Section>
      )}
      {gaps.length > 0 && (
        <Section title="Missing" note="It can be published without these; readers will notice.">
          <GapList gaps={gaps} />
        </Section>
      )}
      {!isSame && tables.length > 0 && (
        <Section title="What publishing changes" note="Rows of each table; tables that stay as they are are left out.">
          <PublishedTables tables={tables} />
        </Section>
      )}
      {!isSame && (
        <Section title="Publish">
          <PublishForm
            action={draftPath(draft.id, "publish")}
            version={version}
            seen={seen}
            isPossible={!hasErrors}
            warning={
              isBehind
                ? "What is published was changed by other means since this draft was begun. Publishing puts the draft in its place: look at what is removed."
                : null
            }
          />
        </Section>
      )}
    </>
  );
}
