import { availableParallelism } from "node:os";
import { sayAtTimes } from "@/cli/output";
import type { Grouping } from "@/lib/analysis/grouping/group-commentators";
import { CHANGES_UNASKED, changesEffort, groupingEffort } from "@/lib/analysis/grouping/grouping-effort";
import type { WhatWouldChange } from "@/lib/analysis/sensitivity/sensitivity";
import { groupingTooLarge } from "@/lib/findings/too-large";
import { findChanges, findGrouping } from "@/lib/jobs/workers/run-analysis";
import { createWorkerPool } from "@/lib/jobs/workers/worker-pool";
import { workerProgram } from "@/lib/jobs/workers/worker-program";
import type { Selection } from "@/lib/selection/selection";
import {
  groupingSettings,
  leaveOutSettings,
  selectionMaterial,
  selectionMatrix,
} from "@/lib/selection/selection-analysis";
import type { Computed } from "@/lib/views/publishing/analysis-report";
import { number } from "@/lib/wording/count";
import { changesProgress, groupingProgress } from "@/lib/wording/progress-words";

export interface LongAnalyses {
  readonly grouping: Computed<Grouping>;
  readonly changes: Computed<WhatWouldChange<Grouping["verdict"]>>;
}

/** Whether to leave everything out in turn: if asked, never, or where it takes no more than some twenty seconds. */
export type Flips = "asked" | "never" | "if-quick";

/**
 * Groups the commentators of a selection and finds what would change the picture, on all processors; progress on
 * standard error.
 */
export async function computeAnalysis(
  selection: Selection,
  { seed, flips, isLarge }: { readonly seed: number; readonly flips: Flips; readonly isLarge: boolean },
): Promise<LongAnalyses> {
  const matrix = selectionMatrix(selection);
  const effort = groupingEffort(matrix);
  const tooLarge = isLarge ? null : groupingTooLarge(effort);
  if (tooLarge) return { grouping: { note: tooLarge }, changes: { note: tooLarge } };

  const pool = createWorkerPool({ size: availableParallelism(), file: workerProgram().file });
  const progress = sayAtTimes();
  try {
    const grouping = await findGrouping(pool, {
      matrix,
      settings: groupingSettings(selection, seed),
      watch: { onProgress: (state) => progress(`Verdict: ${groupingProgress(state)}`) },
    });
    const material = selectionMaterial(selection);
    const why = whyNoFlips({ flips, ...changesEffort(material, effort.positions) });
    if (why !== null) return { grouping: { result: grouping }, changes: { note: why } };
    const changes = await findChanges(pool, {
      material,
      settings: leaveOutSettings(selection, seed),
      watch: { onProgress: (state) => progress(`What would change: ${changesProgress(state)}`) },
    });
    return { grouping: { result: grouping }, changes: { result: changes } };
  } finally {
    await pool.close();
  }
}

function whyNoFlips({ flips, things, units }: { flips: Flips; things: number; units: number }): string | null {
  if (flips === "asked") return null;
  if (flips === "never") return "Not computed, as asked. With --flips it is.";
  if (units <= CHANGES_UNASKED) return null;
  return `Not computed, because leaving out each of ${number(things)} propositions, sources, commentators and codings takes more than some twenty seconds. Ask for it with --flips.`;
}
