import "server-only";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseError } from "@/lib/database/connection/database-error";
import { readImport } from "@/lib/database/imports/import-reads";
import { failImport, startImport } from "@/lib/database/imports/import-writes";
import { draftIdOf } from "@/lib/domain/draft-id";
import { type ImportProgress, ImportRefusal } from "@/lib/importers/importer";
import { describeFile, type ImportOrder, type ImportOutcome, NOT_READ_YET } from "@/lib/jobs/importing/run-import";
import { runWriter } from "@/lib/jobs/importing/writer-process";

/**
 * Runs an import, or a preview of one, in a process of its own, so that whoever reads pages is not kept waiting.
 * Stopping it ends the process: what was not written whole is not written at all.
 *
 * @throws ImportRefusal in a sentence; DatabaseError; the reason of the signal.
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
    return await runWriter({ kind: "import", order: { ...order, importId } }, { folder, onProgress, signal });
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
  return error instanceof ImportRefusal || error instanceof DatabaseError
    ? error.message
    : "The import was stopped; nothing was written.";
}
