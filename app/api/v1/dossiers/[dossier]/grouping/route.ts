import { requestGrouping } from "@/lib/data/analysis-jobs";
import { groupingReport } from "@/lib/views/analysis-report";
import { groupingProgress } from "@/lib/views/progress-words";
import { selectionMatrix } from "@/lib/views/selection-analysis";
import { computationAnswer } from "../../../_answers/computation-answer";
import { type DossierParams, withSelection } from "../../../_answers/with-dossier";

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
