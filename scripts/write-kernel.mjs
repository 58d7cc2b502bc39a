// Compiles the innermost loops of the analysis, lib/analysis/kernel/assembly, to the program that is committed beside them.
// Run it after every change there; a test compares the two.
import { writeFileSync } from "node:fs";
import { compileKernel } from "./setup/compile-kernel.mjs";
import { inRoot } from "./setup/places.mjs";

const { text, bytes } = await compileKernel();
writeFileSync(inRoot("lib/analysis/kernel/kernel-program.ts"), text);
console.log(`lib/analysis/kernel/kernel-program.ts: ${bytes.toLocaleString("en")} bytes of program.`);
