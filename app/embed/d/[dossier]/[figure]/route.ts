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
import { withState } from "@/lib/paths";
import { PAGE_TIMEOUT_MS } from "@/lib/timeouts";
import { FIGURE_PARAMETERS, keepKnownParameters } from "@/lib/views/publishing/figure-parameters";

interface FigureRoute {
  readonly params: Promise<{ dossier: string; figure: string }>;
}

/** A figure under the filter, to stand in other people's pages: the addresses are those of the figures for programs, and ?theme=light or dark. */
export async function GET(request: Request, route: FigureRoute): Promise<Response> {
  const { dossier, figure } = await route.params;
  // Refusals come as JSON and become a page of their own here, made for a frame.
  const asked = new Request(request.url, { headers: { accept: "application/json" }, signal: request.signal });
  const own = ["theme", ...FIGURE_PARAMETERS];
  const answer = await withView(asked, { params: Promise.resolve({ dossier }) }, own, (view) =>
    framed(request, figure, view),
  );
  return refusalAsPage(answer);
}

async function framed(request: Request, name: string, asked: View): Promise<Response> {
  const { theme, unknown: unknownTheme } = requestedTheme(asked.params);
  const { params, unknown } = keepKnownParameters(asked.params, asked.index.dossier);
  const view = { ...asked, params };
  const made = await embeddedFigure(name, view, { within: PAGE_TIMEOUT_MS });
  if (made.problem !== null) return embedRefused(404, made.problem);
  const { embed, page, pending } = made;
  const body = figureHtml(embed, {
    above: leftOutLine([...unknown, ...unknownTheme]),
    state: "Live: follows the dossier as it is corrected.",
    href: view.origin + page,
    data: view.origin + tableAddress(name, view),
  });
  const html = embedPage({ title: `${embed.title} · ${view.index.dossier.title}`, body, theme });
  return embedAnswer(request, html, { seconds: pending ? PENDING_SECONDS : MAX_AGE_SECONDS });
}

/** The numbers of the figure as a file, under the same parameters. */
function tableAddress(name: string, { params, index }: View): string {
  const query = withState(params.toString(), { theme: null, format: "csv" });
  return `/api/v1/dossiers/${encodeURIComponent(index.dossier.id)}/figures/${encodeURIComponent(name)}${query}`;
}
