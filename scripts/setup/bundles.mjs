import { rmSync, writeFileSync } from "node:fs";
import { incrementalStep } from "./incremental-step.mjs";
import { inRoot } from "./paths.mjs";
import { EXIT, SetupError } from "./report.mjs";

/** Some packages ask for others as Node did before modules. */
const REQUIRE_BANNER = {
  js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
};

/** Programs of threads and processes of their own, by the name of their bundle. */
const PROGRAMS = {
  "analysis-worker": { entryPoints: ["lib/jobs/workers/analysis-worker.ts"] },
  "file-worker": {
    entryPoints: ["lib/jobs/files/file-worker.ts"],
    conditions: ["react-server"],
    // They have native parts and are loaded from where they are installed, if at all.
    external: ["sharp", "playwright-core", "better-sqlite3"],
    banner: REQUIRE_BANNER,
  },
  "import-reader": {
    entryPoints: ["lib/jobs/importing/reader-program.ts"],
    // Libraries stay where they are: some have a native part, and most formats need one of many.
    packages: "external",
  },
  "import-writer": { entryPoints: ["lib/jobs/importing/import-program.ts"], packages: "external" },
};
const SOURCES = ["lib", "generated/made-from.txt", "tsconfig.json", "package-lock.json", "scripts/setup/bundles.mjs"];
/** What migrate and seed run. */
const DATABASE_SCRIPTS = [
  "migrate",
  "migrate-sqlite",
  "migrate-postgresql",
  "pending-migrations",
  "read-migrations",
  "seed",
].map((name) => `prisma/${name}.ts`);
const BUNDLE = { bundle: true, platform: "node", target: "node20", legalComments: "none" };
/** React's writer of markup, which server components may not import by its name. */
const MARKUP_WRITER = "react-dom/server";

/** Bundles the programs of PROGRAMS, React's writer of markup and the command line. Tells what it did. */
export async function bundlePrograms(say) {
  const outcomes = [await bundleWorkers(say), await bundleCommandLine(say)];
  return outcomes.find((outcome) => outcome !== "up to date") ?? "up to date";
}

const bundleWorkers = incrementalStep({
  inputs: SOURCES,
  outputs: [
    ...Object.keys(PROGRAMS).map((name) => `generated/${name}.mjs`),
    "generated/react-markup.cjs",
    "generated/react-markup.d.cts",
  ],
  stamp: "generated/analysis-worker.made-from.txt",
  outcome: "bundled",
  run: bundle,
});

const bundleCommandLine = incrementalStep({
  inputs: ["cli", "components", "figures", ...DATABASE_SCRIPTS, ...SOURCES],
  outputs: ["generated/command-line/concordance.mjs"],
  stamp: "generated/command-line.made-from.txt",
  outcome: "bundled",
  run: () => {
    const outdir = inRoot("generated/command-line");
    rmSync(outdir, { recursive: true, force: true });
    return bundleFile({
      ...BUNDLE,
      entryPoints: ["cli/concordance.ts"],
      outdir,
      format: "esm",
      // Verbs are loaded when called; libraries stay where they are.
      splitting: true,
      packages: "external",
      conditions: ["react-server"],
      outExtension: { ".js": ".mjs" },
      banner: REQUIRE_BANNER,
    });
  },
});

async function bundle() {
  const exported = `export { renderToStaticMarkup } from "${MARKUP_WRITER}";\n`;
  await Promise.all([
    ...Object.entries(PROGRAMS).map(([name, options]) =>
      bundleFile({ ...BUNDLE, ...options, outfile: inRoot(`generated/${name}.mjs`), format: "esm" }),
    ),
    bundleFile({
      ...BUNDLE,
      stdin: { contents: exported, resolveDir: inRoot() },
      outfile: inRoot("generated/react-markup.cjs"),
      format: "cjs",
      define: { "process.env.NODE_ENV": '"production"' },
      minifySyntax: true,
    }),
  ]);
  writeFileSync(inRoot("generated/react-markup.d.cts"), exported);
}

async function bundleFile(options) {
  // Only here: this script is read before the packages are installed.
  const { build } = await import("esbuild");
  try {
    await build({ absWorkingDir: inRoot(), logLevel: "silent", ...options });
  } catch (error) {
    throw new SetupError(
      `The command line, the programs of workers and imports and ${MARKUP_WRITER} could not be bundled into generated/; the reason is above.`,
      { exitCode: EXIT.generate, lastWords: error.message.split("\n") },
    );
  }
}
