import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { findChromium } from "../../lib/printing/find-chromium.mjs";
import { runProgram } from "./command.mjs";

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
];

/**
 * Sees to the programs that the tests need: with CI set they are installed (Debian, as root), on a terminal after a question, and
 * else they stay missing.
 *
 * @param {(message: string) => void} say
 * @returns {Promise<{ missing: string[], outcome: string }>} the names of those that are missing in the end
 */
export async function providePrograms(say) {
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
