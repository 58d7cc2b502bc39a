import { existsSync } from "node:fs";
import { runNode } from "./command.mjs";
import { withFileLock } from "./file-lock.mjs";
import { inRoot } from "./paths.mjs";
import { EXIT, SetupError } from "./setup-error.mjs";
import { fingerprint, readStamp, writeStamp } from "./stamp.mjs";

export const NEXT = "node_modules/next/dist/bin/next";
/** The TypeScript command line, as Node runs it: server conditions, so that server-only modules load. */
export const COMMAND_LINE = ["--conditions=react-server", "--import", "tsx", "cli/concordance.ts"];
const WORKER_ENTRY = "lib/jobs/workers/analysis-worker.ts";

/** Brings the database clients up to date with the schema. Tells what it did. */
export const generateClient = incrementalStep({
  inputs: [
    "prisma/schema.prisma",
    "prisma/postgresql/schema.prisma",
    "prisma/generate.ts",
    "prisma/derive-postgresql-schema.ts",
    "node_modules/prisma/package.json",
  ],
  outputs: ["generated/prisma-sqlite", "generated/prisma-postgresql"],
  stamp: "generated/made-from.txt",
  outcome: "generated",
  // Generating rewrites the derived schema, which is one of the inputs.
  changesInputs: true,
  run: () =>
    runProgram(["--import", "tsx", "prisma/generate.ts"], {
      exitCode: EXIT.generate,
      sentence: "The database client could not be generated from prisma/schema.prisma; the reason is above.",
    }),
});

/** Bundles the program of the analysis workers. Tells what it did. */
export const bundleWorker = incrementalStep({
  // All that the program may import: the statistics, the nouns, and one source of random numbers.
  inputs: [
    "lib/jobs/workers",
    "lib/analysis",
    "lib/cache",
    "lib/domain",
    "tsconfig.json",
    "node_modules/pure-rand/package.json",
  ],
  outputs: ["generated/analysis-worker.mjs"],
  stamp: "generated/analysis-worker.made-from.txt",
  outcome: "bundled",
  run: bundle,
});

/** Builds the pages for production. Tells what it did. */
export const buildApp = incrementalStep({
  inputs: [
    "app",
    "components",
    "figures",
    "lib",
    "pages",
    "public",
    "proxy.ts",
    "instrumentation.ts",
    "prisma/schema.prisma",
    "next.config.js",
    "postcss.config.mjs",
    "tsconfig.json",
    "package-lock.json",
  ],
  words: [process.version],
  outputs: [".next/BUILD_ID"],
  stamp: ".next/made-from.txt",
  announcement: "building …",
  outcome: "built",
  run: () =>
    runProgram([NEXT, "build"], {
      exitCode: EXIT.build,
      sentence: "The pages could not be built; the compiler's last words are above.",
      env: { NODE_ENV: "production" },
    }),
});

/** Creates or migrates the database and puts the built-in dossiers into it. Tells what it did. */
export async function prepareDatabase(_say, env = {}) {
  // Seeding migrates first, so one process does both.
  const { code, output, lastLines } = await runNode([...COMMAND_LINE, "seed"], { quiet: true, env });
  if (code === 0) return lastLines.at(-1)?.replace(/\.$/, "") ?? "ready";
  // The command line ends on one sentence that says what is wrong and what to do.
  throw new SetupError(lastLines.at(-1) ?? `The database could not be prepared. ${output}`, {
    exitCode: EXIT.database,
    lastWords: lastLines.slice(0, -1),
  });
}

/**
 * A step of the set-up that runs only where its outputs are missing or were made from other inputs.
 *
 * @param {{
 *   inputs: readonly string[], words?: readonly string[], outputs: readonly string[], stamp: string,
 *   announcement?: string, outcome: string, changesInputs?: boolean, run: () => Promise<void>
 * }} step inputs, outputs and the file of the stamp as paths below the project's folder; words: what else the result depends on
 * @returns {(say: (message: string) => void) => Promise<string>} the step; its outcome in a few words
 */
function incrementalStep({ inputs, words = [], outputs, stamp, announcement, outcome, changesInputs = false, run }) {
  const stampPath = inRoot(stamp);
  const areThere = () => outputs.every((output) => existsSync(inRoot(output)));
  return async (say) => {
    const isDone = () => areThere() && readStamp(stampPath) === fingerprint(inputs, words);
    if (isDone()) return "up to date";
    if (announcement) say(announcement);
    const work = async () => {
      const before = fingerprint(inputs, words);
      await run();
      writeStamp({ stampPath, value: changesInputs ? fingerprint(inputs, words) : before });
    };
    await withFileLock({ isDone, say, work });
    return outcome;
  };
}

async function runProgram(parameters, { exitCode, sentence, env = {} }) {
  const { code, lastLines } = await runNode(parameters, { quiet: true, env });
  if (code !== 0) throw new SetupError(sentence, { exitCode, lastWords: lastLines });
}

async function bundle() {
  // Only here: this script is read before the packages are installed.
  const { build } = await import("esbuild");
  try {
    await build({
      absWorkingDir: inRoot(),
      entryPoints: [WORKER_ENTRY],
      outfile: inRoot("generated/analysis-worker.mjs"),
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      legalComments: "none",
      logLevel: "silent",
    });
  } catch (error) {
    throw new SetupError(
      `The analysis workers' program could not be bundled from ${WORKER_ENTRY}; the reason is above.`,
      {
        exitCode: EXIT.generate,
        lastWords: error.message.split("\n"),
      },
    );
  }
}
