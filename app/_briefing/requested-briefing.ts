import { readPlan } from "@/app/_briefing/read-plan";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { decodePlan } from "@/lib/briefing/plan/plan-address";

const MAX_BYTES = 2_000_000;

export type RequestedPlan =
  /** Null is the plan that is proposed once the verdict about groups is there. */
  | { readonly plan: BriefingPlan | null; readonly problem: null }
  | { readonly plan: null; readonly status: 400 | 413; readonly problem: string };

/** The plan of a request: from the body of a POST, else from the address, else the one proposed for the filter. */
export async function requestedPlan(request: Request, encoded: string | null): Promise<RequestedPlan> {
  if (request.method === "POST") return readPlan(request, MAX_BYTES);
  if (encoded === null) return { plan: null, problem: null };
  const plan = decodePlan(encoded);
  if (plan) return { plan, problem: null };
  return {
    plan: null,
    status: 400,
    problem:
      "The plan in the address cannot be read: it was cut or mistyped. Without it the proposed briefing is made.",
  };
}
