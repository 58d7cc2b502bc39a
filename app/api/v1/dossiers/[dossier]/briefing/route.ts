import { readPlan } from "@/app/_briefing/read-plan";
import { type DossierRoute, withView } from "@/app/_briefing/with-view";
import { basisNames } from "@/lib/briefing/basis/basis-names";
import { withListedBasis } from "@/lib/briefing/basis/listed-basis";
import { refuse } from "@/lib/http/answers";
import { makeBriefing } from "@/lib/jobs/make-briefing";
import { PAGE_TIMEOUT_MS } from "@/lib/timeouts";

const MAX_BYTES = 1_000_000;

/** Fills a plan with what the dossier says under the filter of the address: plan in, briefing out, both as JSON. */
export async function POST(request: Request, route: DossierRoute): Promise<Response> {
  return withView(request, route, {}, async (view) => {
    const reading = await readPlan(request, MAX_BYTES);
    if (reading.plan === null) return refuse(reading.status, reading.problem);
    const {
      briefing: whole,
      pending,
      proposed,
    } = await makeBriefing(reading.plan, {
      ...view,
      within: PAGE_TIMEOUT_MS,
    });
    const briefing = withListedBasis(whole);
    return Response.json(
      { briefing, names: basisNames(view.index, briefing), pending, proposed },
      { headers: { "Cache-Control": "no-store" } },
    );
  });
}
