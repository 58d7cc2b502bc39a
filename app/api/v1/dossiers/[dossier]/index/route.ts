import { jsonAnswer } from "@/app/api/v1/_answers/answer";
import { type DossierParams, withDossier } from "@/app/api/v1/_answers/with-dossier";
import { dossierEntries } from "@/lib/views/search/dossier-entries";

/** Everything in a dossier that has an address of its own: ids, names, kinds. */
export async function GET(request: Request, context: DossierParams): Promise<Response> {
  return withDossier(context, ({ index, tag }) =>
    jsonAnswer(request, { tag, body: () => ({ dossier: index.dossier.id, entries: dossierEntries(index) }) }),
  );
}
