import PptxGenJS from "pptxgenjs";
import type { DossierIndex } from "../domain/dossier-index";
import type { Briefing } from "./briefing";
import { fixPptx } from "./fix-pptx";
import { drawSlide } from "./pptx/draw-slide";
import { LAYOUTS, SLIDE_NUMBER } from "./pptx/layouts";
import { HEIGHT, PAPER, SANS, SERIF, WIDTH } from "./pptx/paper";
import type { Slide } from "./pptx/slide";
import { slidesOfBlock } from "./pptx/slides-of-block";
import { speakerNotes } from "./pptx/speaker-notes";
import { xmlText } from "./xml-text";

/**
 * The briefing as a deck: one block a slide, charts and tables that stay editable, the context line on every slide, the
 * sources in the speaker notes. The same briefing gives the same bytes.
 *
 * @param index the dossier the briefing was made from: the notes cite its sources in full.
 */
export async function toPptx(index: DossierIndex, briefing: Briefing): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.defineLayout({ name: "Wide", width: WIDTH, height: HEIGHT });
  deck.layout = "Wide";
  deck.title = xmlText(briefing.title);
  deck.author = "Concordance";
  deck.company = "Concordance";
  deck.subject = xmlText(briefing.context.lines.join(" · "));
  deck.theme = { headFontFace: SERIF, bodyFontFace: SANS };
  for (const layout of LAYOUTS) {
    deck.defineSlideMaster({
      title: layout.name,
      background: { color: PAPER },
      objects: [{ placeholder: { options: { name: "title", type: "title", ...layout.heading }, text: "" } }],
      slideNumber: SLIDE_NUMBER,
    });
  }
  const slides = briefing.blocks.flatMap((block) => slidesOfBlock(block, speakerNotes(index, briefing, block)));
  const shown = slides.length > 0 ? slides : [emptyDeck(briefing)];
  for (const slide of shown) {
    drawSlide(deck.addSlide({ masterName: slide.body.kind === "title" ? "Title" : "Block" }), slide, briefing);
  }
  const written = await deck.write({ outputType: "nodebuffer" });
  if (!(written instanceof Uint8Array))
    throw new Error("The deck was not written as bytes; this is a fault of the program.");
  const charts = shown.map(({ body }) => (body.kind === "chart" ? body.chart : null));
  return fixPptx(written, { now: briefing.context.date, language: briefing.language, charts });
}

/** A deck needs a slide: a plan without blocks gives its title. */
function emptyDeck({ title, context }: Briefing): Slide {
  return {
    heading: { text: title, size: 38 },
    room: { top: 0, height: 0 },
    author: null,
    body: { kind: "title", lines: [{ text: "This briefing has no blocks yet.", size: 20 }] },
    notes: context.lines,
  };
}
