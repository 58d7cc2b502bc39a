import { readPlan } from "@/app/_briefing/read-plan";
import type { View } from "@/app/_briefing/with-view";
import type { Briefing } from "@/lib/briefing/briefing";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { decodePlan } from "@/lib/briefing/plan/plan-address";
import { makeBriefing } from "@/lib/jobs/make-briefing";
import { FILE_TIMEOUT_MS } from "@/lib/timeouts";

const MAX_BYTES = 2_000_000;

/** A plan that was handed over, or the one that is proposed once the verdict about groups is there. */
type PlanToFill = BriefingPlan | ((proposed: BriefingPlan) => BriefingPlan);

export type RequestedPlan =
  | { readonly plan: PlanToFill; readonly problem: null }
  | { readonly plan: null; readonly status: 400 | 413; readonly problem: string };

/** The plan of a request: from the body of a POST, else from the address, else the one proposed for the filter. */
export async function requestedPlan(request: Request, encoded: string | null): Promise<RequestedPlan> {
  if (request.method === "POST") return readPlan(request, MAX_BYTES);
  if (encoded === null) return { plan: (proposed) => proposed, problem: null };
  const plan = decodePlan(encoded);
  if (plan) return { plan, problem: null };
  return {
    plan: null,
    status: 400,
    problem:
      "The plan in the address cannot be read: it was cut or mistyped. Without it the proposed briefing is made.",
  };
}

/** The briefing of a plan as it goes into a file: the verdict about groups is waited for. */
export async function filledBriefing(plan: PlanToFill, view: View): Promise<Briefing> {
  return (await makeBriefing(plan, { ...view, within: FILE_TIMEOUT_MS })).briefing;
}
