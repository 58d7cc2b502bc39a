import { embeddedFigure } from "@/app/_briefing/embedded-figure";
import { type View, withView } from "@/app/_briefing/with-view";
import {
  embedAnswer,
  embedRefused,
  MAX_AGE_SECONDS,
  PENDING_SECONDS,
  refusalAsPage,
} from "@/app/embed/_page/embed-answers";
import { requestedTheme } from "@/app/embed/_page/requested-theme";
import { embedPage } from "@/components/embed/embed-page";
import { figureHtml } from "@/components/embed/figure-html";
import { leftOutLine } from "@/components/embed/left-out-line";
import { readAsText, readState, writeState } from "@/lib/filters/address-state";
import { filterQuery } from "@/lib/filters/filter";
import { type ViewState, withState } from "@/lib/paths";
import type { DossierView } from "@/lib/selection/dossier-view";
import { PAGE_TIMEOUT_MS } from "@/lib/timeouts";
import { FIGURE_STATE, FILE_STATE } from "@/lib/views/page-state";
import { keepKnownParameters } from "@/lib/views/publishing/figure-parameters";

interface FigureRoute {
  readonly params: Promise<{ dossier: string; figure: string }>;
}

/** A frame leaves out with a remark what cannot be read, so what is asked of the figure is read as text. */
const STATE = { theme: FILE_STATE.theme, ...readAsText(FIGURE_STATE) };

/**
 * A figure under the filter, to stand in other people's pages: the addresses are those of the figures for programs, and
 * ?theme=light or dark.
 */
export async function GET(request: Request, route: FigureRoute): Promise<Response> {
  const { dossier, figure } = await route.params;
  // Refusals come as JSON and become a page of their own here, made for a frame.
  const asked = new Request(request.url, { headers: { accept: "application/json" }, signal: request.signal });
  const answer = await withView(asked, { params: Promise.resolve({ dossier }) }, STATE, (view) =>
    framed(request, figure, view),
  );
  return refusalAsPage(answer);
}

async function framed(request: Request, name: string, asked: View<typeof STATE>): Promise<Response> {
  const { theme: askedTheme, ...own } = asked.state;
  const { theme, unknown: unknownTheme } = requestedTheme(askedTheme);
  const { known, unknown } = keepKnownParameters(
    writeState(own, STATE, Object.keys(FIGURE_STATE) as (keyof typeof FIGURE_STATE)[]),
    asked.index.dossier,
  );
  const view = { ...asked, state: readState(known, FIGURE_STATE) };
  const made = await embeddedFigure(name, view, { within: PAGE_TIMEOUT_MS });
  if (made.problem !== null) return embedRefused(404, made.problem);
  const { embed, page, pending } = made;
  const body = figureHtml(embed, {
    above: leftOutLine([...unknown, ...unknownTheme]),
    state: "Live: follows the dossier as it is corrected.",
    href: view.origin + page,
    data: view.origin + tableAddress(name, view, known),
  });
  const html = embedPage({ title: `${embed.title} · ${view.index.dossier.title}`, body, theme });
  return embedAnswer(request, html, { seconds: pending ? PENDING_SECONDS : MAX_AGE_SECONDS });
}

/** The numbers of the figure as a file, under the same parameters. */
function tableAddress(name: string, { selection }: DossierView, state: ViewState): string {
  const query = withState(filterQuery(selection.filter), { ...state, format: "csv" });
  return `/api/v1/dossiers/${encodeURIComponent(selection.dossier.id)}/figures/${encodeURIComponent(name)}${query}`;
}
