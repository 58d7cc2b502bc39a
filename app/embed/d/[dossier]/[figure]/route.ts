import { embeddedFigure } from "@/app/_briefing/embedded-figure";
import { type View, withView } from "@/app/_briefing/with-view";
import { embedPage } from "@/components/embed/embed-page";
import { EMBED_THEMES, readEmbedTheme } from "@/components/embed/embed-style";
import { figureHtml } from "@/components/embed/figure-html";
import { FIGURE_PARAMETERS } from "@/components/figures/figure";
import { PAGE_PATIENCE_MILLISECONDS } from "@/lib/data/make-briefing";
import { withState } from "@/lib/paths";
import { embedAnswer, embedRefused, KEPT_SECONDS, PENDING_SECONDS, refusalAsPage } from "../../../_page/embed-answers";

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

async function framed(request: Request, name: string, view: View): Promise<Response> {
  const asked = view.params.get("theme");
  const theme = readEmbedTheme(asked);
  if (asked !== null && theme === null) {
    return embedRefused(
      400,
      `“${asked}” is no theme. Known are ${EMBED_THEMES.join(" and ")}; without one the reader’s system decides.`,
    );
  }
  const made = await embeddedFigure(name, view, { within: PAGE_PATIENCE_MILLISECONDS });
  if (made.problem !== null) return embedRefused(404, made.problem);
  const { embed, page, pending } = made;
  const body = figureHtml(embed, {
    state: "Live: follows the dossier as it is corrected.",
    href: view.origin + page,
    data: view.origin + tableAddress(name, view),
  });
  const html = embedPage({ title: `${embed.title} · ${view.index.dossier.title}`, body, theme });
  return embedAnswer(request, html, { seconds: pending ? PENDING_SECONDS : KEPT_SECONDS });
}

/** The numbers of the figure as a file, under the same parameters. */
function tableAddress(name: string, { params, index }: View): string {
  const query = withState(params.toString(), { theme: null, format: "csv" });
  return `/api/v1/dossiers/${encodeURIComponent(index.dossier.id)}/figures/${encodeURIComponent(name)}${query}`;
}
