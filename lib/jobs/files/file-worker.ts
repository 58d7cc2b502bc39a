// The program of the thread that makes files. The set-up bundles it into generated/file-worker.mjs
// (scripts/setup/bundles.mjs).
import { parentPort } from "node:worker_threads";
import { createLru } from "@/lib/cache/lru";
import { type DossierIndex, indexDossier } from "@/lib/domain/dossier-index";
import { type FileResult, type FileTask, runFileWork } from "@/lib/jobs/files/file-task";
import type { FileAnswer, FileMessage } from "@/lib/jobs/files/file-thread";
import { letReadersGoFirst } from "@/lib/jobs/workers/thread-priority";
import { viewUnder } from "@/lib/selection/open-view";

/** Dossiers that are held with all that was made of them: what is asked for comes in bursts. */
const MAX_DOSSIERS = 2;
const held = createLru<DossierIndex>({ max: MAX_DOSSIERS });

letReadersGoFirst();

let last: Promise<void> = Promise.resolve();
// One after the other: two at once would take twice the memory and be no quicker.
parentPort?.on("message", (message: FileMessage) => {
  last = last.then(() => answer(message));
});

async function answer({ id, task, source }: FileMessage): Promise<void> {
  if (source) held.set(String(task.key), indexDossier(source.dossier, source.sourceTexts));
  const index = held.get(String(task.key));
  if (!index) return send({ id, kind: "unknown-dossier" });
  try {
    send({ id, kind: "made", result: await made(index, task) });
  } catch (error) {
    send({ id, kind: "failed", error });
  }
}

function made(index: DossierIndex, { filter, now, permalink, work }: FileTask): Promise<FileResult> {
  return runFileWork({ ...viewUnder(index, filter), now, permalink }, work);
}

function send(message: FileAnswer): void {
  parentPort?.postMessage(message);
}
