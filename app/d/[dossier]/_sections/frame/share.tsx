import { requestOrigin } from "@/app/_request/origin";
import { embedOffer } from "@/app/d/[dossier]/_page/embed-offer";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { ShareMenu } from "@/components/dossier/share-menu";
import { CITATION_STYLES, type CitationStyle, citeView } from "@/lib/citations/cite";
import { briefingContext } from "@/lib/views/context-line";

const STYLE_WORDS: Readonly<Record<CitationStyle, string>> = {
  apa: "APA",
  chicago: "Chicago, note",
  plain: "Plain",
};

/** How to hand this view on: its link, a frame with its figure, and its citation with filters, version and date. */
export async function Share({ page, figure }: { page: DossierPage; figure: string }) {
  const origin = await requestOrigin();
  const permalink = origin + page.address;
  const now = new Date().toISOString();
  const context = briefingContext({ index: page.index, selection: page.selection, now, permalink });
  return (
    <ShareMenu
      address={permalink}
      embed={embedOffer(page, { origin, figure })}
      citations={CITATION_STYLES.map((style) => ({ name: STYLE_WORDS[style], text: citeView(context, style) }))}
    />
  );
}
