import { computationAnswer } from "@/app/api/v1/_answers/computation-answer";
import { type DossierParams, withSelection } from "@/app/api/v1/_answers/with-dossier";
import { requestChanges, withdrawChanges } from "@/lib/jobs/analysis-jobs";
import { flipsReport } from "@/lib/views/publishing/analysis-report";
import { changesProgress } from "@/lib/wording/progress-words";

/** What would change the picture of what a filter leaves, or how far it is. Asking begins it. */
export async function GET(request: Request, context: DossierParams): Promise<Response> {
  return withSelection(request, context, async ({ selection }) =>
    computationAnswer(await requestChanges(selection), { progress: changesProgress, result: flipsReport }),
  );
}

/** One reader no longer waits. The computation stops unless another one does. */
export async function DELETE(request: Request, context: DossierParams): Promise<Response> {
  return withSelection(request, context, ({ selection }) => {
    withdrawChanges(selection);
    return new Response(null, { status: 204 });
  });
}
