import { attachment } from "@/lib/http/attachment";

/** Answers of the interface for programs. Every one is checked again before it is used a second time. */

const REVALIDATE = "no-cache";

/** A tag of the state of a dossier: another version or another revision is another tag. */
export function entityTag({ version, revision }: { readonly version: string; readonly revision: number }): string {
  return `"${encodeURIComponent(version)}-${revision}"`;
}

/** An answer with a body; 304 without one where the asker holds this state already. */
export function answer(
  request: Request,
  { body, mediaType, tag, fileName }: { body: () => BodyInit; mediaType: string; tag: string; fileName?: string },
): Response {
  const held = answerOfHeld(request, tag);
  if (held) return held;
  const headers = new Headers({ "Cache-Control": REVALIDATE, ETag: tag });
  headers.set("Content-Type", mediaType);
  if (fileName) headers.set("Content-Disposition", attachment(fileName));
  return new Response(body(), { headers });
}

/** 304 where the asker holds this state already, else null: what takes long need not be made. */
export function answerOfHeld(request: Request, tag: string): Response | null {
  const headers = { "Cache-Control": REVALIDATE, ETag: tag };
  return isHeld(request, tag) ? new Response(null, { status: 304, headers }) : null;
}

export function jsonAnswer(request: Request, { tag, body }: { tag: string; body: () => unknown }): Response {
  return answer(request, {
    body: () => `${JSON.stringify(body(), null, 2)}\n`,
    mediaType: "application/json; charset=utf-8",
    tag,
  });
}

/** One sentence that says what was wrong and what to do. */
export function refusal(status: 400 | 404 | 500, message: string): Response {
  return Response.json({ error: { message } }, { status, headers: { "Cache-Control": "no-store" } });
}

function isHeld(request: Request, tag: string): boolean {
  const held = request.headers.get("if-none-match") ?? "";
  return held.split(",").some((one) => one.trim().replace(/^W\//, "") === tag);
}
