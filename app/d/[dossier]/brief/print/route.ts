import { printable, requestedPaper } from "@/app/_briefing/print-page";
import { filledBriefing, requestedPlan } from "@/app/_briefing/requested-briefing";
import { type DossierRoute, withView } from "@/app/_briefing/with-view";
import { refuse } from "@/lib/http/answers";
import { FILE_STATE } from "@/lib/views/page-state";

/** The briefing as a plain page to be printed: A4, or ?paper=letter. */
export async function GET(request: Request, route: DossierRoute): Promise<Response> {
  return withView(request, route, { plan: FILE_STATE.plan, paper: FILE_STATE.paper }, async (view) => {
    const asked = await requestedPlan(request, view.state.plan);
    if (asked.plan === null) return refuse(asked.status, asked.problem);
    return printable(await filledBriefing(asked.plan, view), { paper: requestedPaper(view.state.paper) });
  });
}
