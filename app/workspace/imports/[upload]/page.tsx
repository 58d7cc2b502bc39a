import type { Metadata } from "next";
import { workspacePage } from "@/app/workspace/_page/workspace-page";
import { PageHeading } from "@/components/ui/page-frame";
import { ImportFailed } from "@/components/workspace/imports/import-failed";
import { ImportFinished } from "@/components/workspace/imports/import-finished";
import { ImportProgressPanel } from "@/components/workspace/imports/import-progress";
import { UploadPreview } from "@/components/workspace/imports/upload-preview";
import {
  AS_SHOWN,
  draftPath,
  IMPORTED_PATH,
  IMPORTS_PATH,
  importedPath,
  uploadPath,
} from "@/lib/address/workspace-paths";
import type { Upload } from "@/lib/jobs/importing/uploads/upload";
import { readUpload } from "@/lib/jobs/importing/uploads/upload-store";
import { dossierPath } from "@/lib/paths";
import { importPreviewView } from "@/lib/views/workspace/imports/import-preview-view";
import { importProgressView } from "@/lib/views/workspace/imports/import-progress-view";
import { mappingFormView } from "@/lib/views/workspace/imports/mapping-form-view";
import { nearMatchesView } from "@/lib/views/workspace/imports/near-matches-view";
import { listing } from "@/lib/wording/count";

interface Props {
  params: Promise<{ upload: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Look before it is written", robots: { index: false } };

/** Seconds after which a page without scripts looks again. */
const LOOK_AGAIN = 2;

/** Files that were handed over: how far reading them is, what would come in and how they are read, what came of it. */
export default async function UploadPage({ params, searchParams }: Props) {
  const [{ upload: id }, { changed }] = await Promise.all([params, searchParams]);
  return workspacePage("imports", () => {
    const upload = readUpload(id);
    if (!upload) return <Gone />;
    const names = listing(upload.files.map(({ name }) => name));
    return (
      <>
        <PageHeading
          eyebrow={
            <>
              Import into <span className="normal-case">{upload.title ?? upload.name}</span>
            </>
          }
          title={names.length > 120 ? `${upload.files.length} files` : names}
        />
        <Content upload={upload} isChanged={changed !== undefined} />
      </>
    );
  });
}

function Content({ upload, isChanged }: { upload: Upload; isChanged: boolean }) {
  const { id, job, preview, settings } = upload;
  if (job.state === "failed") {
    return (
      <ImportFailed
        sentence={job.sentence}
        againHref={IMPORTS_PATH}
        back={preview ? { action: uploadPath(id, "check"), field: AS_SHOWN } : null}
      />
    );
  }
  if (job.state !== "done") {
    return (
      <ImportProgressPanel
        {...importProgressView({ state: job.state, progress: job.progress })}
        stopAction={uploadPath(id, "stop")}
        seconds={LOOK_AGAIN}
      />
    );
  }
  const { outcome } = job;
  if (job.step === "write" && outcome.outcome !== "refused") {
    return (
      <ImportFinished
        isUnchanged={outcome.outcome === "unchanged"}
        view={importPreviewView(outcome.report)}
        dossierHref={dossierPath(outcome.draftId)}
        draftHref={draftPath(outcome.draftId)}
        importHref={outcome.importId === null ? null : importedPath(outcome.importId)}
      />
    );
  }
  const { report } = outcome;
  return (
    <UploadPreview
      preview={importPreviewView(report)}
      form={mappingFormView({ shown: report.shown, mapping: report.mapping })}
      mappingText={JSON.stringify(report.mapping, null, 2)}
      reasons={report.reasons}
      near={nearMatchesView({ near: report.near, merges: settings.merges })}
      checkAction={uploadPath(id, "check")}
      writeAction={uploadPath(id, "write")}
      problemsHref={uploadPath(id, "problems")}
      isChanged={isChanged}
    />
  );
}

function Gone() {
  return (
    <>
      <PageHeading
        title="These files are no longer here."
        lede="What is handed over waits for a day, or until the server is started anew. If it was written, the list of imports says so; if not, hand it over again."
      />
      <p className="flex flex-wrap gap-3">
        <a className="button" href={IMPORTED_PATH}>
          List of imports
        </a>
        <a className="pill" href={IMPORTS_PATH}>
          Import files
        </a>
      </p>
    </>
  );
}
