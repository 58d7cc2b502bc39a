import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { findChromium } from "../../lib/printing/find-chromium.mjs";
import { bundlePrograms } from "./bundles.mjs";
import { runNode, runProgram } from "./command.mjs";
import { inRoot } from "./paths.mjs";
import { createProgress, EXIT } from "./report.mjs";
import { generateClient, installPackages, installTools } from "./steps.mjs";

const VITEST = ["node_modules/vitest/vitest.mjs", "run"];

/**
 * Runs all tests, or those that the parameters name. Tests that need a program of the system which is not there are
 * left out and named; with CI set that is a failure.
 */
export async function test(parameters = []) {
  const progress = createProgress(5);
  await progress.step("Packages", installAll);
  await progress.step("Database client", generateClient);
  await progress.step("Bundles", bundlePrograms);
  let missing = [];
  await progress.step("Programs of the system", async (say) => {
    const provided = await providePrograms(say);
    missing = provided.missing;
    return provided.outcome;
  });
  const leftOut = testsToLeaveOut(missing);
  progress.begin("Tests")("running …");
  const { code } = await runNode([...VITEST, ...parameters], {
    env: { CONCORDANCE_TESTS_LEFT_OUT: leftOut.flatMap(({ files }) => files).join("\n") },
  });
  for (const { program, files } of leftOut) {
    process.stdout.write(`\nLeft out, for there is no ${program}: ${files.length} files.\n`);
    for (const file of files) process.stdout.write(`  ${file}\n`);
  }
  await sayUnregistered();
  return code === 0 && leftOut.length > 0 && process.env.CI ? EXIT.checksFailed : code;
}

/** Runs the tests of units and components: no build, no browser, no program of the system. */
export async function testUnits(parameters = []) {
  const progress = createProgress(4);
  await progress.step("Packages", installAll);
  await progress.step("Database client", generateClient);
  await progress.step("Bundles", bundlePrograms);
  progress.begin("Tests of units")("running …");
  const { code } = await runNode([...VITEST, "--project", "unit", "--project", "components", ...parameters]);
  await sayUnregistered();
  return code;
}

/** The kernel is compiled by a test, to compare it with what is committed. */
async function installAll(say) {
  const outcomes = [await installPackages(say), await installTools(say)];
  return outcomes.find((outcome) => outcome !== "up to date") ?? "up to date";
}

/** One line for the tests that nobody sees: their files are not beside the project. */
async function sayUnregistered() {
  // Loaded when packages are there: it reads the tests with one of them.
  const { unregisteredTests } = await import("./unregistered-tests.mjs");
  const sentence = unregisteredTests();
  if (sentence !== null) process.stdout.write(`\n${sentence}\n`);
}

/** What a test, or a file of the tests that it imports, says where it needs a program. */
const NEEDS = {
  Chromium: /find-chromium|print-browser|launch-browser/,
  PostgreSQL: /support\/databases\/postgresql/,
  LibreOffice: /"soffice"/,
  Poppler: /"pdftotext"|"pdftoppm"|"pdfinfo"/,
  MuPDF: /"mutool"/,
  Pandoc: /"pandoc"/,
  bibutils: /"bib2xml"/,
  Biber: /"biber"/,
  nginx: /"nginx"/,
};

/**
 * The test files that cannot run without programs that are missing.
 *
 * @param {readonly string[]} missing names of programs, as PROGRAMS has them
 * @returns {{ program: string, files: string[] }[]} a file stands under the first program that it lacks; paths below
 *   the project's folder
 */
export function testsToLeaveOut(missing) {
  const tests = missing.length === 0 ? [] : testFiles("tests");
  const given = new Set();
  return missing.flatMap((program) => {
    const files = tests.filter((file) => !given.has(file) && needs(file, NEEDS[program]));
    for (const file of files) given.add(file);
    return files.length === 0 ? [] : [{ program, files }];
  });
}

