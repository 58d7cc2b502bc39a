import { readFileSync } from "node:fs";
import { inRoot } from "../setup/paths.mjs";

export const TEMPLATE_MODULE = "lib/briefing/formats/pptx/template/template-file.ts";
const TEMPLATE = "lib/briefing/formats/pptx/template/briefing.pptx";
const LINE = 100;

/** The template of the decks as the module that carries it to wherever the program runs. */
export function deckTemplateText() {
  const lines = readFileSync(inRoot(TEMPLATE))
    .toString("base64")
    .match(new RegExp(`.{1,${LINE}}`, "g"));
  return [
    "/** Made from briefing.pptx by `npm run template`; a test compares the two. Base64 of a presentation. */",
    "export const TEMPLATE_FILE = [",
    ...lines.map((line) => `  "${line}",`),
    '].join("");',
    "",
  ].join("\n");
}
