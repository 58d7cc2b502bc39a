import "server-only";
import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { DatabaseError } from "@/lib/database/connection/database-error";
import { NO_MERGES } from "@/lib/importers/assembly/merges";
import { ImportRefusal } from "@/lib/importers/importer";
import { runImportInProcess } from "@/lib/jobs/importing/import-process";
import {
  isBusy,
  isWritten,
  type Upload,
  type UploadSettings,
  type UploadStep,
} from "@/lib/jobs/importing/uploads/upload";
import { makeUploadFolder } from "@/lib/jobs/importing/uploads/upload-folder";
import {
  forgetOld,
  forgetUpload,
  type Kept,
  removeFiles,
  setJob,
  store,
} from "@/lib/jobs/importing/uploads/upload-store";

/** Readers at work at once: each is a process with hundreds of megabytes. */
const MAX_RUNNING = 1;
/** Keeps files that were handed over, and begins to read them. @returns the upload's id, which nobody can guess. */
export async function startUpload({
  name,
  title,
  files,
  encoding,
}: {
  readonly name: string;
  readonly title: string | null;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly encoding: string | null;
}): Promise<string> {
  const id = randomBytes(12).toString("base64url");
  const upload: Upload = {
    id,
    name,
    title,
    files: [],
    startedAt: new Date(),
    settings: { mapping: null, encoding, merges: NO_MERGES },
    job: { state: "waiting", step: "preview", progress: null },
    preview: null,
  };
  // Before anything is waited for: its name is taken from now on.
  const kept: Kept = { upload, abort: new AbortController(), shown: null, folder: null };
  store().uploads.set(id, kept);
  try {
    await forgetOld();
    kept.folder = await makeUploadFolder();
    kept.upload = { ...upload, files: await writeFiles(kept.folder, files) };
  } catch (error) {
    await forgetUpload(id);
    throw error;
  }
  enqueue(id, "preview");
  return id;
}

function writeFiles(folder: string, files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) {
  return Promise.all(
    files.map(async ({ name, bytes }, index) => {
      // The name of a file from outside is no path of ours.
      const at = path.join(folder, String(index));
      await writeFile(at, bytes, { mode: 0o600 });
      return { name, path: at, bytes: bytes.length };
    }),
  );
}

/** Reads the files again under other settings, unless they are being read already, or are written. */
export function previewAgain(id: string, settings: UploadSettings): void {
  const kept = store().uploads.get(id);
  if (!kept || isBusy(kept.upload.job) || isWritten(kept.upload.job)) return;
  kept.upload = { ...kept.upload, settings };
  enqueue(id, "preview");
}

/** Writes what the last preview showed, once. */
export function writeUpload(id: string): void {
  const kept = store().uploads.get(id);
  if (!kept || isBusy(kept.upload.job) || isWritten(kept.upload.job)) return;
  if (!kept.upload.preview?.report.isWritable) return;
  enqueue(id, "write");
}

/** Stops what is being done with an upload; nothing is written then. */
export function stopUpload(id: string): void {
  store().uploads.get(id)?.abort.abort(new ImportRefusal("You stopped it; nothing was written."));
}

function enqueue(id: string, step: UploadStep): void {
  const kept = store().uploads.get(id);
  if (!kept) return;
  kept.abort = new AbortController();
  setJob(id, { state: "waiting", step, progress: null });
  store().waiting.push(() => run(id, step));
  runNext();
}

function runNext(): void {
  const { waiting, running } = store();
  if (running >= MAX_RUNNING) return;
  const next = waiting.shift();
  if (!next) return;
  store().running += 1;
  next()
    .catch(console.error)
    .finally(() => {
      store().running -= 1;
      runNext();
    });
}

async function run(id: string, step: UploadStep): Promise<void> {
  const kept = store().uploads.get(id);
  if (!kept) return;
  const { upload, abort } = kept;
  const { files, settings, name, title } = upload;
  try {
    abort.signal.throwIfAborted();
    setJob(id, { state: "running", step, progress: null });
    const isPreview = step === "preview";
    const mapping = isPreview ? settings.mapping : upload.preview?.report.mapping;
    const request = { files, mapping, remembered: [], encoding: settings.encoding, merges: settings.merges };
    const outcome = await runImportInProcess(
      {
        name,
        title,
        request: { ...request, isMappingAdapted: isPreview },
        dryRun: isPreview,
        importId: null,
        expected: isPreview ? null : (upload.preview?.seen ?? null),
      },
      { onProgress: (progress) => setJob(id, { state: "running", step, progress }), signal: abort.signal },
    );
    if (isPreview) {
      kept.upload = { ...kept.upload, preview: outcome };
      kept.shown = settings;
    }
    setJob(id, { state: "done", step, outcome });
    if (isWritten(kept.upload.job)) await removeFiles(kept).catch(console.error);
  } catch (error) {
    kept.upload = { ...kept.upload, settings: kept.shown ?? settings };
    setJob(id, { state: "failed", step, sentence: sentenceOf(error) });
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof ImportRefusal || error instanceof DatabaseError) return error.message;
  console.error(error);
  return "It could not be read, for a reason that is no fault of the file. Nothing was written. The server’s log says why.";
}
