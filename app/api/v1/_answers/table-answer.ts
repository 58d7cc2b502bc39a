import { requestOrigin } from "@/app/_request/origin";
import { answer, jsonAnswer, refusal } from "@/app/api/v1/_answers/answer";
import { type DossierParams, withSelection } from "@/app/api/v1/_answers/with-dossier";
import { citeView } from "@/lib/citations/cite";
import { dossierPath } from "@/lib/paths";
import type { Selection } from "@/lib/selection/selection";
import { briefingContext } from "@/lib/views/context-line";
import { type MachineTable, machineCsv } from "@/lib/views/publishing/machine-tables";

const FORMATS = ["json", "csv"];

/** Answers with a table of what the filter leaves: as JSON with its context, or as CSV (?format=csv). */
export async function tableAnswer(
  request: Request,
  context: DossierParams,
  { name, table }: { name: string; table: (selection: Selection) => MachineTable },
): Promise<Response> {
  const origin = await requestOrigin();
  return withSelection(request, context, ({ index, selection, format: asked, revision, tag }) => {
    const format = asked ?? "json";
    if (!FORMATS.includes(format)) return refusal(400, `“${format}” is no format. Known are ${FORMATS.join(", ")}.`);
    const { id, version } = index.dossier;
    if (format === "csv") {
      return answer(request, {
        body: () => machineCsv(table(selection)),
        mediaType: "text/csv; charset=utf-8",
        tag,
        fileName: `${id}-${version}-${name}.csv`,
      });
    }
    return jsonAnswer(request, {
      tag,
      body: () => {
        const { rows } = table(selection);
        const permalink = origin + dossierPath(id, "", selection.filter);
        const view = briefingContext({ index, selection, now: new Date().toISOString(), permalink });
        const { filters, basis, coverage } = view;
        const citation = citeView(view, "plain");
        return { dossier: id, version, revision, filters, basis, coverage, citation, count: rows.length, [name]: rows };
      },
    });
  });
}
