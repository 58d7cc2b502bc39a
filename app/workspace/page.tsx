import type { Metadata } from "next";
import { workspacePage } from "@/app/workspace/_page/workspace-page";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading, Section } from "@/components/ui/page-frame";
import { DraftList } from "@/components/workspace/draft-list";
import { ImportList } from "@/components/workspace/import-list";
import { PublishedList } from "@/components/workspace/published-list";
import { beginDraftPath, IMPORTED_PATH, WORKSPACE_PATH } from "@/lib/address/workspace-paths";
import { listDrafts } from "@/lib/database/drafts/draft-reads";
import { listImports } from "@/lib/database/imports/import-reads";
import { listDossiers } from "@/lib/database/reads/dossier-reads";
import { dossierPath } from "@/lib/paths";
import { draftEntry } from "@/lib/views/workspace/draft-entry";
import { importEntry } from "@/lib/views/workspace/import-entry";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Workspace", robots: { index: false } };

const IMPORTS_SHOWN = 10;

/** Drafts, what was imported into them, and what is published. */
export default function WorkspacePage() {
  return workspacePage("", async () => {
    const [drafts, imports, dossiers] = await Promise.all([listDrafts(), listImports(), listDossiers()]);
    const withDraft = new Set(drafts.map(({ publishedId }) => publishedId));
    return (
      <>
        <PageHeading
          title="Workspace"
          lede="Drafts are dossiers that only you see. They look as readers will see them, and become public when you publish them."
        />
        {drafts.length === 0 ? (
          <EmptyState
            title="There is no draft yet."
            why="Begin with files that you have, with an empty dossier, or with a draft of one that is published."
          >
            <a className="button" href={`${WORKSPACE_PATH}/imports`}>
              Import files
            </a>
            <a className="pill" href={`${WORKSPACE_PATH}/packages`}>
              Import a package
            </a>
            <a className="pill" href={`${WORKSPACE_PATH}/new`}>
              New dossier
            </a>
          </EmptyState>
        ) : (
          <section aria-label="Drafts">
            <h2 className="sr-only">Drafts</h2>
            <DraftList drafts={drafts.map(draftEntry)} />
          </section>
        )}
        {imports.length > 0 && (
          <Section
            title="Imports"
            note="Name, size and hash of every file are kept, the file itself is not. An import can be undone whole for 30 days."
          >
            <ImportList imports={imports.slice(0, IMPORTS_SHOWN).map(importEntry)} />
            {imports.length > IMPORTS_SHOWN && (
              <p className="mt-3">
                <a className="text-link" href={IMPORTED_PATH}>
                  All {imports.length} imports
                </a>
              </p>
            )}
          </Section>
        )}
        {dossiers.length > 0 && (
          <Section title="Published">
            <PublishedList
              dossiers={dossiers.map(({ id, title, version }) => ({
                id,
                title,
                version,
                href: dossierPath(id),
                beginDraftHref: withDraft.has(id) ? null : beginDraftPath(id),
              }))}
            />
          </Section>
        )}
      </>
    );
  });
}
