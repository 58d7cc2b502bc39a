import { file, refuse } from "@/app/_briefing/answers";
import { type DossierRoute, type View, withView } from "@/app/_briefing/with-view";
import { viewFileName } from "@/lib/briefing/briefing-file";
import { everythingTables } from "@/lib/briefing/everything-tables";
import { shownTable } from "@/lib/briefing/shown-table";
import { aboutText, csvFileName, toCsv } from "@/lib/briefing/to-csv";
import { toXlsx } from "@/lib/briefing/to-xlsx";
import { writeZip } from "@/lib/dossier/write-zip";
import { EMPTY_FILTER } from "@/lib/filters/filter";
import { select } from "@/lib/filters/selection";
import { type BriefingContext, briefingContext } from "@/lib/views/context-line";

const FORMATS = ["csv", "xlsx"];
const SCOPES = ["shown", "all"];

/** What is shown under the filter, or everything, for a spreadsheet: ?format=csv or xlsx, ?scope=shown or all. */
export async function GET(request: Request, route: DossierRoute): Promise<Response> {
  return withView(request, route, ["format", "scope"], async (view) => {
    const [format, scope] = [view.params.get("format") ?? "csv", view.params.get("scope") ?? "shown"];
    if (!FORMATS.includes(format)) return refuse(400, `“${format}” is no format. Known are ${FORMATS.join(", ")}.`);
    if (!SCOPES.includes(scope)) return refuse(400, `“${scope}” is no scope. Known are ${SCOPES.join(", ")}.`);
    return scope === "all" ? everything(view, format) : shown(view, format);
  });
}

async function shown(view: View, format: string): Promise<Response> {
  const context = briefingContext(view);
  const table = shownTable(view.index, view.selection);
  if (format === "xlsx") return workbook([table], context, "shown");
  return file(toCsv(table), { mediaType: "text/csv; charset=utf-8", name: csvFileName(table, context) });
}

/** Everything is everything: a filter in the address changes nothing but would be printed as if it did. */
async function everything(view: View, format: string): Promise<Response> {
  const { dossier, positions } = view.index;
  const selection = select({ dossier, positions, filter: EMPTY_FILTER });
  const context = briefingContext({ ...view, selection });
  const tables = everythingTables(view.index);
  if (format === "xlsx") return workbook(tables, context, "everything");
  const encoder = new TextEncoder();
  const files = new Map([
    ["about.txt", encoder.encode(aboutText(context))],
    ...tables.map((table): [string, Uint8Array] => [`${table.name.toLowerCase()}.csv`, encoder.encode(toCsv(table))]),
  ]);
  return file(writeZip(files), { mediaType: "application/zip", name: viewFileName(context, "everything", "zip") });
}

async function workbook(
  tables: Parameters<typeof toXlsx>[0],
  context: BriefingContext,
  name: string,
): Promise<Response> {
  const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return file(await toXlsx(tables, context), { mediaType, name: viewFileName(context, name, "xlsx") });
}
