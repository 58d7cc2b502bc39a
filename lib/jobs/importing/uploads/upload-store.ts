import "server-only";
import { randomBytes } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseError } from "@/lib/database/connection/database-error";
import { NO_MERGES } from "@/lib/importers/assembly/merges";
import { ImportRefusal } from "@/lib/importers/importer";
import { runImportInProcess } from "@/lib/jobs/importing/import-process";
import type { Upload, UploadJob, UploadSettings, UploadStep } from "@/lib/jobs/importing/uploads/upload";

/** For so long what was handed over waits for a decision. */
const LIFETIME_MS = 24 * 3_600_000;
/** Readers at work at once: each is a process with hundreds of megabytes. */
const MAX_RUNNING = 1;

interface Kept {
  upload: Upload;
  abort: AbortController;
}

interface Store {
  readonly uploads: Map<string, Kept>;
  readonly waiting: (() => Promise<void>)[];
  running: number;
}

declare global {
  var concordanceUploads: Store | undefined;
}

function store(): Store {
  globalThis.concordanceUploads ??= { uploads: new Map(), waiting: [], running: 0 };
  return globalThis.concordanceUploads;
}

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
  await forgetOld();
  const id = randomBytes(12).toString("base64url");
  const folder = folderOf(id);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const kept = await Promise.all(
    files.map(async (file, index) => {
      // The name of a file from outside is no path of ours.
      const at = path.join(folder, String(index));
      await writeFile(at, file.bytes, { mode: 0o600 });
      return { name: file.name, path: at, bytes: file.bytes.length };
    }),
  );
  const upload: Upload = {
    id,
    name,
    title,
    files: kept,
    startedAt: new Date(),
    settings: { mapping: null, encoding, merges: NO_MERGES },
    job: { state: "waiting", step: "preview", progress: null },
    preview: null,
  };
  store().uploads.set(id, { upload, abort: new AbortController() });
  enqueue(id, "preview");
  return id;
}

/** An upload as it stands; null for one that is not, or is no longer, here. */
export function readUpload(id: string): Upload | null {
  return store().uploads.get(id)?.upload ?? null;
}

/** Reads the files again under other settings, unless they are being read already. */
export function previewAgain(id: string, settings: UploadSettings): void {
  const kept = store().uploads.get(id);
  if (!kept || isBusy(kept.upload.job)) return;
  kept.upload = { ...kept.upload, settings };
  enqueue(id, "preview");
}

/** Writes what the last preview showed. */
export function writeUpload(id: string): void {
  const kept = store().uploads.get(id);
  if (!kept || isBusy(kept.upload.job) || !kept.upload.preview?.report.isWritable) return;
  enqueue(id, "write");
}

/** Stops what is being done with an upload; nothing is written then. */
export function stopUpload(id: string): void {
  store().uploads.get(id)?.abort.abort(new ImportRefusal("You stopped it; nothing was written."));
}

/** Forgets an upload and its files. */
async function forgetUpload(id: string): Promise<void> {
  stopUpload(id);
  store().uploads.delete(id);
  await rm(folderOf(id), { recursive: true, force: true });
}

function isBusy({ state }: UploadJob): boolean {
  return state === "waiting" || state === "running";
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
    const current = store().uploads.get(id);
    if (current && isPreview) current.upload = { ...current.upload, preview: outcome };
    setJob(id, { state: "done", step, outcome });
    if (outcome.outcome === "written" || outcome.outcome === "unchanged") await removeFiles(id);
  } catch (error) {
    setJob(id, { state: "failed", step, sentence: sentenceOf(error) });
  }
}

function setJob(id: string, job: UploadJob): void {
  const kept = store().uploads.get(id);
  if (kept) kept.upload = { ...kept.upload, job };
}

function sentenceOf(error: unknown): string {
  if (error instanceof ImportRefusal || error instanceof DatabaseError) return error.message;
  console.error(error);
  return "It could not be read, for a reason that is no fault of the file. Nothing was written. The server’s log says why.";
}

async function removeFiles(id: string): Promise<void> {
  await rm(folderOf(id), { recursive: true, force: true });
}

/** What was forgotten by its owner goes when the next one comes. */
async function forgetOld(now = Date.now()): Promise<void> {
  const old = [...store().uploads.values()].filter(
    ({ upload }) => now - upload.startedAt.getTime() > LIFETIME_MS && !isBusy(upload.job),
  );
  await Promise.all(old.map(({ upload }) => forgetUpload(upload.id)));
}

function folderOf(id: string): string {
  return path.join(tmpdir(), "concordance-uploads", id);
}
