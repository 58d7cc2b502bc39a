import { refusalOfParameter } from "@/app/_briefing/figure-refusal";
import { type View, withView } from "@/app/_briefing/with-view";
import { comparesSelections, drawsGroups, figurePage, isOfGroups, needsGrouping, needsGroups } from "@/figures/figure";
import { figureHeading } from "@/figures/figure-heading";
import { FIGURE_NAMES, figureOf } from "@/figures/figure-of";
import { framedFigure } from "@/figures/framed-figure";
import { toCsv } from "@/lib/exports/to-csv";
import { viewFileName } from "@/lib/exports/view-file-name";
import { file, refuse } from "@/lib/http/answers";
import { groupsFoundWithin } from "@/lib/jobs/analysis-jobs";
import { requestAskedDifference } from "@/lib/jobs/request-differences";
import { requestDivision } from "@/lib/jobs/request-division";
import { requestRowGroups } from "@/lib/jobs/request-row-groups";
import { drawPng } from "@/lib/printing/draw-png";
import { drawnWithNote, textOfMarkup } from "@/lib/printing/drawing/missing-letters";
import { PrintError } from "@/lib/printing/print-browser";
import { FILE_TIMEOUT_MS } from "@/lib/timeouts";
import { briefingContext } from "@/lib/views/context-line";
import { FIGURE_STATE, FILE_STATE } from "@/lib/views/page-state";

interface FigureRoute {
  readonly params: Promise<{ dossier: string; name: string }>;
}

const STATE = { format: FILE_STATE.format, refused: FILE_STATE.refused, ...FIGURE_STATE };

const FORMATS = ["svg", "png", "csv"];

/**
 * A figure of the dossier under the filter, with its caption and source line in the picture: ?format=svg, png or csv.
 * One of groups is refused where the verdict carries none, unless ?refused=1.
 */
export async function GET(request: Request, route: FigureRoute): Promise<Response> {
  const { name } = await route.params;
  return withView(request, route, STATE, (view) => drawn(name, view, request.signal));
}

/** The verdict says no, so the picture would say what the data do not. */
function noGroups(why: string): Response {
  return refuse(409, `${why} With refused=1 the best division is drawn, with the refusal written across it.`);
}

async function drawn(name: string, view: View<typeof STATE>, signal: AbortSignal): Promise<Response> {
  const format = view.state.format ?? "svg";
  if (!FORMATS.includes(format)) return refuse(400, `“${format}” is no format. Known are ${FORMATS.join(", ")}.`);
  const refusal = refusalOfParameter(view);
  if (refusal) return refusal;
  const rowGroups = needsGroups(name, view.state)
    ? await requestRowGroups(view.selection, { within: FILE_TIMEOUT_MS })
    : null;
  const grouping = needsGrouping(name) ? await groupsFoundWithin(view.selection, FILE_TIMEOUT_MS) : null;
  const division = drawsGroups(name)
    ? await requestDivision(view.selection, {
        within: FILE_TIMEOUT_MS,
        refused: isOfGroups(name) && view.state.refused,
      })
    : null;
  const difference = comparesSelections(name) ? await requestAskedDifference(view, { within: FILE_TIMEOUT_MS }) : null;
  const drawnFrom = { ...view, rowGroups, grouping, difference, ...(division && { division }) };
  const figure = figureOf(name, drawnFrom);
  if (figure === undefined) return refuse(404, `There is no figure “${name}”. Known are ${FIGURE_NAMES.join(", ")}.`);
  if ("why" in figure)
    return division?.division === null && isOfGroups(name) ? noGroups(figure.why) : refuse(404, figure.why);
  const context = briefingContext({ ...view, permalink: view.origin + figurePage(figure, view.selection) });
  const fileName = viewFileName(context, name, format);
  if (format === "csv") return file(toCsv(figure.table), { mediaType: "text/csv; charset=utf-8", name: fileName });
  const heading = figureHeading(name, figure, drawnFrom);
  const framed = (note: string | null) =>
    framedFigure(figure.drawing, {
      title: heading.title,
      lines: [...heading.lines, figure.note, ...(note === null ? [] : [note]), ...context.lines],
    });
  if (format === "svg") return file(framed(null).svg, { mediaType: "image/svg+xml; charset=utf-8", name: fileName });
  try {
    const picture = await drawnWithNote(framed, ({ svg }) => textOfMarkup(svg));
    return file(await drawPng(picture, signal), { mediaType: "image/png", name: fileName });
  } catch (error) {
    if (error instanceof PrintError) return refuse(503, error.message);
    throw error;
  }
}
