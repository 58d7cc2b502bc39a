import type { DossierIndex } from "../domain/dossier-index";
import { fullName, longDate } from "../views/names";
import { quotationView } from "../views/quotation-view";
import { jointBasis } from "./basis";
import type { Block, Briefing } from "./briefing";
import type { Slide } from "./pptx/slide";
import { slidesOfBlock } from "./pptx/slides-of-block";
import { speakerNotes } from "./pptx/speaker-notes";
import type { DeckTemplate } from "./pptx/template/deck-template";
import { defaultTemplate } from "./pptx/template/default-template";

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

export interface PresentedSlide {
  readonly key: string;
  readonly slide: Slide;
  /** Ids of the quotations behind the slide, those it shows first. */
  readonly evidence: readonly string[];
}

export interface Presentation {
  readonly title: string;
  readonly language: string;
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

/** The slides of a briefing: the same as in the deck, so that the room and the file do not differ. */
export function presentation(
  briefing: Briefing,
  material: PresentationMaterial,
  template: DeckTemplate = defaultTemplate(),
): Presentation {
  const { title, language, blocks } = briefing;
  return {
    title,
    language,
    slides: blocks.flatMap((block) =>
      slidesOfBlock(block, material.notes[block.id] ?? [], template).map((slide, part) => ({
        key: `${block.id}.${part + 1}`,
        slide,
        evidence: evidenceOf(block),
      })),
    ),
    evidence: Object.fromEntries(material.evidence.map((item) => [item.id, item])),
    caption: captionOf(briefing),
  };
}

function evidenceOf(block: Block): string[] {
  const { quotationIds } = jointBasis(block.sentences.map(({ basis }) => basis));
  return [...new Set([...block.quotations.map(({ id }) => id), ...quotationIds])];
}

/** The context line without the title, which the first slide has, and without the address, which nobody types from a wall. */
function captionOf({ context }: Briefing): string {
  const { version, date, filters, basis, coverage, sourceLine } = context;
  const filter = filters.length === 0 ? "no filter" : `filter: ${filters.join("; ")}`;
  return [`version ${version}`, longDate(date), filter, basis, coverage, sourceLine].filter(Boolean).join(" · ");
}
