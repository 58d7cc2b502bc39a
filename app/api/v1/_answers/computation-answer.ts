import { RETRY_AFTER } from "@/lib/http/retry-after";
import type { AnalysisState } from "@/lib/jobs/job-queue";
import type { Progress } from "@/lib/wording/progress-words";

/**
 * Answers with the state of a long computation: 200 with the result or a refusal, 202 with how far it is, 503 where it
 * failed.
 */
export function computationAnswer<Result>(
  state: AnalysisState<Result>,
  {
    progress,
    result,
  }: { readonly progress: (progress: Progress) => string; readonly result: (result: Result) => object },
): Response {
  // What is computed today may be found otherwise tomorrow, and a state of progress is old at once.
  const headers = { "Cache-Control": "no-store" };
  switch (state.status) {
    case "ready":
      return Response.json({ status: "ready", ...result(state.result) }, { headers });
    case "running":
      return Response.json({ ...state, sentence: progress(state) }, { status: 202, headers });
    case "refused":
      return Response.json(state, { headers });
    case "failed":
      return Response.json(state, { status: 503, headers: { ...headers, ...RETRY_AFTER } });
  }
}
