import "server-only";
import { blockSelections } from "@/lib/briefing/blocks/selections/block-selections";
import type { KnownDifference, KnownDifferences } from "@/lib/briefing/blocks/selections/known-differences";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { MIN_SELECTIONS } from "@/lib/filters/asked-selections";
import type { RequestOptions } from "@/lib/jobs/analysis-jobs";
import type { AnalysisState } from "@/lib/jobs/job-queue";
import { requestDifferences } from "@/lib/jobs/request-differences";
import type { DossierView } from "@/lib/selection/dossier-view";
import type { JudgedPair } from "@/lib/views/selections/difference-view";

/** Verdicts for a plan, and whether asking again may bring more of them. */
export interface PlanDifferences {
  readonly differences: KnownDifferences;
  readonly pending: boolean;
}

/**
 * The verdicts on the selections that a plan compares, asked for all at once; each is computed once however many ask.
 *
 * @param options isFrozen: whether the briefing is made to be kept, so that a verdict that comes later will not be in
 *   it.
 */
export async function requestPlanDifferences(
  { blocks }: BriefingPlan,
  view: DossierView,
  { isFrozen = false, ...options }: RequestOptions & { readonly isFrozen?: boolean } = {},
): Promise<PlanDifferences> {
  const compared = blocks.filter((block) => block.kind === "selections");
  const entries = await Promise.all(
    compared.map(async ({ id, selections: texts }): Promise<[string, KnownDifference][]> => {
      const { selections } = blockSelections(view, texts);
      if (selections.length < MIN_SELECTIONS) return [];
      return [[id, knownFrom(await requestDifferences(selections, options), isFrozen)]];
    }),
  );
  const differences: KnownDifferences = Object.fromEntries(entries.flat());
  return { differences, pending: Object.values(differences).some(({ status }) => status === "under-way") };
}

function knownFrom(state: AnalysisState<readonly JudgedPair[]>, isFrozen: boolean): KnownDifference {
  switch (state.status) {
    case "ready":
      return { status: "ready", differences: state.result.map(({ difference }) => difference) };
    case "running":
      return { status: isFrozen ? "under-way-when-frozen" : "under-way" };
    default:
      return { status: "not-computed", sentence: state.sentence };
  }
}
