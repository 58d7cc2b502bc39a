import type { DeckTemplate } from "@/lib/briefing/formats/pptx/template/deck-template";
import { readTemplate } from "@/lib/briefing/formats/pptx/template/read-template";
import { TEMPLATE_FILE } from "@/lib/briefing/formats/pptx/template/template-file";

let template: DeckTemplate | null = null;

/** The template of the program, briefing.pptx, read once. */
export function defaultTemplate(): DeckTemplate {
  template ??= readTemplate(Buffer.from(TEMPLATE_FILE, "base64"));
  return template;
}
