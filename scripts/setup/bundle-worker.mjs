import { existsSync } from "node:fs";
import { EXIT, SetupFailure } from "./failure.mjs";
import { fingerprint, leaveNote, readNote } from "./fingerprint.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { inRoot } from "./places.mjs";

const ENTRY = "lib/workers/analysis-worker.ts";
// All that the program may import: the statistics, the nouns, and one source of random numbers.
const INPUTS = ["lib/workers", "lib/analysis", "lib/domain", "node_modules/pure-rand/package.json"];
const program = inRoot("generated/analysis-worker.mjs");
const notePath = inRoot("generated/analysis-worker.made-from.txt");

/** Bundles the program of the analysis workers, unless it was made from these files. Tells what it did. */
export async function bundleWorker(say) {
  if (isDone()) return "up to date";
  await oneAtATime({ isDone, say, work: bundle });
  return "bundled";
}

function isDone() {
  return existsSync(program) && readNote(notePath) === fingerprint(INPUTS);
}

async function bundle() {
  const mark = fingerprint(INPUTS);
  // Only here: this script is read before the packages are installed.
  const { build } = await import("esbuild");
  try {
    await build({
      absWorkingDir: inRoot(),
      entryPoints: [ENTRY],
      outfile: program,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      legalComments: "none",
      logLevel: "silent",
    });
  } catch (error) {
    throw new SetupFailure(`The analysis workers' program could not be bundled from ${ENTRY}; the reason is above.`, {
      exitCode: EXIT.generate,
      lastWords: error.message.split("\n"),
    });
  }
  leaveNote({ notePath, mark });
}
