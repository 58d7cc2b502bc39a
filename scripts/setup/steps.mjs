import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { bundlePrograms } from "./bundles.mjs";
import { runNode, runNpm } from "./command.mjs";
import { incrementalStep, readStamp, withFileLock, writeStamp } from "./incremental-step.mjs";
import { inRoot, STAMPS } from "./paths.mjs";
import { EXIT, SetupError } from "./report.mjs";

export const NEXT = "node_modules/next/dist/bin/next";
/** The TypeScript command line, as Node runs it: server conditions, so that server-only modules load. */
export const COMMAND_LINE = ["--conditions=react-server", "--import", "tsx", "cli/concordance.ts"];
/** The same from its bundle, which starts in half the time; once the programs are bundled. */
export const BUNDLED_COMMAND_LINE = ["--conditions=react-server", "generated/command-line/concordance.mjs"];

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

/** Builds the pages for production, from bundles that are up to date. Tells what it did. */
export async function buildApp(say) {
  await bundlePrograms(say);
  return buildPages(say);
}

const buildPages = incrementalStep({
  inputs: [
    "app",
    "components",
    "figures",
    "lib",
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
  const { code, output, lastLines } = await runNode([...BUNDLED_COMMAND_LINE, "seed"], { quiet: true, env });
  if (code === 0) return lastLines.at(-1)?.replace(/\.$/, "") ?? "ready";
  // The command line ends on one sentence that says what is wrong and what to do.
  throw new SetupError(lastLines.at(-1) ?? `The database could not be prepared. ${output}`, {
    exitCode: EXIT.database,
    lastWords: lastLines.slice(0, -1),
  });
}

async function runProgram(parameters, { exitCode, sentence, env = {} }) {
  const { code, lastLines } = await runNode(parameters, { quiet: true, env });
  if (code !== 0) throw new SetupError(sentence, { exitCode, lastWords: lastLines });
}

const packagesStamp = path.join(STAMPS, "packages");
const sqliteProgram = inRoot("node_modules/better-sqlite3/build/Release/better_sqlite3.node");
// A native package works only under the Node it was compiled for.
const platform = `${process.platform} ${process.arch} modules ${process.versions.modules}`;

/** Installs exactly the packages of the lock file, unless they are there. Tells what it did. */
export async function installPackages(say) {
  const isDone = () => areInstalled(".") && isCompiledForThisNode();
  if (!isDone()) await withFileLock({ isDone, say, work: () => install(say) });
  else if (readStamp(packagesStamp) === platform) return "up to date";
  writeStamp({ stampPath: packagesStamp, value: platform });
  return "installed";
}

const CLEAN_INSTALL = ["ci", "--include=dev", "--no-audit", "--no-fund"];

/** Where the packages lie that only those need who change the project. */
export const TOOLS = "tools";

/**
 * Installs the formatter and the compiler of the kernel, unless they are there: two hundred megabytes that nobody needs
 * who only runs the project. Tells what it did.
 */
export async function installTools(say) {
  const isDone = () => areInstalled(TOOLS);
  if (isDone()) return "up to date";
  // The folder is named, for npm tells the programs it starts that theirs is the one it was called in.
  await withFileLock({
    isDone,
    say,
    work: () => npm([...CLEAN_INSTALL, "--ignore-scripts", "--prefix", TOOLS]),
  });
  return "installed";
}

async function install(say) {
  if (!areInstalled(".")) {
    say("installing from the package registry; SQLite may be compiled, which takes a minute or two …");
    return npm(CLEAN_INSTALL);
  }
  say(`compiling SQLite for Node ${process.versions.node} …`);
  return npm(["rebuild", "better-sqlite3"]);
}

/** Whether what npm last wrote into node_modules is what the lock file asks for, packages for other systems aside. */
function areInstalled(folder) {
  const installedPath = inRoot(folder, "node_modules/.package-lock.json");
  if (!existsSync(installedPath)) return false;
  const wanted = JSON.parse(readFileSync(inRoot(folder, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedPath, "utf8")).packages;
  const names = Object.keys(wanted).filter((name) => name !== "");
  return names.every((name) =>
    installed[name] ? installed[name].version === wanted[name].version : wanted[name].optional === true,
  );
}

/** No stamp counts as this Node: somebody ran npm himself. */
function isCompiledForThisNode() {
  return existsSync(sqliteProgram) && (readStamp(packagesStamp) ?? platform) === platform;
}

async function npm(parameters) {
  const { code, output, lastLines } = await runNpm(parameters, { quiet: true });
  if (code === 0) return;
  throw new SetupError(explain(output), { exitCode: EXIT.install, lastWords: lastLines });
}

function explain(output) {
  if (/gyp ERR!/.test(output)) {
    return "The packages could not be installed: SQLite has to be compiled here and that failed. Install a C++ compiler, make and Python 3 (on Debian: apt-get install build-essential python3) and run the command again.";
  }
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/.test(output)) {
    return "The packages could not be installed: the package registry does not answer. Check the connection (or the proxy and registry settings of npm) and run the command again.";
  }
  if (/ENOSPC/.test(output)) {
    return "The packages could not be installed: the disk is full. Free about 1 GB and run the command again.";
  }
  if (/EACCES|EPERM/.test(output)) {
    return "The packages could not be installed: this user may not write to node_modules. Check who owns the project's folder.";
  }
  return "The packages could not be installed; npm's last words are above.";
}
