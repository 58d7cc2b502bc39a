import { printable, requestedPaper } from "@/app/_briefing/print-page";
import { filledBriefing, requestedPlan } from "@/app/_briefing/requested-briefing";
import { type DossierRoute, type View, withView } from "@/app/_briefing/with-view";
import type { Briefing } from "@/lib/briefing/briefing";
import { BRIEFING_FORMATS, briefingFile, briefingFileName, MEDIA_TYPES } from "@/lib/briefing/formats/briefing-file";
import { file, refuse } from "@/lib/http/answers";
import { makeInTurn } from "@/lib/http/file-queue";
import { drawPicture } from "@/lib/printing/drawing/draw-picture";
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
    const plan = await requestedPlan(request, view.state.plan);
    if (plan.plan === null) return refuse(plan.status, plan.problem);
    const briefing = await filledBriefing(plan.plan, view);
    request.signal.throwIfAborted();
    const name = briefingFileName(briefing.context, format);
    if (format === "pdf") return pdf(request, view, { briefing, name });
    const body = await makeInTurn(request.signal, () => briefingFile(format, view.index, briefing, drawPicture));
    return file(body, { mediaType: MEDIA_TYPES[format], name });
  });
}

/**
 * Where this server cannot print, a person gets the page to print herself, and a program the sentence that says why.
 */
async function pdf(
  request: Request,
  { state }: View<typeof STATE>,
  { briefing, name }: { briefing: Briefing; name: string },
): Promise<Response> {
  try {
    return file(await printPdf(briefing, requestedPaper(state.paper), request.signal), {
      mediaType: MEDIA_TYPES.pdf,
      name,
    });
  } catch (error) {
    if (!(error instanceof PrintError)) throw error;
    const isPerson = request.headers.get("accept")?.includes("text/html") ?? false;
    return isPerson
      ? printable(briefing, { paper: requestedPaper(state.paper), remark: error.message })
      : refuse(503, error.message);
  }
}
