import { readableIndex, requestAccess, uncachedIfDraft } from "@/app/_request/dossier-guard";
import { entityTag, refusal } from "@/app/api/v1/_answers/answer";
import { readRevision } from "@/lib/database/reads/dossier-reads";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { failed } from "@/lib/http/answers";
import type { DossierView } from "@/lib/selection/dossier-view";
import { openView } from "@/lib/selection/open-view";
import { FILE_STATE } from "@/lib/views/page-state";

export interface DossierParams {
  readonly params: Promise<{ dossier: string }>;
}

export interface HeldDossier {
  readonly index: DossierIndex;
  readonly revision: number;
  readonly tag: string;
}

/**
 * Answers from a dossier: refuses an unknown one, and says in one sentence if something fails; the details stay in the
 * server's log.
 */
export async function withDossier(
  { params }: DossierParams,
  respond: (held: HeldDossier) => Response | Promise<Response>,
): Promise<Response> {
  const { dossier: id } = await params;
  try {
    // Read before the content: should an import come in between, the tag is too old and the next request asks again.
    const revision = await readRevision(id, undefined, await requestAccess(id));
    const index = revision === null ? null : await readableIndex(id);
    if (revision === null || !index) {
      return refusal(404, `There is no dossier “${id}”. GET /api/v1/dossiers lists those there are.`);
    }
    const tag = entityTag({ version: index.dossier.version, revision });
    return uncachedIfDraft(id, await respond({ index, revision, tag }));
  } catch (error) {
    console.error(error);
    return failed(error, "The dossier could not be read or computed. Nothing was changed. The server’s log says why.");
  }
}

/**
 * Answers from what is left of a dossier under the filter of the address; a filter that cannot be read whole is
 * refused.
 */
export async function withSelection(
  request: Request,
  context: DossierParams,
  respond: (held: HeldDossier & DossierView & { format: string | null }) => Response | Promise<Response>,
): Promise<Response> {
  return withDossier(context, (held) => {
    const params = new URL(request.url).searchParams;
    const opened = openView(params, { index: held.index, state: { format: FILE_STATE.format }, mode: "strict" });
    if (opened.problem !== null) return refusal(400, opened.problem);
    return respond({ ...held, ...opened.view, format: opened.state.format });
  });
}
