import type { DeckTemplate } from "./deck-template";
import { readTemplate } from "./read-template";
import { TEMPLATE_FILE } from "./template-file";

let template: DeckTemplate | null = null;

/** The template of the program, briefing.pptx, read once. */
export function defaultTemplate(): DeckTemplate {
  template ??= readTemplate(Buffer.from(TEMPLATE_FILE, "base64"));
  return template;
}
