import { jointBasis } from "@/lib/briefing/basis/basis";
import type { Block, Briefing } from "@/lib/briefing/briefing";
import { speakerNotes } from "@/lib/briefing/formats/pptx/speaker-notes";
import type { DeckTemplate } from "@/lib/briefing/formats/pptx/template/deck-template";
import { defaultTemplate } from "@/lib/briefing/formats/pptx/template/default-template";
import { layOutSlides } from "@/lib/briefing/slides/lay-out-slides";
import { itemText, type Slide } from "@/lib/briefing/slides/slide";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { quotationView } from "@/lib/views/quotations/quotation-view";
import { fullName, longDate } from "@/lib/wording/names";

/** A quotation as it is shown when the room asks "who said that, and where?". */
export interface EvidenceItem {
  readonly id: string;
  readonly exact: string;
  readonly isSpeech: boolean;
  readonly language: string | null;
  readonly who: string;
  /** How the words reach us and when they were said. */
  readonly how: string;
  readonly source: string;
  /** Whether the words stand in the source text, in words. */
  readonly state: string;
}

/** What a presentation needs beside the briefing, so that it asks nobody for anything once it is open. */
export interface PresentationMaterial {
  /** Speaker notes by block id, one paragraph an entry. */
  readonly notes: Readonly<Record<string, readonly string[]>>;
  readonly evidence: readonly EvidenceItem[];
}

export interface PresentedSlide extends Slide {
  readonly key: string;
  /** The heading in words. */
  readonly title: string;
  /** Ids of the quotations behind the slide, those it shows first. */
  readonly evidence: readonly string[];
}

export interface Presentation {
  readonly title: string;
  readonly language: string;
  /** Inches; boxes are in the same. */
  readonly slideSize: { readonly width: number; readonly height: number };
  readonly slides: readonly PresentedSlide[];
  readonly evidence: Readonly<Record<string, EvidenceItem>>;
  /** What stands under every slide. */
  readonly caption: string;
}

/** Gathers from the dossier what the speaker reads and what the room may ask for. */
export function presentationMaterial(index: DossierIndex, briefing: Briefing): PresentationMaterial {
  const ids = [...new Set(briefing.blocks.flatMap(evidenceOf))];
  return {
    notes: Object.fromEntries(briefing.blocks.map((block) => [block.id, speakerNotes(index, briefing, block)])),
    evidence: ids.flatMap((id): EvidenceItem[] => {
      const quotation = index.quotations.get(id);
      const view = quotation && quotationView(index, quotation);
      if (!view) return [];
      const { exact, isSpeech, language } = view;
      return [
        {
          ...{ id, exact, isSpeech, language },
          who: [fullName(view.voice), view.voice.institution, view.voice.country].filter(Boolean).join(", "),
          how: [view.manner, view.said].filter(Boolean).join(" · "),
          source: [view.source, view.locator].filter(Boolean).join(", "),
          state: view.anchor.words,
        },
      ];
    }),
  };
}

/**
 * The slides of a briefing: the same as in the deck, so that the room and the file do not differ, whatever the size of
 * the window.
 */
export function presentation(
  briefing: Briefing,
  material: PresentationMaterial,
  template: DeckTemplate = defaultTemplate(),
): Presentation {
  const { title, language, blocks } = briefing;
  const slides = layOutSlides(briefing, { notesOf: ({ id }) => material.notes[id] ?? [], template });
  const partOf = new Map<string, number>();
  return {
    title,
    language,
    slideSize: template.slideSize,
    slides: slides.map((slide): PresentedSlide => {
      const first = slide.blockIds[0] ?? "";
      const part = (partOf.get(first) ?? 0) + 1;
      partOf.set(first, part);
      const shown = blocks.filter(({ id }) => slide.blockIds.includes(id));
      return {
        ...slide,
        key: `${first}.${part}`,
        title: titleOf(slide, shown),
        evidence: [...new Set(shown.flatMap(evidenceOf))],
      };
    }),
    evidence: Object.fromEntries(material.evidence.map((item) => [item.id, item])),
    caption: captionOf(briefing),
  };
}

/** The headings of what a slide shows; of a slide of its own that on it, with its number among several. */
function titleOf(slide: Slide, shown: readonly Block[]): string {
  return shown.length > 1 ? shown.map(({ heading }) => heading).join(" · ") : itemText(slide.heading);
}

function evidenceOf(block: Block): string[] {
  const { quotationIds } = jointBasis(block.sentences.map(({ basis }) => basis));
  return [...new Set([...block.quotations.map(({ id }) => id), ...quotationIds])];
}

/**
 * The context line without the title, which the first slide has, and without the address, which nobody types from a
 * wall.
 */
function captionOf({ context }: Briefing): string {
  const { version, date, filters, basis, coverage, sourceLine } = context;
  const filter = filters.length === 0 ? "no filter" : `filter: ${filters.join("; ")}`;
  return [`version ${version}`, longDate(date), filter, basis, coverage, sourceLine].filter(Boolean).join(" · ");
}
