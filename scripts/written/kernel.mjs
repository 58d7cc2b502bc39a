import asc from "assemblyscript/asc";
import { inRoot } from "../setup/paths.mjs";

const ENTRY = "lib/analysis/kernel/assembly/index.ts";
const LINE = 100;

/**
 * Compiles the kernel of the analysis to WebAssembly.
 *
 * @returns the module that holds it, as source text, and the size of the program in bytes. Throws what the compiler said.
 */
export async function compileKernel() {
  let program = new Uint8Array();
  const { error, stderr } = await asc.main(
    [ENTRY, "--baseDir", inRoot(), "--outFile", "kernel.wasm", "-O3", "--converge", "--noAssert"].concat(
      // No memory is asked for and nothing is thrown; two numbers at once are in every Node that is supported.
      ["--runtime", "stub", "--use", "abort=", "--enable", "simd"],
    ),
    {
      writeFile: (_name, contents) => {
        program = contents;
      },
    },
  );
  if (error) throw new Error(`The kernel could not be compiled. ${stderr.toString()}`, { cause: error });
  const lines = Buffer.from(program)
    .toString("base64")
    .match(new RegExp(`.{1,${LINE}}`, "g"));
  const text = [
    "/** Made from assembly/ by `npm run kernel`; a test compares the two. Base64 of a WebAssembly module. */",
    "export const KERNEL_PROGRAM = [",
    ...lines.map((line) => `  "${line}",`),
    `].join("");`,
    "",
  ].join("\n");
  return { text, bytes: program.length };
}
