import { type DossierRoute, withView } from "@/app/_briefing/with-view";
import { EXCHANGE_FORMATS } from "@/lib/exports/exchange-formats";
import { TABLE_FORMATS, TABLE_SCOPES } from "@/lib/exports/table-file";
import { file, refuse } from "@/lib/http/answers";
import { withFilePlace } from "@/lib/http/file-queue";
import { makeFile } from "@/lib/jobs/files/make-file";
import { FILE_STATE } from "@/lib/views/page-state";

const STATE = { format: FILE_STATE.format, scope: FILE_STATE.scope };

/**
 * What is shown under the filter, or everything, for a spreadsheet: ?format=csv or xlsx, ?scope=shown, all, matrix or
 * statements; or the whole dossier for another program: ?format=dna or qdc.
 */
export async function GET(request: Request, route: DossierRoute): Promise<Response> {
  return withView(request, route, STATE, async (view) => {
    const asked = { format: view.state.format ?? "csv", scope: view.state.scope ?? "shown" };
    const work = workOf(asked);
    if (typeof work === "string") return refuse(400, work);
    const { body, ...as } = await withFilePlace({ of: "file", signal: request.signal }, (inTurn) =>
      inTurn(() => makeFile(view, work)),
    );
    return file(body, as);
  });
}

/** What is to be made, or why nothing can be. */
function workOf(asked: { readonly format: string; readonly scope: string }) {
  const exchange = EXCHANGE_FORMATS.find((known) => known === asked.format);
  if (exchange) return { kind: "exchange", format: exchange } as const;
  const format = TABLE_FORMATS.find((known) => known === asked.format);
  const scope = TABLE_SCOPES.find((known) => known === asked.scope);
  if (!format)
    return `“${asked.format}” is no format. Known are ${[...TABLE_FORMATS, ...EXCHANGE_FORMATS].join(", ")}.`;
  if (!scope) return `“${asked.scope}” is no scope. Known are ${TABLE_SCOPES.join(", ")}.`;
  return { kind: "table", format, scope } as const;
}
