import "server-only";
import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import type { Grouping } from "@/lib/analysis/grouping/group-commentators";
import { changesEffort, groupingEffort } from "@/lib/analysis/grouping/grouping-effort";
import type { Verdict } from "@/lib/analysis/grouping/grouping-result";
import { METHOD_VERSION, RESAMPLES, STAGES } from "@/lib/analysis/grouping/parameters";
import type { WhatWouldChange } from "@/lib/analysis/sensitivity/sensitivity";
import { type AnalysisKey, type AnalysisKind, cacheAnalysis, readCachedAnalysis } from "@/lib/database/analysis-cache";
import { type Database, openDatabase } from "@/lib/database/connection/database";
import { contentHashOf } from "@/lib/database/reads/dossier-reads";
import { filterQuery } from "@/lib/filters/filter";
import { changesTooLarge, groupingTooLarge } from "@/lib/findings/too-large";
import { type AnalysisState, createJobBoard, type JobBoard } from "@/lib/jobs/job-queue";
import { findChanges, findGrouping } from "@/lib/jobs/workers/run-analysis";
import { createWorkerPool, type WorkerPool } from "@/lib/jobs/workers/worker-pool";
import { workerProgram } from "@/lib/jobs/workers/worker-program";
import { markUncacheable } from "@/lib/page-cache/uncacheable";
import type { Selection } from "@/lib/selection/selection";
import {
  DEFAULT_SEED,
  groupingSettings,
  LEAVE_OUT_REPLICATES,
  leaveOutSettings,
  selectionMaterial,
  selectionMatrix,
} from "@/lib/selection/selection-analysis";
import { VERDICT_TIMEOUT_MS } from "@/lib/timeouts";

export interface RequestOptions {
  /** Milliseconds to wait for the result at most; a page shows what is exact rather than wait longer. */
  readonly within?: number;
  readonly database?: Database;
}

/**
 * The grouping of a selection and its verdict: from memory, else from the database, else from a worker, computed once
 * however many ask.
 *
 * @returns the grouping, or how far it is, or why there is none.
 */
export async function requestGrouping(
  selection: Selection,
  { within = VERDICT_TIMEOUT_MS, database }: RequestOptions = {},
): Promise<AnalysisState<Grouping>> {
  const matrix = selectionMatrix(selection);
  const sentence = groupingTooLarge(groupingEffort(matrix));
  if (sentence) return { status: "refused", sentence };
  const opened = database ?? (await openDatabase());
  const key = keyOf(selection, "grouping");
  const { pool, groupings } = analyses();
  return noted(
    await groupings.ask(
      JSON.stringify(key),
      {
        compute: async ({ report, isWanted, signal }) =>
          (await readCachedAnalysis("grouping", { key, database: opened })) ??
          findGrouping(pool, {
            matrix,
            settings: groupingSettings(selection),
            watch: { onProgress: report, isWanted, signal },
          }),
        store: (result) => cacheAnalysis("grouping", { key, result, database: opened }),
      },
      within,
    ),
  );
}

/** The grouping as soon as it is there; null where there is none, or where it takes longer. */
export async function groupsFoundWithin(selection: Selection, ms: number): Promise<Grouping | null> {
  const state = await requestGrouping(selection, { within: ms });
  return state.status === "ready" ? state.result : null;
}

/**
 * What would change the picture of a selection: hundreds of groupings, in shares, so that a verdict somebody waits for
 * goes between.
 */
export async function requestChanges(
  selection: Selection,
  { within = VERDICT_TIMEOUT_MS, database }: RequestOptions = {},
): Promise<AnalysisState<WhatWouldChange<Verdict>>> {
  const material = selectionMaterial(selection);
  const sentence = changesTooLarge(changesEffort(material, groupingEffort(selectionMatrix(selection)).positions));
  if (sentence) return { status: "refused", sentence };
  const opened = database ?? (await openDatabase());
  const key = keyOf(selection, "changes");
  const { pool, changes } = analyses();
  return noted(
    await changes.ask(
      JSON.stringify(key),
      {
        compute: async ({ report, isWanted, signal }) =>
          (await readCachedAnalysis("changes", { key, database: opened })) ??
          findChanges(pool, {
            material,
            settings: leaveOutSettings(selection),
            watch: { onProgress: report, isWanted, signal },
          }),
        store: (result) => cacheAnalysis("changes", { key, result, database: opened }),
      },
      within,
    ),
  );
}

/** A reader no longer waits for what would change the picture; it is stopped unless another one does. */
export function withdrawChanges(selection: Selection): void {
  analyses().changes.withdraw(JSON.stringify(keyOf(selection, "changes")));
}

/** What results of this kind are computed with today, as one hash. */
export function methodOf(kind: AnalysisKind): string {
  const trials = kind === "grouping" ? { stages: STAGES, resamples: RESAMPLES } : LEAVE_OUT_REPLICATES;
  const settings = JSON.stringify({ method: METHOD_VERSION, seed: DEFAULT_SEED, trials });
  return createHash("sha256").update(`${workerProgram().hash}\n${settings}`).digest("hex");
}

/** Waits until everything computed is stored, ends the workers and forgets what is in memory. */
export async function closeAnalyses(): Promise<void> {
  const open = globalThis.concordanceAnalyses;
  globalThis.concordanceAnalyses = undefined;
  await Promise.all([open?.groupings.stored(), open?.changes.stored()]);
  await open?.pool.close();
}

/** A page that shows what is on its way, or what failed, must not be kept for the next reader. */
function noted<Result>(state: AnalysisState<Result>): AnalysisState<Result> {
  if (state.status === "running" || state.status === "failed") markUncacheable();
  return state;
}

function keyOf({ dossier, filter }: Selection, kind: AnalysisKind): AnalysisKey {
  return {
    dossierId: dossier.id,
    filter: filterQuery(filter),
    contentHash: contentHashOf(dossier),
    method: methodOf(kind),
  };
}

interface Analyses {
  readonly pool: WorkerPool;
  readonly groupings: JobBoard<Grouping>;
  readonly changes: JobBoard<WhatWouldChange<Verdict>>;
}

declare global {
  // Global for the same reason as the open databases: the bundles of a built server load this module more than once.
  var concordanceAnalyses: Analyses | undefined;
}

function analyses(): Analyses {
  globalThis.concordanceAnalyses ??= {
    // One processor is left to the requests.
    pool: createWorkerPool({ size: Math.max(1, availableParallelism() - 1), file: workerProgram().file }),
    groupings: createJobBoard({ kept: 200 }),
    changes: createJobBoard({ kept: 50 }),
  };
  return globalThis.concordanceAnalyses;
}
