import type { Stage } from "@/lib/analysis/grouping/trials/replicates";

/** How far a task is; the stage is null where there is only one. */
export interface TaskProgress {
  readonly stage: Stage | null;
  readonly done: number;
  readonly total: number;
}

export interface TaskWatch {
  readonly onProgress: (progress: TaskProgress) => void;
  /** Asked often; true ends the task with GroupingStopped. */
  readonly shouldStop: () => boolean;
}
