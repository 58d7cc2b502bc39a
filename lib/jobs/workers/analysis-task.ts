import { concludeGrouping, type GroupingTrials } from "@/lib/analysis/grouping/conclude-grouping";
import type { EndedEarly, FoundGroups } from "@/lib/analysis/grouping/found-groups";
import { type Grouping, groupCommentators } from "@/lib/analysis/grouping/group-commentators";
import type { Verdict } from "@/lib/analysis/grouping/grouping-result";
import { type GroupingSettings, prepareGrouping } from "@/lib/analysis/grouping/prepare-grouping";
import { GroupingStopped } from "@/lib/analysis/grouping/trials/replicates";
import type { MatrixMaterial } from "@/lib/analysis/sensitivity/leave-one-out";
import type { Outcome } from "@/lib/analysis/sensitivity/outcome-difference";
import { type Portion, type WhatWouldChange, whatWouldChange } from "@/lib/analysis/sensitivity/sensitivity";
import { type ObservedDifference, observeDifference } from "@/lib/analysis/two-sample/observe-difference";
import type { ComparedCells } from "@/lib/analysis/two-sample/selection-difference";
import type { DifferenceTrials } from "@/lib/analysis/two-sample/summarise-difference";
import { type DifferenceRange, runDifferenceTrials } from "@/lib/analysis/two-sample/trials/run-trials";
import type { TwoSampleTable } from "@/lib/analysis/two-sample/two-sample-table";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import type { TaskWatch } from "@/lib/jobs/workers/task-watch";
import { runTrials, type TrialBasis, type TrialRange, type TrialResults } from "@/lib/jobs/workers/trial-portions";

/** Work that is too long for a request. Plain data, so that it can be handed to a worker. */
export type AnalysisTask =
  | PreparationTask
  | TrialsTask
  | ConclusionTask
  | ChangesTask
  | ObservationTask
  | DifferenceTrialsTask;

/** The part of a grouping that is not repeated: the groups, before it is known whether they mean anything. */
export interface PreparationTask {
  readonly kind: "preparation";
  readonly matrix: StanceMatrix;
  readonly settings: GroupingSettings;
}

/** A portion of the repeated part. */
export interface TrialsTask {
  readonly kind: "trials";
  readonly basis: TrialBasis;
  readonly settings: GroupingSettings;
  readonly range: TrialRange;
  readonly portion: Portion;
}

/** The verdict, once every trial was run. */
export interface ConclusionTask {
  readonly kind: "conclusion";
  readonly found: FoundGroups;
  readonly settings: GroupingSettings;
  readonly trials: GroupingTrials;
}

/** A portion of the things that can be left out. */
export interface ChangesTask {
  readonly kind: "changes";
  readonly material: MatrixMaterial;
  readonly settings: GroupingSettings;
  readonly portion: Portion;
}

/** The part of a comparison of two selections that is not repeated. */
export interface ObservationTask {
  readonly kind: "observation";
  readonly cells: ComparedCells;
}

/** A portion of its repeated part. */
export interface DifferenceTrialsTask {
  readonly kind: "difference-trials";
  readonly table: TwoSampleTable;
  readonly seed: number;
  readonly range: DifferenceRange;
}

export type AnalysisResult =
  | { readonly kind: "preparation"; readonly prepared: FoundGroups | EndedEarly }
  | { readonly kind: "trials"; readonly results: TrialResults }
  | { readonly kind: "conclusion"; readonly grouping: Grouping }
  | { readonly kind: "changes"; readonly found: WhatWouldChange<Verdict> }
  | { readonly kind: "observation"; readonly observed: ObservedDifference }
  | { readonly kind: "difference-trials"; readonly trials: DifferenceTrials };

/**
 * Runs a task to its end, on the thread that calls it.
 *
 * @throws RangeError for settings or a matrix that make no sense; GroupingStopped if asked to stop.
 */
export function runTask(task: AnalysisTask, watch: TaskWatch): AnalysisResult {
  switch (task.kind) {
    case "preparation":
      return { kind: "preparation", prepared: prepareGrouping(task.matrix, task.settings) };
    case "trials":
      return { kind: "trials", results: runTrials(task.basis, { ...task, watch }) };
    case "conclusion":
      return { kind: "conclusion", grouping: concludeGrouping(task.found, task) };
    case "changes":
      return { kind: "changes", found: leaveOut(task, watch) };
    case "observation":
      return { kind: "observation", observed: observeDifference(task.cells) };
    case "difference-trials":
      return { kind: "difference-trials", trials: runDifferenceTrials(task.table, { ...task, watch }) };
  }
}

function leaveOut(
  { material, settings, portion }: ChangesTask,
  { onProgress, shouldStop }: TaskWatch,
): WhatWouldChange<Verdict> {
  return whatWouldChange({
    material,
    portion,
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
