import "server-only";
import path from "node:path";
import type { Briefing } from "@/lib/briefing/briefing";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { memoize } from "@/lib/cache/memoize";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import type { MadeFile } from "@/lib/exports/table-file";
import { EMPTY_FILTER } from "@/lib/filters/filter";
import { whyNoVerdict } from "@/lib/findings/no-verdict";
import { requestGrouping } from "@/lib/jobs/analysis-jobs";
import type { FileResult, FileWork, PlanToFill } from "@/lib/jobs/files/file-task";
import { createFileThread, type FileThread } from "@/lib/jobs/files/file-thread";
import { requestPlanDifferences } from "@/lib/jobs/request-plan-differences";
import { viewUnder } from "@/lib/selection/open-view";
import type { StampedView } from "@/lib/selection/stamped-view";
import { FILE_TIMEOUT_MS } from "@/lib/timeouts";

declare global {
  // Global, because the bundles of a built server load this module more than once.
  var concordanceFileThread: FileThread | undefined;
  var concordanceDossierKeys: number | undefined;
}

/** Makes a file of a view in a thread of its own, so that whoever reads meanwhile does not wait for it. */
export async function makeFile(view: StampedView, work: Exclude<FileWork, { kind: "filled-plan" }>): Promise<MadeFile> {
  const result = await run(view, work);
  if ("file" in result) return result.file;
  throw anotherWork();
}

/** Zips the package of a whole dossier in the same thread; it does not say when or where it was asked for. */
export function makePackage(index: DossierIndex): Promise<MadeFile> {
  return makeFile({ ...viewUnder(index, EMPTY_FILTER), now: "", permalink: "" }, { kind: "package" });
}

/** Fills a plan in the same thread. */
export async function fillPlan(view: StampedView, plan: PlanToFill): Promise<Briefing> {
  const result = await run(view, { kind: "filled-plan", ...plan });
  if ("briefing" in result) return result.briefing;
  throw anotherWork();
}

function anotherWork(): TypeError {
  return new TypeError("The thread that makes files answered another work than it was given.");
}

/**
 * A plan with what is known of the groups of a view and of the selections it compares, as a file needs it: the verdicts
 * are waited for.
 *
 * @param plan null for the one that is proposed.
 * @param options isFrozen: whether it is made to be kept as it is: a verdict that comes later will not be in it.
 */
export async function planToFill(
  plan: BriefingPlan | null,
  { index, selection }: StampedView,
  { isFrozen = false }: { readonly isFrozen?: boolean } = {},
): Promise<PlanToFill> {
  const [state, { differences }] = await Promise.all([
    requestGrouping(selection, { within: FILE_TIMEOUT_MS }),
    requestPlanDifferences(plan ?? NO_PLAN, { index, selection }, { within: FILE_TIMEOUT_MS, isFrozen }),
  ]);
  return {
    differences,
    plan,
    grouping: state.status === "ready" ? state.result : null,
    noVerdict: whyNoVerdict(state.status, { isFrozen }),
  };
}

/** What is proposed compares no selections. */
const NO_PLAN: BriefingPlan = { title: "", blocks: [] };

/** Ends the thread; the next file starts another one. */
export async function closeFileThread(): Promise<void> {
  const open = globalThis.concordanceFileThread;
  globalThis.concordanceFileThread = undefined;
  await open?.close();
}

function run({ index, selection, now, permalink }: StampedView, work: FileWork): Promise<FileResult> {
  // Where the set-up left the program; every command runs in the project's folder.
  globalThis.concordanceFileThread ??= createFileThread(path.join(process.cwd(), "generated", "file-worker.mjs"));
  const task = { key: keyOf(index), filter: selection.filter, now, permalink, work };
  return globalThis.concordanceFileThread.run(task, { dossier: index.dossier, sourceTexts: index.sourceTexts });
}

/** A number of its own for each index, which is made once per revision. */
const keyOf = memoize((_: DossierIndex): number => {
  globalThis.concordanceDossierKeys = (globalThis.concordanceDossierKeys ?? 0) + 1;
  return globalThis.concordanceDossierKeys;
});
