import "server-only";
import type { Grouping } from "@/lib/analysis/grouping/group-commentators";
import type { Briefing } from "@/lib/briefing/briefing";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { proposePlan } from "@/lib/briefing/plan/propose-plan";
import { resolveBriefing } from "@/lib/briefing/resolve-briefing";
import type { Database } from "@/lib/database/connection/database";
import { whyNoVerdict } from "@/lib/findings/no-verdict";
import { requestGrouping } from "@/lib/jobs/analysis-jobs";
import { requestPlanDifferences } from "@/lib/jobs/request-plan-differences";
import type { StampedView } from "@/lib/selection/stamped-view";

export interface MadeBriefing {
  /** The plan that was filled. */
  readonly plan: BriefingPlan;
  /** What "Brief me" proposes under this filter, with the verdict as far as it is known. */
  readonly proposed: BriefingPlan;
  readonly briefing: Briefing;
  readonly grouping: Grouping | null;
  /** Whether a verdict is still being computed, on groups or on selections: the same plan will say more in a while. */
  readonly pending: boolean;
}

/**
 * Fills a plan with what the dossier says under a filter, with the verdicts on groups and on selections if they are
 * there in time.
 *
 * @param plan as it was handed over, or what is to be made of the proposed one.
 */
export async function makeBriefing(
  plan: BriefingPlan | ((proposed: BriefingPlan) => BriefingPlan),
  {
    within,
    isFrozen = false,
    database,
    ...given
  }: StampedView & {
    /** Milliseconds to wait for the verdicts. */
    readonly within: number;
    /** Whether it is made to be kept as it is, so that a verdict that comes later will not be in it. */
    readonly isFrozen?: boolean;
    readonly database?: Database;
  },
): Promise<MadeBriefing> {
  const begun = performance.now();
  const state = await requestGrouping(given.selection, { within, ...(database && { database }) });
  const grouping = state.status === "ready" ? state.result : null;
  const proposed = proposePlan(given, grouping);
  const filled = typeof plan === "function" ? plan(proposed) : plan;
  const { differences, pending } = await requestPlanDifferences(filled, given, {
    within: Math.max(0, within - (performance.now() - begun)),
    isFrozen,
    ...(database && { database }),
  });
  const noVerdict = whyNoVerdict(state.status, { isFrozen });
  const briefing = resolveBriefing(filled, { ...given, grouping, noVerdict, differences });
  return { plan: filled, proposed, briefing, grouping, pending: pending || state.status === "running" };
}
