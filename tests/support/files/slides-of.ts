import { speakerNotes } from "@/lib/briefing/formats/pptx/speaker-notes";
import { defaultTemplate } from "@/lib/briefing/formats/pptx/template/default-template";
import { layOutSlides } from "@/lib/briefing/slides/lay-out-slides";
import type { Slide } from "@/lib/briefing/slides/slide";
import type { MadeBriefing } from "@/tests/support/files/briefings";

/** The slides of a briefing, with their notes. */
export function slidesOf({ index, briefing }: Pick<MadeBriefing, "index" | "briefing">): Slide[] {
  const notesOf = (block: (typeof briefing.blocks)[number]) => speakerNotes(index, briefing, block);
  return layOutSlides(briefing, { notesOf, template: defaultTemplate() });
}
