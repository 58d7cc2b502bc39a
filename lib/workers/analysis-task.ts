import { type Grouping, groupCommentators } from "../analysis/grouping/group-commentators";
import type { Verdict } from "../analysis/grouping/grouping-result";
import type { GroupingSettings } from "../analysis/grouping/prepare-grouping";
import { GroupingStopped, type Stage } from "../analysis/grouping/replicates";
import type { MatrixMaterial } from "../analysis/leave-one-out";
import type { Outcome } from "../analysis/outcome-difference";
import { type Share, type WhatWouldChange, whatWouldChange } from "../analysis/what-would-change";
import type { StanceMatrix } from "../domain/stance-matrix";

/** Work that is too long for a request. Plain data, so that it can be handed to a worker. */
export type AnalysisTask = GroupingTask | ChangesTask;

export interface GroupingTask {
  readonly kind: "grouping";
  readonly matrix: StanceMatrix;
  readonly settings: GroupingSettings;
}

/** A share of the things that can be left out. */
export interface ChangesTask {
  readonly kind: "changes";
  readonly material: MatrixMaterial;
  readonly settings: GroupingSettings;
  readonly share: Share;
}

export type AnalysisResult =
  | { readonly kind: "grouping"; readonly grouping: Grouping }
  | { readonly kind: "changes"; readonly found: WhatWouldChange<Verdict> };

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

/**
 * Runs a task to its end, on the thread that calls it.
 *
 * @throws RangeError for settings or a matrix that make no sense; GroupingStopped if asked to stop.
 */
export function runTask(task: AnalysisTask, { onProgress, shouldStop }: TaskWatch): AnalysisResult {
  if (task.kind === "grouping") {
    return { kind: "grouping", grouping: groupCommentators(task.matrix, { ...task.settings, onProgress, shouldStop }) };
  }
  const { material, settings, share } = task;
  const found = whatWouldChange({
    material,
    share,
    analyse: (matrix) => outcomeOf(groupCommentators(matrix, { ...settings, shouldStop })),
    onProgress: (done, total) => {
      // A grouping that ends early asks nobody whether to stop.
      if (shouldStop()) throw new GroupingStopped();
      onProgress({ stage: null, done, total });
    },
  });
  return { kind: "changes", found };
}

/** What of a grouping is compared: those who only lean are in no group. */
function outcomeOf({ verdict, groups }: Grouping): Outcome<Verdict> {
  return { verdict, groups: groups.map(({ id, members }) => ({ id, members })) };
}
