import { printable, requestedPaper } from "@/app/_briefing/print-page";
import { requestedPlan } from "@/app/_briefing/requested-briefing";
import { type DossierRoute, type View, withView } from "@/app/_briefing/with-view";
import { BRIEFING_FORMATS, briefingFileName, MEDIA_TYPES } from "@/lib/briefing/formats/briefing-file";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { file, refuse } from "@/lib/http/answers";
import { withFilePlace } from "@/lib/http/file-queue";
import { fillPlan, makeFile, planToFill } from "@/lib/jobs/files/make-file";
import { PrintError } from "@/lib/printing/print-browser";
import { printPdf } from "@/lib/printing/print-pdf";
import { FILE_STATE } from "@/lib/views/page-state";

const STATE = { format: FILE_STATE.format, plan: FILE_STATE.plan, paper: FILE_STATE.paper };

/** The briefing of a plan in the address, or the proposed one, as a file: ?format= one of BRIEFING_FORMATS. */
export async function GET(request: Request, route: DossierRoute): Promise<Response> {
  return exported(request, route);
}

/** The same for a plan in the body: JSON, or the field "plan" of a form. */
export async function POST(request: Request, route: DossierRoute): Promise<Response> {
  return exported(request, route);
}

async function exported(request: Request, route: DossierRoute): Promise<Response> {
  return withView(request, route, STATE, async (view) => {
    const asked = view.state.format ?? "json";
    const format = BRIEFING_FORMATS.find((known) => known === asked);
    if (!format) return refuse(400, `“${asked}” is no format. Known are ${BRIEFING_FORMATS.join(", ")}.`);
    const { plan, ...refused } = await requestedPlan(request, view.state.plan);
    if (refused.problem !== null) return refuse(refused.status, refused.problem);
    if (format === "pdf") return pdf(request, view, plan);
    const { body, ...as } = await withFilePlace({ of: "file", signal: request.signal }, async (inTurn) => {
      const work = { kind: "briefing" as const, format, ...(await planToFill(plan, view)) };
      return inTurn(() => makeFile(view, work));
    });
    return file(body, as);
  });
}

/**
 * Where this server cannot print, a person gets the page to print herself, and a program the sentence that says why.
 */
async function pdf({ headers, signal }: Request, view: View<typeof STATE>, plan: BriefingPlan | null) {
  const paper = requestedPaper(view.state.paper);
  return withFilePlace({ of: "print", signal }, async (inTurn) => {
    const filling = await planToFill(plan, view);
    const briefing = await inTurn(() => fillPlan(view, filling));
    try {
      const name = briefingFileName(briefing.context, "pdf");
      return file(await printPdf(briefing, paper, signal), { mediaType: MEDIA_TYPES.pdf, name });
    } catch (error) {
      if (!(error instanceof PrintError)) throw error;
      const isPerson = headers.get("accept")?.includes("text/html") ?? false;
      return isPerson ? printable(briefing, { paper, remark: error.message }) : refuse(503, error.message);
    }
  });
}
