import { jsonAnswer } from "@/app/api/v1/_answers/answer";
import { type DossierParams, withDossier } from "@/app/api/v1/_answers/with-dossier";
import { hasValue } from "@/lib/domain/position";
import { dossierPath } from "@/lib/paths";

/** What a dossier is, how much it holds, and where its parts are. */
export async function GET(request: Request, context: DossierParams): Promise<Response> {
  return withDossier(context, ({ index, revision, tag }) => {
    const { dossier, positions } = index;
    const { id, title, description, version, created } = dossier;
    const self = `/api/v1/dossiers/${encodeURIComponent(id)}`;
    return jsonAnswer(request, {
      tag,
      body: () => ({
        ...{ id, title, description, version, created, revision },
        counts: {
          issues: dossier.issues.length,
          propositions: dossier.propositions.length,
          commentators: dossier.commentators.length,
          institutions: dossier.institutions.length,
          sources: dossier.sources.length,
          quotations: dossier.quotations.length,
          coders: dossier.coders.length,
          codings: dossier.codings.length,
          positions: positions.filter(hasValue).length,
        },
        links: {
          self,
          page: dossierPath(id),
          index: `${self}/index`,
          package: `${self}/package`,
          positions: `${self}/positions`,
          quotations: `${self}/quotations`,
        },
      }),
    });
  });
}
