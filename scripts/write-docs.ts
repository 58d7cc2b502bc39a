// npm run docs: writes the documents that are made from the product's own texts.
import { writeFileSync } from "node:fs";
import { methodMarkdown } from "../lib/views/method-text";

writeFileSync(new URL("../docs/method.md", import.meta.url), methodMarkdown());
console.log("docs/method.md written");
