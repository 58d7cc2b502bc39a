import "server-only";
import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import type { Grouping } from "@/lib/analysis/grouping/group-commentators";
import { changesEffort, groupingEffort } from "@/lib/analysis/grouping/grouping-effort";
import type { Verdict } from "@/lib/analysis/grouping/grouping-result";
import { METHOD_VERSION, RESAMPLES, STAGES } from "@/lib/analysis/grouping/parameters";
import type { WhatWouldChange } from "@/lib/analysis/sensitivity/sensitivity";
import {
  type AnalysisKey,
  type AnalysisKind,
  type CachedResults,
  cacheAnalysis,
  readCachedAnalysis,
} from "@/lib/database/analysis-cache";
import { type Database, openDatabase } from "@/lib/database/connection/database";
import { contentHashOf } from "@/lib/database/reads/dossier-reads";
import { filterQuery } from "@/lib/filters/filter";
import { changesTooLarge, groupingTooLarge } from "@/lib/findings/too-large";
import { type AnalysisState, createJobBoard, type JobBoard } from "@/lib/jobs/job-queue";
import { findChanges, findGrouping } from "@/lib/jobs/workers/run-analysis";
import { createWorkerPool, type TaskOptions, type WorkerPool } from "@/lib/jobs/workers/worker-pool";
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
  options: RequestOptions = {},
): Promise<AnalysisState<Grouping>> {
  const matrix = selectionMatrix(selection);
  const sentence = groupingTooLarge(groupingEffort(matrix));
  if (sentence) return { status: "refused", sentence };
  return requestAnalysis("grouping", {
    content: contentOf(selection),
    compute: (pool, watch) => findGrouping(pool, { matrix, settings: groupingSettings(selection), watch }),
    ...options,
  });
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
  options: RequestOptions = {},
): Promise<AnalysisState<WhatWouldChange<Verdict>>> {
  const material = selectionMaterial(selection);
  const sentence = changesTooLarge(changesEffort(material, groupingEffort(selectionMatrix(selection)).positions));
  if (sentence) return { status: "refused", sentence };
  return requestAnalysis("changes", {
    content: contentOf(selection),
    compute: (pool, watch) => findChanges(pool, { material, settings: leaveOutSettings(selection), watch }),
    ...options,
  });
}

/** What a result is computed from: all of its key but the method. */
export type AnalysedContent = Omit<AnalysisKey, "method">;

/**
 * A result from memory, else from the database, else computed in the workers, once however many ask.
 *
 * @param content says what the result depends on: equal contents share one.
 */
export async function requestAnalysis<Kind extends AnalysisKind>(
  kind: Kind,
  {
    content,
    compute,
    within = VERDICT_TIMEOUT_MS,
    database,
  }: RequestOptions & {
    readonly content: AnalysedContent;
    readonly compute: (pool: WorkerPool, watch: TaskOptions) => Promise<CachedResults[Kind]>;
  },
): Promise<AnalysisState<CachedResults[Kind]>> {
  const opened = database ?? (await openDatabase());
  const key = { ...content, method: methodOf(kind) };
  const { pool, boards } = analyses();
  return noted(
    await boards[kind].ask(
      JSON.stringify(key),
      {
        compute: async ({ report, isWanted, signal }) =>
          (await readCachedAnalysis(kind, { key, database: opened })) ??
          compute(pool, { onProgress: report, isWanted, signal }),
        store: (result) => cacheAnalysis(kind, { key, result, database: opened }),
      },
      within,
    ),
  );
}

/** A reader no longer waits for what would change the picture; it is stopped unless another one does. */
export function withdrawChanges(selection: Selection): void {
  analyses().boards.changes.withdraw(JSON.stringify({ ...contentOf(selection), method: methodOf("changes") }));
}

/** What results of this kind are computed with today, as one hash. */
export function methodOf(kind: AnalysisKind): string {
  const settings = JSON.stringify({ method: METHOD_VERSION, seed: DEFAULT_SEED, trials: TRIALS[kind] });
  return createHash("sha256").update(`${workerProgram().hash}\n${settings}`).digest("hex");
}

const TRIALS: Readonly<Record<AnalysisKind, unknown>> = {
  grouping: { stages: STAGES, resamples: RESAMPLES },
  changes: LEAVE_OUT_REPLICATES,
  difference: { stages: STAGES },
};

/** Waits until everything computed is stored, ends the workers and forgets what is in memory. */
export async function closeAnalyses(): Promise<void> {
  const open = globalThis.concordanceAnalyses;
  globalThis.concordanceAnalyses = undefined;
  await Promise.all(Object.values(open?.boards ?? {}).map((board) => board.stored()));
  await open?.pool.close();
}

/** A page that shows what is on its way, or what failed, must not be kept for the next reader. */
function noted<Result>(state: AnalysisState<Result>): AnalysisState<Result> {
  if (state.status === "running" || state.status === "failed") markUncacheable();
  return state;
}

function contentOf({ dossier, filter }: Selection): AnalysedContent {
  return { dossierId: dossier.id, filter: filterQuery(filter), contentHash: contentHashOf(dossier) };
}

interface Analyses {
  readonly pool: WorkerPool;
  readonly boards: { readonly [Kind in AnalysisKind]: JobBoard<CachedResults[Kind]> };
}

declare global {
  // Global for the same reason as the open databases: the bundles of a built server load this module more than once.
  var concordanceAnalyses: Analyses | undefined;
}

function analyses(): Analyses {
  globalThis.concordanceAnalyses ??= {
    // One processor is left to the requests.
    pool: createWorkerPool({ size: Math.max(1, availableParallelism() - 1), file: workerProgram().file }),
    boards: {
      grouping: createJobBoard({ kept: 200 }),
      changes: createJobBoard({ kept: 50 }),
      difference: createJobBoard({ kept: 200 }),
    },
  };
  return globalThis.concordanceAnalyses;
}
