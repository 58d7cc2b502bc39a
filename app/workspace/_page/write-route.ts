import { decideWrite } from "@/lib/auth/write-guard";
import { DatabaseError } from "@/lib/database/connection/database-error";
import { forPerson, refuse } from "@/lib/http/answers";

/**
 * Answers a request that writes: refused in words unless it comes from a page of this installation and from the
 * administrator. A failure is a sentence; what it was stays in the server's log.
 */
export async function writeRoute(request: Request, work: () => Promise<Response>): Promise<Response> {
  return forPerson(request, await answered(request, work));
}

async function answered(request: Request, work: () => Promise<Response>): Promise<Response> {
  try {
    const { refusal } = await decideWrite(request);
    return refusal ? refuse(refusal.status, refusal.message) : await work();
  } catch (error) {
    if (error instanceof DatabaseError) return refuse(error.isPassing ? 503 : 500, error.message);
    console.error(error);
    return refuse(500, "This could not be done. Nothing was changed. The server’s log says why.");
  }
}

/** Leads a form that was sent to a page; the address is relative, so that it holds behind any proxy. */
export function leadTo(path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ Location: path, "Cache-Control": "no-store" });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return new Response(null, { status: 303, headers });
}

/** A field of a form, without the spaces around it; empty where it was not filled in. */
export function fieldOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}
