/**
 * Runs once when a server starts: warms the cache of analyses in the background, so that the first reader of a large
 * dossier finds its verdict. Requests do not wait for it, and a failure shows on the page that needs the result.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { subscribe } = await import("node:diagnostics_channel");
  subscribe("http.server.request.start", answerTrace);
  const { warmAnalyses } = await import("@/lib/jobs/prepare-analyses");
  warmAnalyses().catch(() => {});
}

/**
 * The framework cannot make a request of TRACE (the standard of fetch forbids it) and fails before any of our code: it
 * is handed on as a method that the proxy refuses in a sentence.
 */
function answerTrace(message: unknown): void {
  const { request } = message as { request: { method?: string } };
  if (request.method === "TRACE" || request.method === "TRACK") request.method = "PUT";
}
