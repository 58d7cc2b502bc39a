import { printable, requestedPaper } from "@/app/_briefing/print-page";
import { requestedPlan } from "@/app/_briefing/requested-briefing";
import { type DossierRoute, withView } from "@/app/_briefing/with-view";
import { refuse } from "@/lib/http/answers";
import { withFilePlace } from "@/lib/http/file-queue";
import { fillPlan, planToFill } from "@/lib/jobs/files/make-file";
import { FILE_STATE } from "@/lib/views/page-state";

/** The briefing as a plain page to be printed: A4, or ?paper=letter. */
export async function GET(request: Request, route: DossierRoute): Promise<Response> {
  return withView(request, route, { plan: FILE_STATE.plan, paper: FILE_STATE.paper }, async (view) => {
    const { plan, ...refused } = await requestedPlan(request, view.state.plan);
    if (refused.problem !== null) return refuse(refused.status, refused.problem);
    const briefing = await withFilePlace({ of: "file", signal: request.signal }, async (inTurn) => {
      const filling = await planToFill(plan, view);
      return inTurn(() => fillPlan(view, filling));
    });
    return printable(briefing, { paper: requestedPaper(view.state.paper) });
  });
}
