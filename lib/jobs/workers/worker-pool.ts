import { Worker } from "node:worker_threads";
import { AnalysisDropped, AnalysisFailure } from "@/lib/jobs/workers/analysis-failure";
import type { AnalysisResult, AnalysisTask } from "@/lib/jobs/workers/analysis-task";
import type { TaskProgress } from "@/lib/jobs/workers/task-watch";
import type { TaskMessage, WorkerMessage } from "@/lib/jobs/workers/worker-messages";

export interface TaskOptions {
  /** Of the tasks that wait the lowest rank goes first; of equals the one that came first. 0 unless said otherwise. */
  readonly rank?: number;
  readonly onProgress?: (progress: TaskProgress) => void;
  /** Asked when a worker is free for the task: false drops it. */
  readonly isWanted?: () => boolean;
  /** Cancels the task, whether it waits or runs. */
  readonly signal?: AbortSignal;
}

/** A few threads that run one task each and keep the others waiting in order. */
export interface WorkerPool {
  /** Threads at most. */
  readonly size: number;
  /**
   * Runs a task when its turn comes.
   *
   * @throws AnalysisFailure with a sentence; AnalysisDropped where nobody wants it any more.
   */
  readonly run: (task: AnalysisTask, options?: TaskOptions) => Promise<AnalysisResult>;
  /** Ends all threads; what waits or runs is dropped. */
  readonly close: () => Promise<void>;
}

/**
 * Makes a pool. Threads are started when they are needed, used again, and do not keep the program from ending while
 * they have nothing to do. A thread that breaks down fails its task and is replaced by a new one.
 *
 * @param size how many threads there are at most.
 * @param file the program each of them runs.
 */
export function createWorkerPool({ size, file }: { readonly size: number; readonly file: string }): WorkerPool {
  const waiting: Entry[] = [];
  const threads = new Set<Thread>();

  const next = () => {
    while (waiting.length > 0) {
      const idle = [...threads].find(({ entry }) => entry === null);
      if (!idle && threads.size >= size) return;
      const entry = takeNext(waiting);
      if (!entry) return;
      if (entry.options.isWanted?.() === false) entry.settle({ error: new AnalysisDropped() });
      else begin(idle ?? start(), entry);
    }
  };

  const start = (): Thread => {
    const thread: Thread = { worker: new Worker(file), entry: null };
    threads.add(thread);
    thread.worker.on("message", (message: WorkerMessage) => {
      const { entry } = thread;
      if (message.kind === "progress") {
        entry?.options.onProgress?.(message.progress);
        return;
      }
      thread.entry = null;
      thread.worker.unref();
      entry?.settle(outcomeOf(message));
      next();
    });
    const end = (cause: unknown) => {
      threads.delete(thread);
      thread.entry?.settle({ error: brokeDown(cause) });
      thread.entry = null;
      next();
    };
    thread.worker.on("error", end);
    thread.worker.on("exit", end);
    return thread;
  };

  return {
    size,
    run: (task, options = {}) =>
      new Promise((resolve, reject) => {
        const entry = createEntry({ task, options, resolve, reject });
        options.signal?.addEventListener("abort", () => {
          Atomics.store(entry.stop, 0, 1);
          const place = waiting.indexOf(entry);
          if (place >= 0) waiting.splice(place, 1);
          entry.settle({ error: new AnalysisDropped() });
        });
        if (options.signal?.aborted) {
          entry.settle({ error: new AnalysisDropped() });
          return;
        }
        waiting.push(entry);
        next();
      }),
    close: async () => {
      for (const entry of waiting.splice(0)) entry.settle({ error: new AnalysisDropped() });
      for (const { entry } of threads) entry?.settle({ error: new AnalysisDropped() });
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

interface Thread {
  readonly worker: Worker;
  /** What it works on; null where it is free. */
  entry: Entry | null;
}

type Outcome = { readonly result: AnalysisResult } | { readonly error: Error };

interface Entry {
  readonly task: AnalysisTask;
  readonly options: TaskOptions;
  readonly stop: Int32Array<SharedArrayBuffer>;
  /** Only the first call counts. */
  readonly settle: (outcome: Outcome) => void;
}

function createEntry({
  task,
  options,
  resolve,
  reject,
}: {
  readonly task: AnalysisTask;
  readonly options: TaskOptions;
  readonly resolve: (result: AnalysisResult) => void;
  readonly reject: (error: Error) => void;
}): Entry {
  return {
    task,
    options,
    stop: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
    settle: (outcome) => ("result" in outcome ? resolve(outcome.result) : reject(outcome.error)),
  };
}

/** The first of the lowest rank. */
function takeNext(waiting: Entry[]): Entry | undefined {
  const rankOf = ({ options }: Entry) => options.rank ?? 0;
  const lowest = Math.min(...waiting.map(rankOf));
  return waiting.splice(
    waiting.findIndex((entry) => rankOf(entry) === lowest),
    1,
  )[0];
}

function begin(thread: Thread, entry: Entry): void {
  thread.entry = entry;
  thread.worker.ref();
  const message: TaskMessage = { task: entry.task, stop: entry.stop.buffer };
  thread.worker.postMessage(message);
}

function outcomeOf(message: Exclude<WorkerMessage, { kind: "progress" }>): Outcome {
  switch (message.kind) {
    case "result":
      return { result: message.result };
    case "refused":
      return { error: new AnalysisFailure(message.sentence) };
    case "stopped":
      return { error: new AnalysisDropped() };
  }
}

function brokeDown(cause: unknown): AnalysisFailure {
  return new AnalysisFailure(
    "The computation broke down, perhaps for want of memory. Nothing else is affected; ask again, or for fewer commentators.",
    { cause },
  );
}
