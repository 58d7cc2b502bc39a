import { attribution } from "@/lib/briefing/basis/attribution";
import {
  type DeckTemplate,
  layoutOf,
  type Placeholder,
  placeholderOf,
} from "@/lib/briefing/formats/pptx/template/deck-template";
import { leadItem } from "@/lib/briefing/slides/lead-item";
import { cutText, faceOf, linesIn, linesOf } from "@/lib/briefing/slides/measure-text";
import { roomOf } from "@/lib/briefing/slides/room";
import type { DraftSlide } from "@/lib/briefing/slides/slide";
import { heightOfTexts, paragraphsOf, sizesOf, textItem } from "@/lib/briefing/slides/text-item";
import type { QuotationView } from "@/lib/views/quotations/quotation-view";

/** A quotation longer than this is no slide any more: its beginning is shown, and all of it is in the notes. */
const MAX_SLIDES = 3;
const GOES_ON = "The quotation goes on; the notes have all of it.";
/** The size of a quotation that takes more than one slide, in points. */
const RUNNING_SIZE = 22;
/** Inches between the words and the lines under them; and what of the room these lines may take. */
const GAP = 0.2;
const MAX_SHARE_BELOW = 0.5;

/**
 * The words of a quotation, untouched, and under them who said them, where, and how they were coded. The reason of the
 * coding stands before words that could be heard as the opposite.
 */
export function quotationSlides(
  quotation: QuotationView,
  { coded, isReasonFirst }: { readonly coded: readonly string[]; readonly isReasonFirst: boolean },
  template: DeckTemplate,
): DraftSlide[] {
  const layout = layoutOf(template, "Quotation");
  const place = placeholderOf(layout, "Quotation");
  const below = placeholderOf(layout, "Attribution");
  const reason = leadItem(isReasonFirst && coded.length > 0 ? coded.join(" ") : null, layout);
  const bottom = below.box.top + below.box.height;
  const top = reason.taken > 0 ? roomOf(layout).top + reason.taken : place.box.top;
  const source = `${quotation.source}${quotation.locator ? `, ${quotation.locator}` : ""}`;
  const lines = [attribution(quotation), source, ...(isReasonFirst ? [] : coded)];
  const heightBelow = (texts: readonly string[]) =>
    heightOfTexts(texts, { width: below.box.width, size: below.size, placeholder: below });
  const under = shownLines(lines, (texts) => heightBelow(texts) <= (bottom - top) * MAX_SHARE_BELOW);
  const { size, pieces } = piecesOf(wordsOf(quotation), place, bottom - heightBelow(under) - GAP - top);
  const isCut = pieces.length > MAX_SLIDES;
  return pieces.slice(0, MAX_SLIDES).map((piece, position, shown): DraftSlide => {
    const said = isCut && position === shown.length - 1 ? [GOES_ON, ...under.slice(0, -1)] : under;
    const height = heightBelow(said);
    const words = textItem(place, paragraphsOf([piece], { size, after: place.after }), {
      box: { ...place.box, top, height: bottom - height - GAP - top },
      language: quotation.language,
    });
    const who = textItem(below, paragraphsOf(said, below), { box: { ...below.box, top: bottom - height, height } });
    return { layout: "Quotation", items: [...(position === 0 ? reason.items : []), words, who] };
  });
}

/** In marks where somebody said it, as it stands where it is an entry of a record. */
function wordsOf({ exact, isSpeech }: QuotationView): string {
  return isSpeech ? `“${exact}”` : exact;
}

function piecesOf(words: string, place: Placeholder, height: number): { size: number; pieces: string[] } {
  const { width } = place.box;
  const face = faceOf(place);
  const size = sizesOf(place).find((one) => linesOf(words, { width, size: one, face }) <= linesIn(height, one, words));
  if (size !== undefined) return { size, pieces: [words] };
  return {
    size: RUNNING_SIZE,
    pieces: cutText(words, { width, size: RUNNING_SIZE, face, lines: linesIn(height, RUNNING_SIZE, words) }),
  };
}

/** The first lines that fit, at least one; the notes have all. */
function shownLines(lines: readonly string[], fits: (lines: readonly string[]) => boolean): string[] {
  const kept = [...lines];
  while (kept.length > 1 && !fits(kept)) kept.pop();
  return kept;
}
