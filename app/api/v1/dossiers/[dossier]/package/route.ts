import { answer, answerOfHeld } from "@/app/api/v1/_answers/answer";
import { type DossierParams, withDossier } from "@/app/api/v1/_answers/with-dossier";
import { withFilePlace } from "@/lib/http/file-queue";
import { makePackage } from "@/lib/jobs/files/make-file";

/** The dossier whole, as a zipped data package; the texts of sources are not in it. */
export async function GET(request: Request, context: DossierParams): Promise<Response> {
  return withDossier(context, async ({ index, tag }) => {
    const held = answerOfHeld(request, tag);
    if (held) return held;
    const { body, mediaType, name } = await withFilePlace({ of: "file", signal: request.signal }, (inTurn) =>
      inTurn(() => makePackage(index)),
    );
    return answer(request, { body: () => Buffer.from(body), mediaType, tag, fileName: name });
  });
}
