import { refusal } from "@/app/api/v1/_answers/answer";
import { computationAnswer } from "@/app/api/v1/_answers/computation-answer";
import { type DossierParams, withDossier } from "@/app/api/v1/_answers/with-dossier";
import { SELECTION_STATE } from "@/lib/filters/asked-selections";
import { strictSelections } from "@/lib/filters/strict-selections";
import { requestDifferences } from "@/lib/jobs/request-differences";
import { comparedSelections } from "@/lib/selection/compared-selections";
import { openView } from "@/lib/selection/open-view";
import { selectionsReport } from "@/lib/views/selections/selections-report";
import { differenceProgress } from "@/lib/wording/progress-words";

/**
 * Two to four selections side by side, ?a=country%3DUS&b=country%3DKR, with whether they differ, or how far that is.
 * Asking begins it.
 */
export async function GET(request: Request, context: DossierParams): Promise<Response> {
  return withDossier(context, async ({ index }) => {
    const opened = openView(new URL(request.url).searchParams, { index, state: SELECTION_STATE, mode: "strict" });
    if (opened.problem !== null) return refusal(400, opened.problem);
    const { asked, problem } = strictSelections(opened.state, index.dossier);
    if (problem !== null) return refusal(400, problem);
    const selections = comparedSelections(opened.view, asked);
    return computationAnswer(await requestDifferences(selections), {
      progress: differenceProgress,
      result: (pairs) => ({ comparison: selectionsReport({ page: opened.view.selection, selections, pairs }) }),
    });
  });
}
