import { type DossierRoute, withView } from "@/app/_briefing/with-view";
import { SOURCE_FORMATS, sourceFile } from "@/lib/citations/source-file";
import { file, refuse } from "@/lib/http/answers";
import { FILE_STATE } from "@/lib/views/page-state";

/** The sources of the quotations that the filter leaves, for a reference manager: ?format=ris, bib or csl. */
export async function GET(request: Request, route: DossierRoute): Promise<Response> {
  return withView(request, route, { format: FILE_STATE.format }, (view) => {
    const asked = view.state.format ?? "csl";
    const format = SOURCE_FORMATS.find((known) => known === asked);
    if (!format) return refuse(400, `“${asked}” is no format. Known are ${SOURCE_FORMATS.join(", ")}.`);
    const { body, ...as } = sourceFile(view, format);
    return file(body, as);
  });
}
