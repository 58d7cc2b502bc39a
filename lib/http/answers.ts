import { attachment } from "@/lib/http/attachment";
import { failurePage } from "@/lib/http/failure-page";
import { FileQueueError } from "@/lib/http/file-queue";
import { RETRY_AFTER } from "@/lib/http/retry-after";

/** One sentence that says what was wrong and what to do; never a stack trace. */
export function refuse(status: 400 | 401 | 403 | 404 | 409 | 413 | 429 | 500 | 503, message: string): Response {
  const isPassing = status === 429 || status === 503;
  return Response.json(
    { error: { message } },
    { status, headers: { "Cache-Control": "no-store", ...(isPassing && RETRY_AFTER) } },
  );
}

/**
 * The refusal of a request that could not be answered: 503 and when to come again where the database is busy or away
 * for the moment or its disk is full, 403 where it can only be read, else 500. The details are for the server's log.
 */
export function failed(error: unknown, message: string): Response {
  if (error instanceof FileQueueError) return refuse(503, error.message);
  const code = codeOf(error);
  if (code === "read-only")
    return refuse(403, "This installation can be read and not be written to. Nothing was kept.");
  if (code === "disk-full")
    return refuse(503, "The disk of the server is full. Nothing was kept. Whoever runs the server has to make room.");
  const isPassing = error instanceof Error && "isPassing" in error && error.isPassing === true;
  if (!isPassing) return refuse(500, message);
  return refuse(503, "The database is busy or does not answer at the moment. Try again in a few seconds.");
}

/** What the database, or the system below it, names a failure by; null for whatever has no such name. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return error.code === "ENOSPC" ? "disk-full" : String(error.code);
}

/**
 * A file to be saved under a name of ASCII letters. It is made anew each time: what it says changes with the dossier.
 */
export function file(body: Uint8Array | string, { mediaType, name }: { mediaType: string; name: string }): Response {
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": attachment(name),
      "Cache-Control": "no-store",
    },
  });
}

/** A refusal as a page where a person followed a link or pressed a button; a program gets it as it is. */
export async function forPerson(request: Request, response: Response): Promise<Response> {
  const asksForPage = request.headers.get("accept")?.includes("text/html") ?? false;
  if (response.status < 400 || response.body === null || !asksForPage) return response;
  const { error } = (await response.json()) as { error: { message: string } };
  const page = failurePage({
    title: "This could not be made.",
    message: error.message,
    next: [{ words: "Go back with your browser; what you were working on is still there." }],
  });
  const retryAfter = response.headers.get("Retry-After");
  return new Response(page, {
    status: response.status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      ...(retryAfter && { "Retry-After": retryAfter }),
    },
  });
}
