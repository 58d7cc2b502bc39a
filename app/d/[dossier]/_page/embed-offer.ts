import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import type { EmbedOffer } from "@/components/dossier/share-menu";
import { statedParams } from "@/lib/filters/address-state";
import { embedPath, type ViewState } from "@/lib/paths";
import { FIGURE_STATE } from "@/lib/views/page-state";
import { EMBEDDED_FIGURES, embedSnippet, embedWords } from "@/lib/views/publishing/embed-snippet";
import { keepKnownParameters, type UnknownParameter } from "@/lib/views/publishing/figure-parameters";

/** The figure's own parameters as the address of the page has them, and those that are not known. */
export function figureState({ stated, index }: DossierPage): {
  state: Record<string, string>;
  unknown: UnknownParameter[];
} {
  const { known, unknown } = keepKnownParameters(statedParams(stated, FIGURE_STATE), index.dossier);
  return { state: known, unknown };
}

/** A figure of a page as a frame for other pages, live. Rows and order of the page stay; `own` comes beside them. */
export function embedOffer(
  page: DossierPage,
  { origin, figure: asked, own = {} }: { readonly origin: string; readonly figure: string; readonly own?: ViewState },
): EmbedOffer & { readonly path: string; readonly title: string } {
  const { dossier, filter } = page.selection;
  const { state } = figureState(page);
  const figure = EMBEDDED_FIGURES.find(({ name }) => name === asked)?.name ?? "camps";
  const path = embedPath(dossier.id, figure, filter, { ...state, ...own });
  const { words, height } = embedWords(figure);
  const title = `${words} – ${dossier.title}, on Concordance`;
  return {
    path,
    title,
    words,
    snippet: embedSnippet({ address: origin + path, title, height }),
    choicesHref: page.to("embed", { ...state, figure }),
  };
}
