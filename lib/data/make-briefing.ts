import "server-only";
import type { Grouping } from "../analysis/grouping/group-commentators";
import type { Briefing } from "../briefing/briefing";
import type { BriefingPlan } from "../briefing/plan";
import { resolveBriefing } from "../briefing/resolve-briefing";
import type { DossierView } from "../views/dossier-view";
import { requestGrouping } from "./analysis-jobs";

/** A page is not held up for longer; a file that is carried into a room is worth waiting for. */
export const PAGE_PATIENCE_MILLISECONDS = 4_000;
export const FILE_PATIENCE_MILLISECONDS = 120_000;

export interface MadeBriefing {
  readonly briefing: Briefing;
  readonly grouping: Grouping | null;
  /** Whether the verdict about groups is still being computed: the same plan will say more in a while. */
  readonly pending: boolean;
}

/** Fills a plan with what the dossier says under a filter, with the verdict about groups if it is there in time. */
export async function makeBriefing(
  plan: BriefingPlan,
  {
    within,
    ...given
  }: DossierView & {
    /** Milliseconds to wait for the verdict about groups. */
    readonly within: number;
  },
): Promise<MadeBriefing> {
  const state = await requestGrouping(given.selection, { within });
  const grouping = state.status === "ready" ? state.result : null;
  const briefing = resolveBriefing(plan, { ...given, grouping });
  return { briefing, grouping, pending: state.status === "running" };
}
