import { type Grouping, groupCommentators } from "../analysis/grouping/group-commentators";
import type { Verdict } from "../analysis/grouping/grouping-result";
import {
  type EndedEarly,
  type FoundGroups,
  type GroupingSettings,
  prepareGrouping,
} from "../analysis/grouping/prepare-grouping";
import { GroupingStopped } from "../analysis/grouping/replicates";
import type { MatrixMaterial } from "../analysis/leave-one-out";
import type { Outcome } from "../analysis/outcome-difference";
import { type Share, type WhatWouldChange, whatWouldChange } from "../analysis/what-would-change";
import type { StanceMatrix } from "../domain/stance-matrix";
import { computeEvidence, type Evidence, type EvidenceBasis } from "./evidence-shares";
import type { TaskWatch } from "./task-watch";

/** Work that is too long for a request. Plain data, so that it can be handed to a worker. */
export type AnalysisTask = PreparationTask | EvidenceTask | ChangesTask;

/** The part of a grouping that is not repeated: the groups, before it is known whether they mean anything. */
export interface PreparationTask {
  readonly kind: "preparation";
  readonly matrix: StanceMatrix;
  readonly settings: GroupingSettings;
}

/** A share of the repeated part. */
export interface EvidenceTask {
  readonly kind: "evidence";
  readonly basis: EvidenceBasis;
  readonly settings: GroupingSettings;
  readonly share: Share;
}

/** A share of the things that can be left out. */
export interface ChangesTask {
  readonly kind: "changes";
  readonly material: MatrixMaterial;
  readonly settings: GroupingSettings;
  readonly share: Share;
}

export type AnalysisResult =
  | { readonly kind: "preparation"; readonly prepared: FoundGroups | EndedEarly }
  | { readonly kind: "evidence"; readonly evidence: Evidence }
  | { readonly kind: "changes"; readonly found: WhatWouldChange<Verdict> };

/**
 * Runs a task to its end, on the thread that calls it.
 *
 * @throws RangeError for settings or a matrix that make no sense; GroupingStopped if asked to stop.
 */
export function runTask(task: AnalysisTask, watch: TaskWatch): AnalysisResult {
  switch (task.kind) {
    case "preparation":
      return { kind: "preparation", prepared: prepareGrouping(task.matrix, task.settings) };
    case "evidence":
      return { kind: "evidence", evidence: computeEvidence(task.basis, { ...task, watch }) };
    case "changes":
      return { kind: "changes", found: leaveOut(task, watch) };
  }
}

function leaveOut(
  { material, settings, share }: ChangesTask,
  { onProgress, shouldStop }: TaskWatch,
): WhatWouldChange<Verdict> {
  return whatWouldChange({
    material,
    share,
    analyse: (matrix) => outcomeOf(groupCommentators(matrix, { ...settings, shouldStop })),
    onProgress: (done, total) => {
      // A grouping that ends early asks nobody whether to stop.
      if (shouldStop()) throw new GroupingStopped();
      onProgress({ stage: null, done, total });
    },
  });
}

/** What of a grouping is compared: those who only lean are in no group. */
function outcomeOf({ verdict, groups }: Grouping): Outcome<Verdict> {
  return { verdict, groups: groups.map(({ id, members }) => ({ id, members })) };
}
