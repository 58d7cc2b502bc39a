import { type DossierRoute, withView } from "@/app/_briefing/with-view";
import { TABLE_FORMATS, TABLE_SCOPES } from "@/lib/exports/table-file";
import { file, refuse } from "@/lib/http/answers";
import { withFilePlace } from "@/lib/http/file-queue";
import { makeFile } from "@/lib/jobs/files/make-file";
import { FILE_STATE } from "@/lib/views/page-state";

const STATE = { format: FILE_STATE.format, scope: FILE_STATE.scope };

/** What is shown under the filter, or everything, for a spreadsheet: ?format=csv or xlsx, ?scope=shown or all. */
export async function GET(request: Request, route: DossierRoute): Promise<Response> {
  return withView(request, route, STATE, async (view) => {
    const asked = { format: view.state.format ?? "csv", scope: view.state.scope ?? "shown" };
    const format = TABLE_FORMATS.find((known) => known === asked.format);
    const scope = TABLE_SCOPES.find((known) => known === asked.scope);
    if (!format) return refuse(400, `“${asked.format}” is no format. Known are ${TABLE_FORMATS.join(", ")}.`);
    if (!scope) return refuse(400, `“${asked.scope}” is no scope. Known are ${TABLE_SCOPES.join(", ")}.`);
    const { body, ...as } = await withFilePlace({ of: "file", signal: request.signal }, (inTurn) =>
      inTurn(() => makeFile(view, { kind: "table", format, scope })),
    );
    return file(body, as);
  });
}
