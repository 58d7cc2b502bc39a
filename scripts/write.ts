// Writes the files that are made from others: npm run docs, kernel, letters, template. Tests compare what is committed
// with its origin.
import { writeFileSync } from "node:fs";
import { methodMarkdown } from "@/lib/views/coding/method-text";
import { inRoot } from "@/scripts/setup/paths.mjs";
import { deckTemplateText, kernelText, TEMPLATE_MODULE } from "@/scripts/written/base64-modules.mjs";
import { writeLetterWidths } from "@/scripts/written/letter-widths";

const WRITERS: Readonly<Record<string, () => void | Promise<void>>> = {
  docs: () => write("docs/method.md", methodMarkdown()),
  kernel: async () => write("lib/analysis/kernel/kernel-program.ts", await kernelText()),
  letters: writeLetterWidths,
  template: () => write(TEMPLATE_MODULE, deckTemplateText()),
};

function write(file: string, text: string): void {
  writeFileSync(inRoot(file), text);
  console.log(`${file}: ${text.length.toLocaleString("en")} characters`);
}

const name = process.argv[2] ?? "";
const writer = Object.hasOwn(WRITERS, name) ? WRITERS[name] : undefined;
if (writer) await writer();
else {
  console.error(`There is nothing called “${name}” to write. There are: ${Object.keys(WRITERS).join(", ")}.`);
  process.exitCode = 2;
}
