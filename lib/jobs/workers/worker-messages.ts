import type { AnalysisResult, AnalysisTask } from "@/lib/jobs/workers/analysis-task";
import type { TaskProgress } from "@/lib/jobs/workers/task-watch";

/** What a worker is sent: one task at a time. */
export interface TaskMessage {
  readonly task: AnalysisTask;
  /** One number in shared memory, set to 1 to stop the task: a worker that computes reads no messages. */
  readonly stop: SharedArrayBuffer;
}

/** What a worker sends. Exactly one message that is no progress ends a task. */
export type WorkerMessage =
  | { readonly kind: "progress"; readonly progress: TaskProgress }
  | { readonly kind: "result"; readonly result: AnalysisResult }
  /** The task makes no sense; why, in a sentence. */
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "stopped" };
