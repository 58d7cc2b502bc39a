/**
 * Runs once when a server starts: puts in front of the framework what has to answer before it, and warms the cache of
 * analyses in the background, so that the first reader of a large dossier finds its verdict. Requests do not wait for
 * it, and a failure shows on the page that needs the result.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { standInFront } = await import("@/app/_request/stand-in-front");
  standInFront();
  const { warmAnalyses } = await import("@/lib/jobs/prepare-analyses");
  warmAnalyses().catch(() => {});
}