function testFiles(folder) {
  return readdirSync(inRoot(folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.split(path.sep).join("/")}`)
    .filter((name) => /\.test\.tsx?$/.test(name))
    .sort();
}

function needs(file, pattern, seen = new Set()) {
  if (seen.has(file)) return false;
  seen.add(file);
  const text = readFileSync(inRoot(file), "utf8");
  if (pattern.test(text)) return true;
  return importsOf(file, text).some((imported) => needs(imported, pattern, seen));
}

/** Files below tests/ that a file imports. */
function importsOf(file, text) {
  return [...text.matchAll(/from "((?:@|\.{1,2})\/[^"]+)"/g)].flatMap(([, written = ""]) => {
    const place = written.startsWith("@/") ? written.slice(2) : path.posix.join(path.posix.dirname(file), written);
    if (!place.startsWith("tests/")) return [];
    return [".ts", ".tsx", ""]
      .map((ending) => place + ending)
      .filter((one) => existsSync(inRoot(one)))
      .slice(0, 1);
  });
}

/** What the tests open real files, pages and databases with, and the Debian packages that bring it. */
const PROGRAMS = [
  { name: "Chromium", packages: ["chromium", "fonts-liberation"], isThere: () => findChromium() !== null },
  {
    name: "PostgreSQL",
    packages: ["postgresql"],
    isThere: () => Boolean(process.env.TEST_POSTGRES_URL) || isOnPath("initdb") || hasDebianServer(),
  },
  {
    name: "LibreOffice",
    packages: ["libreoffice-impress-nogui", "libreoffice-writer-nogui", "libreoffice-calc-nogui"],
    isThere: () => isOnPath("soffice") || isOnPath("libreoffice"),
  },
  { name: "Poppler", packages: ["poppler-utils"], isThere: () => isOnPath("pdftotext") && isOnPath("pdftoppm") },
  { name: "MuPDF", packages: ["mupdf-tools"], isThere: () => isOnPath("mutool") },
  { name: "Pandoc", packages: ["pandoc"], isThere: () => isOnPath("pandoc") },
  { name: "bibutils", packages: ["bibutils"], isThere: () => isOnPath("bib2xml") && isOnPath("ris2xml") },
  { name: "Biber", packages: ["biber"], isThere: () => isOnPath("biber") },
  {
    name: "nginx",
    packages: ["nginx", "openssl"],
    // Debian keeps it where only root's path leads.
    isThere: () => (isOnPath("nginx") || existsSync("/usr/sbin/nginx")) && isOnPath("openssl"),
  },
];

/**
 * Sees to the programs that the tests need: with CI set they are installed (Debian, as root), on a terminal after a
 * question, and else they stay missing.
 *
 * @param {(message: string) => void} say
 * @returns {Promise<{ missing: string[], outcome: string }>} the names of those that are missing in the end
 */
async function providePrograms(say) {
  const missing = PROGRAMS.filter(({ isThere }) => !isThere());
  if (missing.length === 0) return { missing: [], outcome: "all there" };
  const names = missing.map(({ name }) => name).join(", ");
  const packages = missing.flatMap((program) => program.packages);
  const canInstall = process.getuid?.() === 0 && isOnPath("apt-get");
  if (
    !canInstall ||
    !(process.env.CI || (await isAllowed(`${names} are missing. Install ${packages.join(" ")} now?`)))
  ) {
    return {
      missing: namesOf(missing),
      outcome: `missing: ${names}; on Debian: apt-get install ${packages.join(" ")}`,
    };
  }
  say(`installing ${names} …`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runProgram("apt-get", ["update", "-qq"], { quiet: true, env });
  const { code, lastLines } = await runProgram(
    "apt-get",
    ["install", "-y", "-qq", "--no-install-recommends", ...packages],
    { quiet: true, env },
  );
  const still = PROGRAMS.filter(({ isThere }) => !isThere());
  if (code === 0 && still.length === 0) return { missing: [], outcome: `installed ${names}` };
  return {
    missing: namesOf(still),
    outcome: `could not be installed: ${names}. apt-get's last words: ${lastLines.slice(-3).join(" ")}`,
  };
}

function namesOf(programs) {
  return programs.map(({ name }) => name);
}

/** Asks whoever sits at the terminal; nobody there means no. */
async function isAllowed(question) {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}

function isOnPath(program) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const endings = process.platform === "win32" ? [".exe", ".cmd", ".com"] : [""];
  return folders.some((folder) => endings.some((ending) => existsSync(path.join(folder, program + ending))));
}

/** Debian keeps the server's programs off the path. */
function hasDebianServer() {
  const place = "/usr/lib/postgresql";
  return (
    existsSync(place) && readdirSync(place).some((version) => existsSync(path.join(place, version, "bin", "initdb")))
  );
}
