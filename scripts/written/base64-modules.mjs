import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { inRoot } from "../setup/paths.mjs";
import { installTools, TOOLS } from "../setup/steps.mjs";

export const TEMPLATE_MODULE = "lib/briefing/formats/pptx/template/template-file.ts";
const TEMPLATE = "lib/briefing/formats/pptx/template/briefing.pptx";
const COMPILER = `${TOOLS}/node_modules/assemblyscript/dist/asc.js`;
const KERNEL_ENTRY = "lib/analysis/kernel/assembly/index.ts";
const LINE = 100;

/** The template of the decks as the module that carries it to wherever the program runs. */
export function deckTemplateText() {
  return base64Module({
    comment: "Made from briefing.pptx by `npm run template`; a test compares the two. Base64 of a presentation.",
    name: "TEMPLATE_FILE",
    bytes: readFileSync(inRoot(TEMPLATE)),
  });
}

/** Compiles the kernel of the analysis to WebAssembly, as the module that holds it. Throws what the compiler said. */
export async function kernelText() {
  await installTools(() => {});
  const { default: asc } = await import(/* @vite-ignore */ pathToFileURL(inRoot(COMPILER)).href);
  let bytes = new Uint8Array();
  const { error, stderr } = await asc.main(
    [KERNEL_ENTRY, "--baseDir", inRoot(), "--outFile", "kernel.wasm", "-O3", "--converge", "--noAssert"].concat(
      // No memory is asked for and nothing is thrown; two numbers at once are in every Node that is supported.
      ["--runtime", "stub", "--use", "abort=", "--enable", "simd"],
    ),
    {
      writeFile: (_name, contents) => {
        bytes = contents;
      },
    },
  );
  if (error) throw new Error(`The kernel could not be compiled. ${stderr.toString()}`, { cause: error });
  return base64Module({
    comment: "Made from assembly/ by `npm run kernel`; a test compares the two. Base64 of a WebAssembly module.",
    name: "KERNEL_PROGRAM",
    bytes,
  });
}

function base64Module({ comment, name, bytes }) {
  const lines = Buffer.from(bytes)
    .toString("base64")
    .match(new RegExp(`.{1,${LINE}}`, "g"));
  return [
    `/** ${comment} */`,
    `export const ${name} = [`,
    ...lines.map((line) => `  "${line}",`),
    '].join("");',
    "",
  ].join("\n");
}
