import { SHARE_ENV, Worker } from "node:worker_threads";
import type { DossierSource, FileResult, FileTask } from "@/lib/jobs/files/file-task";

export interface FileMessage {
  readonly id: number;
  readonly task: FileTask;
  /** The dossier of the task; null where the thread should hold it. */
  readonly source: DossierSource | null;
}

export type FileAnswer =
  | { readonly id: number; readonly kind: "made"; readonly result: FileResult }
  /** The thread does not hold the dossier (any more); nothing was made. */
  | { readonly id: number; readonly kind: "unknown-dossier" }
  | { readonly id: number; readonly kind: "failed"; readonly error: unknown };

/** A file could not be made because its thread broke down; the cause is for the log. */
class FileThreadError extends Error {}

/** A thread that makes files one after the other. */
export interface FileThread {
  /** @throws FileThreadError where the thread breaks down, else what the work throws. */
  readonly run: (task: FileTask, source: DossierSource) => Promise<FileResult>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: FileAnswer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Worker thread for files. It is started when it is needed, used again, and does not keep the program from ending while
 * it has nothing to do; one that breaks down fails what it was asked for and is replaced. A dossier is handed over once
 * and asked for again where the thread has let go of it.
 *
 * @param file the program it runs.
 */
export function createFileThread(file: string): FileThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let count = 0;

  const start = (): Worker => {
    // The rasteriser's library reads where its fonts are from the environment of the process.
    const started = new Worker(file, { env: SHARE_ENV });
    started.on("message", (answer: FileAnswer) => {
      waiting.get(answer.id)?.resolve(answer);
      waiting.delete(answer.id);
      if (waiting.size === 0) started.unref();
    });
    const end = (cause: unknown) => {
      if (worker === started) worker = null;
      const error = new FileThreadError("The thread that makes files broke down, perhaps for want of memory.", {
        cause,
      });
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    started.on("error", end).on("exit", end);
    return started;
  };

  const ask = (task: FileTask, source: DossierSource | null): Promise<FileAnswer> => {
    worker ??= start();
    worker.ref();
    const id = ++count;
    worker.postMessage({ id, task, source } satisfies FileMessage);
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  };

  return {
    run: async (task, source) => {
      const first = await ask(task, null);
      const answer = first.kind === "unknown-dossier" ? await ask(task, source) : first;
      if (answer.kind === "made") return answer.result;
      throw answer.kind === "failed"
        ? answer.error
        : new FileThreadError("The thread that makes files lost a dossier.");
    },
    close: async () => {
      await worker?.terminate();
    },
  };
}
