import { type DossierRoute, withView } from "@/app/_briefing/with-view";
import { requestAccess } from "@/app/_request/dossier-guard";
import { choiceOf } from "@/lib/briefing/quotations/quotation-choices";
import { findQuotations } from "@/lib/database/search/quotation-search";
import { FILE_STATE } from "@/lib/views/page-state";

/** More matches than this are no list to pick from; another word narrows them. */
const MAX_MATCHES = 20;

/**
 * Quotations under the filter whose words or speaker match ?q=, best first, each with the position it carries; where
 * nothing has the words typed, those of the nearest words, which `corrected` names.
 */
export async function GET(request: Request, route: DossierRoute): Promise<Response> {
  return withView(request, route, { q: FILE_STATE.q }, async ({ index, selection, state }) => {
    const left = new Map(selection.quotations.map((quotation) => [quotation.id, quotation]));
    const { ids, corrected } = await findQuotations(
      index.dossier.id,
      state.q,
      undefined,
      await requestAccess(index.dossier.id),
    );
    const found = ids.flatMap((id) => left.get(id) ?? []);
    return Response.json(
      {
        matches: found.length,
        ...(corrected === null ? {} : { corrected }),
        quotations: found.slice(0, MAX_MATCHES).map((one) => choiceOf(index, one)),
      },
      { headers: { "Cache-Control": "no-store" } },
    );
  });
}
