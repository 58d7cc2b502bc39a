import "server-only";
import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readImport } from "@/lib/database/imports/import-reads";
import { failImport, startImport } from "@/lib/database/imports/import-writes";
import { draftIdOf } from "@/lib/domain/draft-id";
import { type ImportProgress, ImportRefusal } from "@/lib/importers/importer";
import type { WriterMessage } from "@/lib/jobs/importing/import-program";
import { describeFile, type ImportOrder, type ImportOutcome, NOT_READ_YET } from "@/lib/jobs/importing/run-import";

/**
 * Runs an import, or a preview of one, in a process of its own, so that whoever reads pages is not kept waiting.
 * Stopping it ends the process: what was not written whole is not written at all.
 *
 * @throws ImportRefusal in a sentence; the reason of the signal.
 */
export async function runImportInProcess(
  order: ImportOrder,
  {
    onProgress,
    signal,
  }: { readonly onProgress?: (progress: ImportProgress) => void; readonly signal?: AbortSignal } = {},
): Promise<ImportOutcome> {
  const importId = order.dryRun ? null : (order.importId ?? (await begin(order)));
  // All that the processes leave lies here, and goes with them, however they end.
  const folder = await mkdtemp(path.join(tmpdir(), "concordance-import-"));
  try {
    return await inProcess({ order: { ...order, importId }, folder, onProgress, signal });
  } catch (error) {
    if (importId === null) throw error;
    // A process that was ended could not say so itself; one that had written already is not failed by it.
    await failImport(importId, { problem: sentenceOf(error) });
    if ((await readImport(importId))?.state !== "written") throw error;
    throw new ImportRefusal(
      "It was written before it could be stopped. Its record, in the list of imports, undoes it.",
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function begin({ name, request }: ImportOrder): Promise<string> {
  const files = await Promise.all(request.files.map(describeFile));
  return startImport({ draftId: draftIdOf(name), format: NOT_READ_YET, files, mapping: null });
}

function sentenceOf(error: unknown): string {
  return error instanceof ImportRefusal ? error.message : "The import was stopped; nothing was written.";
}

function inProcess({
  order,
  folder,
  onProgress,
  signal,
}: {
  readonly order: ImportOrder;
  readonly folder: string;
  readonly onProgress: ((progress: ImportProgress) => void) | undefined;
  readonly signal: AbortSignal | undefined;
}): Promise<ImportOutcome> {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = fork(/* turbopackIgnore: true */ writerProgram(), {
      // Modules of the server are loaded as the server loads them.
      execArgv: ["--conditions=react-server"],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      serialization: "advanced",
      // A group of its own: the process that reads is ended with it.
      detached: HAS_GROUPS,
      env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
    });
    let outcome: ImportOutcome | null = null;
    let refusal: string | null = null;
    // A transaction that is not finished is none: the database is as it was.
    const stop = () => endGroup(child);
    signal?.addEventListener("abort", stop, { once: true });
    child.on("message", (message: WriterMessage) => {
      if (message.kind === "progress") onProgress?.(message.progress);
      else if (message.kind === "outcome") outcome = message.outcome;
      else refusal = message.sentence;
    });
    child.on("error", reject);
    child.on("exit", () => {
      signal?.removeEventListener("abort", stop);
      if (outcome) resolve(outcome);
      else if (signal?.aborted) reject(signal.reason);
      else reject(new ImportRefusal(refusal ?? "The import ended before it was done; nothing was written."));
    });
    child.send(order);
  });
}

const HAS_GROUPS = process.platform !== "win32";

function endGroup(child: ChildProcess): void {
  if (!HAS_GROUPS || child.pid === undefined) child.kill("SIGKILL");
  else process.kill(-child.pid, "SIGKILL");
}

/** Where the set-up left the program. @throws ImportRefusal where it is not there. */
function writerProgram(): string {
  const file = path.join(process.cwd(), "generated", "import-writer.mjs");
  if (existsSync(file)) return file;
  throw new ImportRefusal(
    `The program that writes imports is missing (${file}). Run npm run db:generate and start again.`,
  );
}
