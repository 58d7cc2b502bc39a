/** One sentence that says what was wrong and what to do; never a stack trace. */
export function refuse(status: 400 | 403 | 404 | 413 | 429 | 500 | 503, message: string): Response {
  return Response.json({ error: { message } }, { status, headers: { "Cache-Control": "no-store" } });
}

/** A file to be saved under a name of ASCII letters. It is made anew each time: what it says changes with the dossier. */
export function file(body: Uint8Array | string, { mediaType, name }: { mediaType: string; name: string }): Response {
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": `attachment; filename="${name.replace(/[^A-Za-z0-9._-]+/g, "-")}"`,
      "Cache-Control": "no-store",
    },
  });
}
