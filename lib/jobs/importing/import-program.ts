// The program of the process that merges, writes and publishes, so that whoever reads pages is not kept waiting. The
// set-up bundles it into generated/import-writer.mjs (scripts/setup/bundles.mjs).
import { closeDatabase } from "@/lib/database/connection/database";
import { DatabaseError } from "@/lib/database/connection/database-error";
import { type ImportProgress, ImportRefusal } from "@/lib/importers/importer";
import { lookAtPublication, publish } from "@/lib/jobs/importing/publication";
import { runImport } from "@/lib/jobs/importing/run-import";
import { sendToParent } from "@/lib/jobs/importing/send-to-parent";
import type { WriterAnswers, WriterMessage, WriterOrder } from "@/lib/jobs/importing/writer-messages";

// Whoever asked is gone: nobody would see what comes of it. A transaction that is not finished is none.
process.on("disconnect", () => process.exit(1));

/** Nobody can read progress more often than this. */
const PROGRESS_MS = 200;

process.on("message", async (order: WriterOrder) => {
  let last = 0;
  const onProgress = (progress: ImportProgress): void => {
    if (Date.now() - last < PROGRESS_MS) return;
    last = Date.now();
    void send({ kind: "progress", progress });
  };
  try {
    await send({ kind: "answer", answer: await carryOut(order, onProgress) });
  } catch (error) {
    // Anything else is a fault of the program: it ends this process, and whoever waits is told.
    if (error instanceof DatabaseError) await send({ kind: "refused", sentence: error.message, code: error.code });
    else if (error instanceof ImportRefusal) await send({ kind: "refused", sentence: error.message, code: null });
    else throw error;
  } finally {
    await closeDatabase();
    process.exit(0);
  }
});

function carryOut(
  given: WriterOrder,
  onProgress: (progress: ImportProgress) => void,
): Promise<WriterAnswers[keyof WriterAnswers]> {
  switch (given.kind) {
    case "import":
      return runImport(given.order, { onProgress });
    case "look":
      return lookAtPublication(given.order);
    case "publish":
      return publish(given.order, onProgress);
  }
}

const send = (message: WriterMessage): Promise<void> => sendToParent(message);
