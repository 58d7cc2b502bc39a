import "server-only";
import { rm } from "node:fs/promises";
import { ImportRefusal } from "@/lib/importers/importer";
import {
  isBusy,
  isWritten,
  type Upload,
  type UploadJob,
  type UploadSettings,
} from "@/lib/jobs/importing/uploads/upload";
import { removeUploadFolders } from "@/lib/jobs/importing/uploads/upload-folder";

/** For so long what was handed over waits for a decision. */
const LIFETIME_MS = 24 * 3_600_000;
/** How often what nobody decided on is looked for. */
const CLEANING_MS = 3_600_000;
/** Uploads kept at once; one that is being read is never dropped. */
const MAX_UPLOADS = 20;

/** An upload with what is not for pages. */
export interface Kept {
  upload: Upload;
  abort: AbortController;
  /** Settings of the last preview; null before the first. */
  shown: UploadSettings | null;
  /** Where its files are; null before they are there. */
  folder: string | null;
}

interface Store {
  readonly uploads: Map<string, Kept>;
  readonly waiting: (() => Promise<void>)[];
  running: number;
}

declare global {
  var concordanceUploads: Store | undefined;
}

/** What this process keeps; made when it is first asked for. */
export function store(): Store {
  globalThis.concordanceUploads ??= newStore();
  return globalThis.concordanceUploads;
}

function newStore(): Store {
  // Nobody may come for days, and the program before may have ended without a word.
  setInterval(clean, CLEANING_MS).unref();
  setImmediate(clean);
  return { uploads: new Map(), waiting: [], running: 0 };
}

function clean(): void {
  const before = new Date(Date.now() - LIFETIME_MS);
  Promise.all([forgetOld(), removeUploadFolders({ before })]).catch(console.error);
}

/** An upload as it stands; null for one that is not, or is no longer, here. */
export function readUpload(id: string): Upload | null {
  return store().uploads.get(id)?.upload ?? null;
}

/** Names under which what waits for a decision would be written. */
export function namesOfWaitingUploads(): string[] {
  return [...store().uploads.values()].flatMap(({ upload }) => (isWritten(upload.job) ? [] : [upload.name]));
}

/** Says how far an upload is. */
export function setJob(id: string, job: UploadJob): void {
  const kept = store().uploads.get(id);
  if (kept) kept.upload = { ...kept.upload, job };
}

/** Forgets an upload and its files. */
export async function forgetUpload(id: string): Promise<void> {
  const kept = store().uploads.get(id);
  kept?.abort.abort(new ImportRefusal("It was forgotten; nothing was written."));
  store().uploads.delete(id);
  await removeFiles(kept);
}

/** Removes the files of an upload, which stays. */
export async function removeFiles(kept: Kept | undefined): Promise<void> {
  if (kept?.folder) await rm(kept.folder, { recursive: true, force: true });
}

/** Forgets what waited for too long, and the oldest of too many. */
export async function forgetOld(now = Date.now()): Promise<void> {
  const { uploads } = store();
  const settled = [...uploads.values()]
    .map(({ upload }) => upload)
    .filter(({ job }) => !isBusy(job))
    .toSorted((a, b) => a.startedAt.getTime() - b.startedAt.getTime());
  const tooMany = uploads.size - MAX_UPLOADS;
  const old = settled.filter(({ startedAt }, index) => index < tooMany || now - startedAt.getTime() > LIFETIME_MS);
  await Promise.all(old.map(({ id }) => forgetUpload(id)));
}
