import { forPerson, refuse } from "@/app/_briefing/answers";
import { requestOrigin } from "@/app/_request/origin";
import { readDossierIndex } from "@/lib/database/reads/dossier-index-reads";
import { selectionUnder } from "@/lib/filters/cached-selection";
import { strictFilter } from "@/lib/filters/strict-filter";
import { dossierPath } from "@/lib/paths";
import type { StampedView } from "@/lib/selection/stamped-view";

/** The dossier of a route under the filter of its address, and the address itself. */
export interface View extends StampedView {
  readonly params: URLSearchParams;
  readonly origin: string;
}

/** What servers note where the asker closed the connection; nobody receives it. */
const CLIENT_LEFT = 499;

export interface DossierRoute {
  readonly params: Promise<{ dossier: string }>;
}

/**
 * Answers from a view. What cannot be read or found is refused in one sentence; what goes wrong is told to the server's log.
 *
 * @param also parameters of the address that are not the filter's.
 */
export async function withView(
  request: Request,
  route: DossierRoute,
  also: readonly string[],
  respond: (view: View) => Response | Promise<Response>,
): Promise<Response> {
  return forPerson(request, await answered(request, route, also, respond));
}

async function answered(
  request: Request,
  { params }: DossierRoute,
  also: readonly string[],
  respond: (view: View) => Response | Promise<Response>,
): Promise<Response> {
  const { dossier: id } = await params;
  try {
    const index = await readDossierIndex(id);
    if (!index) return refuse(404, `There is no dossier “${id}”.`);
    const { dossier } = index;
    const asked = new URL(request.url).searchParams;
    const { filter, problem } = strictFilter({ params: asked, dossier, also });
    if (problem !== null) return refuse(400, problem);
    const origin = await requestOrigin();
    return await respond({
      index,
      selection: selectionUnder(index, filter),
      params: asked,
      origin,
      permalink: origin + dossierPath(dossier.id, "brief", filter),
      now: new Date().toISOString(),
    });
  } catch (error) {
    // Whoever asked has left: there is nobody to answer and nothing that went wrong.
    if (request.signal.aborted) return new Response(null, { status: CLIENT_LEFT });
    console.error(error);
    return refuse(500, "This could not be made. Nothing was changed. The server’s log says why.");
  }
}
