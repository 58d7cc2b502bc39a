// The program of the process that merges and writes imports, so that whoever reads pages is not kept waiting. The
// set-up bundles it into generated/import-writer.mjs (scripts/setup/steps.mjs).
import { closeDatabase } from "@/lib/database/connection/database";
import { DatabaseError } from "@/lib/database/connection/database-error";
import { type ImportProgress, ImportRefusal } from "@/lib/importers/importer";
import { type ImportOrder, type ImportOutcome, runImport } from "@/lib/jobs/importing/run-import";

/** What the process says. */
export type WriterMessage =
  | { readonly kind: "progress"; readonly progress: ImportProgress }
  | { readonly kind: "outcome"; readonly outcome: ImportOutcome }
  | { readonly kind: "refused"; readonly sentence: string };

// Whoever asked is gone: nobody would see what comes of it. A transaction that is not finished is none.
process.on("disconnect", () => process.exit(1));

/** Nobody can read progress more often than this. */
const PROGRESS_MS = 200;

process.on("message", async (order: ImportOrder) => {
  let last = 0;
  try {
    const outcome = await runImport(order, {
      onProgress: (progress) => {
        if (Date.now() - last < PROGRESS_MS) return;
        last = Date.now();
        send({ kind: "progress", progress });
      },
    });
    send({ kind: "outcome", outcome });
  } catch (error) {
    // Anything else is a fault of the program: it ends this process, and whoever waits is told.
    if (!(error instanceof ImportRefusal || error instanceof DatabaseError)) throw error;
    send({ kind: "refused", sentence: error.message });
  } finally {
    await closeDatabase();
    process.exit(0);
  }
});

function send(message: WriterMessage): void {
  process.send?.(message);
}
