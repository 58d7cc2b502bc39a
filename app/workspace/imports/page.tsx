import type { Metadata } from "next";
import { workspacePage } from "@/app/workspace/_page/workspace-page";
import { PageHeading } from "@/components/ui/page-frame";
import { UploadForm } from "@/components/workspace/imports/upload-form";
import { IMPORTS_PATH, TEMPLATE_PATH } from "@/lib/address/workspace-paths";
import { listDrafts } from "@/lib/database/drafts/draft-reads";
import { listDossiers } from "@/lib/database/reads/dossier-reads";
import { importLimitsView } from "@/lib/views/workspace/imports/import-limits-view";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Import files", robots: { index: false } };

interface Props {
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** Files or pasted cells become a draft: first looked at, then written. */
export default async function ImportsPage({ searchParams }: Props) {
  const { wrong } = await searchParams;
  return workspacePage("imports", async () => {
    const [drafts, dossiers] = await Promise.all([listDrafts(), listDossiers()]);
    const known = new Set(drafts.map(({ publishedId }) => publishedId));
    return (
      <>
        <PageHeading
          title="Start from a spreadsheet, or from other files"
          lede="Hand over what you have. You see how it is read, change what is wrong, and decide; then it is a dossier."
        />
        {typeof wrong === "string" && (
          <p role="alert" className="mb-4 max-w-[46rem] border-disagree border-l-2 pl-3">
            {wrong}
          </p>
        )}
        <UploadForm
          action={`${IMPORTS_PATH}/upload`}
          limits={importLimitsView()}
          templateHref={TEMPLATE_PATH}
          drafts={[
            ...drafts.map(({ publishedId, title }) => ({ value: publishedId, label: `${title} (draft)` })),
            ...dossiers
              .filter(({ id }) => !known.has(id))
              .map(({ id, title }) => ({ value: id, label: `${title} (a draft of what is published)` })),
          ]}
        />
      </>
    );
  });
}
