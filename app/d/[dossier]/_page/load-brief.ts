import { requestOrigin } from "@/app/_request/origin";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { addBeforeClosing, parseAddition } from "@/lib/briefing/plan/addition";
import type { NewBlock } from "@/lib/briefing/plan/change-plan";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { decodePlan } from "@/lib/briefing/plan/plan-address";
import { type MadeBriefing, makeBriefing } from "@/lib/jobs/make-briefing";
import { PAGE_TIMEOUT_MS } from "@/lib/timeouts";

/** The briefing that an address asks for. */
export interface BriefPage extends MadeBriefing {
  /** Whether the plan is the one that the address names. */
  readonly isFromAddress: boolean;
  /** The address names a plan that cannot be read; the proposed one stands in its place. */
  readonly isUnreadable: boolean;
  readonly addition: { readonly block: NewBlock; readonly text: string; readonly before: BriefingPlan } | null;
}

/** Reads the plan from the address, or proposes one; adds what another page asks to add; fills it. */
export async function loadBrief(page: DossierPage): Promise<BriefPage> {
  const { index, selection, state } = page;
  const fromAddress = state.plan ? decodePlan(state.plan) : null;
  const block = parseAddition(state.add);
  const planFor = (before: BriefingPlan) => (block ? addBeforeClosing(before, block) : before);
  const made = await makeBriefing((proposed) => planFor(fromAddress ?? proposed), {
    index,
    selection,
    now: new Date().toISOString(),
    permalink: (await requestOrigin()) + page.to("brief"),
    within: PAGE_TIMEOUT_MS,
  });
  return {
    ...made,
    isFromAddress: fromAddress !== null,
    isUnreadable: Boolean(state.plan) && fromAddress === null,
    addition: block && { block, text: state.add, before: fromAddress ?? made.proposed },
  };
}
