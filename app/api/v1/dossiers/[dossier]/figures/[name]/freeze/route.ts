import { type EmbeddedFigure, embeddedFigure } from "@/app/_briefing/embedded-figure";
import { refusalOfParameter } from "@/app/_briefing/figure-refusal";
import { refusalOfOneMore, refusalToFreeze } from "@/app/_briefing/freeze-guard";
import { type View, withView } from "@/app/_briefing/with-view";
import { DatabaseError } from "@/lib/database/connection/database-error";
import { newFrozenId, storeFrozenFigure } from "@/lib/database/frozen-briefings";
import { contentHashOf, readRevision } from "@/lib/database/reads/dossier-reads";
import { filterQuery } from "@/lib/filters/filter";
import { refuse } from "@/lib/http/answers";
import { withState } from "@/lib/paths";
import { FILE_TIMEOUT_MS } from "@/lib/timeouts";
import { FIGURE_STATE, statedFigure } from "@/lib/views/page-state";

interface FigureRoute {
  readonly params: Promise<{ dossier: string; name: string }>;
}

/**
 * Keeps the figure of the address as it is now. A form is led to its page; a program gets the addresses and the hash.
 */
export async function POST(request: Request, route: FigureRoute): Promise<Response> {
  const { name } = await route.params;
  return withView(request, route, FIGURE_STATE, async (view) => {
    const refusal = refusalToFreeze(request, view) ?? refusalOfParameter(view);
    if (refusal) return refusal;
    try {
      const revision = (await readRevision(view.index.dossier.id)) ?? 0;
      const made = await embeddedFigure(name, view, { within: FILE_TIMEOUT_MS, isFrozen: true });
      if (made.problem !== null) return refuse(made.isRefused ? 409 : 404, made.problem);
      const tooMany = refusalOfOneMore(request);
      if (tooMany) return tooMany;
      const { id, hash } = await store(name, view, { made, revision });
      const isForm = request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded") ?? false;
      if (isForm) return new Response(null, { status: 303, headers: { Location: `/b/${id}` } });
      const [address, embed] = [`${view.origin}/b/${id}`, `${view.origin}/embed/b/${id}`];
      return Response.json({ id, address, embed, hash }, { status: 201 });
    } catch (error) {
      if (error instanceof DatabaseError && error.code === "refused-by-constraint") return refuse(413, error.message);
      throw error;
    }
  });
}

async function store(
  name: string,
  view: View<typeof FIGURE_STATE>,
  { made, revision }: { readonly made: Extract<EmbeddedFigure, { problem: null }>; readonly revision: number },
): Promise<{ id: string; hash: string }> {
  const { dossier } = view.index;
  const id = newFrozenId();
  const hash = await storeFrozenFigure({
    id,
    dossierId: dossier.id,
    title: made.embed.title,
    filter: filterQuery(view.selection.filter),
    figure: {
      format: 2,
      name,
      page: made.page,
      query: withState(filterQuery(view.selection.filter), statedFigure(view.state)).slice(1),
      embed: made.embed,
    },
    contentHash: contentHashOf(dossier),
    revision,
    version: dossier.version,
    createdAt: view.now,
  });
  return { id, hash };
}
