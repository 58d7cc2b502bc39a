import type { Briefing } from "@/lib/briefing/briefing";
import { deckParts } from "@/lib/briefing/formats/pptx/deck-parts";
import { speakerNotes } from "@/lib/briefing/formats/pptx/speaker-notes";
import { type DeckTemplate, layoutOf, placeholderOf } from "@/lib/briefing/formats/pptx/template/deck-template";
import { defaultTemplate } from "@/lib/briefing/formats/pptx/template/default-template";
import { headingItem } from "@/lib/briefing/slides/heading-item";
import { layOutSlides } from "@/lib/briefing/slides/lay-out-slides";
import type { Slide } from "@/lib/briefing/slides/slide";
import { paragraphsOf, textItem } from "@/lib/briefing/slides/text-item";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { closeOfficeFile } from "@/lib/office/office-file";

/**
 * The briefing as a deck: charts and tables that stay editable, the context line on every slide, the sources in the
 * speaker notes. Places, faces, sizes and colours are those of the template. The same briefing gives the same bytes.
 *
 * @param index the dossier the briefing was made from: the notes cite its sources in full.
 */
export async function toPptx(
  index: DossierIndex,
  briefing: Briefing,
  template: DeckTemplate = defaultTemplate(),
): Promise<Uint8Array> {
  const slides = layOutSlides(briefing, { notesOf: (block) => speakerNotes(index, briefing, block), template });
  const shown = slides.length > 0 ? slides : [emptyDeck(briefing, template)];
  return closeOfficeFile(deckParts(shown, briefing, template));
}

/** A deck needs a slide: a plan without blocks gives its title. */
function emptyDeck({ title, context }: Briefing, template: DeckTemplate): Slide {
  const layout = layoutOf(template, "Title");
  const text = placeholderOf(layout, "Text");
  return {
    layout: "Title",
    heading: headingItem(title, layout),
    items: [textItem(text, paragraphsOf(["This briefing has no blocks yet."], text))],
    author: null,
    blockIds: [],
    notes: context.lines,
  };
}
