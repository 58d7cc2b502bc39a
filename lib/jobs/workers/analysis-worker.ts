// The program of an analysis worker. The set-up bundles it into generated/analysis-worker.mjs
// (scripts/setup/bundles.mjs).
import { parentPort } from "node:worker_threads";
import { GroupingStopped } from "@/lib/analysis/grouping/trials/replicates";
import { runTask } from "@/lib/jobs/workers/analysis-task";
import type { TaskProgress } from "@/lib/jobs/workers/task-watch";
import { letReadersGoFirst } from "@/lib/jobs/workers/thread-priority";
import type { TaskMessage, WorkerMessage } from "@/lib/jobs/workers/worker-messages";

/** Nobody can read progress more often than this. */
const PROGRESS_MS = 100;

letReadersGoFirst();

parentPort?.on("message", (message: TaskMessage) => send(answer(message)));

function answer({ task, stop }: TaskMessage): WorkerMessage {
  const flag = new Int32Array(stop);
  try {
    const result = runTask(task, {
      onProgress: atTimes((progress) => send({ kind: "progress", progress })),
      shouldStop: () => Atomics.load(flag, 0) === 1,
    });
    return { kind: "result", result };
  } catch (error) {
    if (error instanceof GroupingStopped) return { kind: "stopped" };
    if (error instanceof RangeError) return { kind: "refused", sentence: error.message };
    // Anything else is a fault of the program: it ends this worker, and whoever waits is told.
    throw error;
  }
}

function atTimes(report: (progress: TaskProgress) => void): (progress: TaskProgress) => void {
  let last = performance.now();
  return (progress) => {
    const now = performance.now();
    if (now - last < PROGRESS_MS) return;
    last = now;
    report(progress);
  };
}

function send(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}
