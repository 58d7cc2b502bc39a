// Puts the template of the decks, lib/briefing/pptx/template/briefing.pptx, into the module that the program reads it from.
// Run it after the template was changed; a test compares the two.
import { writeFileSync } from "node:fs";
import { deckTemplateText, TEMPLATE_MODULE } from "./setup/deck-template-text.mjs";
import { inRoot } from "./setup/places.mjs";

const text = deckTemplateText();
writeFileSync(inRoot(TEMPLATE_MODULE), text);
console.log(`${TEMPLATE_MODULE}: ${text.length.toLocaleString("en")} characters.`);
