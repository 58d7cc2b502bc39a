import { computationAnswer } from "@/app/api/v1/_answers/computation-answer";
import { type DossierParams, withSelection } from "@/app/api/v1/_answers/with-dossier";
import { requestGrouping } from "@/lib/jobs/analysis-jobs";
import { selectionMatrix } from "@/lib/selection/selection-analysis";
import { groupingReport } from "@/lib/views/publishing/analysis-report";
import { groupingProgress } from "@/lib/wording/progress-words";

/** The grouping of what a filter leaves, with its verdict, or how far it is. Asking begins it. */
export async function GET(request: Request, context: DossierParams): Promise<Response> {
  return withSelection(request, context, async ({ selection }) =>
    computationAnswer(await requestGrouping(selection), {
      progress: groupingProgress,
      result: (grouping) => ({
        grouping: groupingReport({ dossier: selection.dossier, matrix: selectionMatrix(selection), grouping }),
      }),
    }),
  );
}
