import type { inferParserType, ParserMap } from "nuqs/server";
import { readableIndex, uncachedIfDraft } from "@/app/_request/dossier-guard";
import { requestOrigin } from "@/app/_request/origin";
import { failed, forPerson, refuse } from "@/lib/http/answers";
import { dossierPath } from "@/lib/paths";
import { openView } from "@/lib/selection/open-view";
import type { StampedView } from "@/lib/selection/stamped-view";

/** The dossier of a route under the filter of its address, and what the address says beside. */
export interface View<State extends ParserMap = ParserMap> extends StampedView {
  readonly state: Readonly<inferParserType<State>>;
  readonly origin: string;
}

/** What servers note where the asker closed the connection; nobody receives it. */
const CLIENT_LEFT = 499;

export interface DossierRoute {
  readonly params: Promise<{ dossier: string }>;
}

/**
 * Answers from a view. What cannot be read or found is refused in one sentence; what goes wrong is told to the server's
 * log.
 *
 * @param state schema of what the address may say beside the filter.
 */
export async function withView<State extends ParserMap>(
  request: Request,
  route: DossierRoute,
  state: State,
  respond: (view: View<State>) => Response | Promise<Response>,
): Promise<Response> {
  return forPerson(request, await answered(request, route, state, respond));
}

async function answered<State extends ParserMap>(
  request: Request,
  { params }: DossierRoute,
  known: State,
  respond: (view: View<State>) => Response | Promise<Response>,
): Promise<Response> {
  const { dossier: id } = await params;
  try {
    const index = await readableIndex(id);
    if (!index) return refuse(404, `There is no dossier “${id}”.`);
    const { dossier } = index;
    const asked = new URL(request.url).searchParams;
    const opened = openView(asked, { index, state: known, mode: "strict" });
    if (opened.problem !== null) return refuse(400, opened.problem);
    const { view, state } = opened;
    const origin = await requestOrigin();
    const answer = await respond({
      ...view,
      state,
      origin,
      permalink: origin + dossierPath(dossier.id, "brief", view.selection.filter),
      now: new Date().toISOString(),
    });
    return uncachedIfDraft(id, answer);
  } catch (error) {
    // Whoever asked has left: there is nobody to answer and nothing that went wrong.
    if (request.signal.aborted) return new Response(null, { status: CLIENT_LEFT });
    console.error(error);
    return failed(error, "This could not be made. Nothing was changed. The server’s log says why.");
  }
}
