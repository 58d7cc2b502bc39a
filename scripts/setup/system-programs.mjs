import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { findChromium } from "../../lib/data/find-chromium.mjs";
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

/** Installs the programs that are missing where that is possible (Debian, as root); elsewhere names them. The tests that need one say so again. */
export async function installSystemPrograms(say) {
  const missing = PROGRAMS.filter(({ isThere }) => !isThere());
  if (missing.length === 0) return "all there";
  const packages = missing.flatMap((program) => program.packages);
  const names = missing.map(({ name }) => name).join(", ");
  if (process.getuid?.() !== 0 || !isOnPath("apt-get")) {
    return `missing: ${names}. The tests that need them will fail; on Debian: apt-get install ${packages.join(" ")}`;
  }
  say(`installing ${names} …`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runProgram("apt-get", ["update", "-qq"], { quiet: true, env });
  const { code, lastLines } = await runProgram(
    "apt-get",
    ["install", "-y", "-qq", "--no-install-recommends", ...packages],
    {
      quiet: true,
      env,
    },
  );
  if (code === 0) return `installed ${names}`;
  return `could not be installed: ${names}. apt-get's last words: ${lastLines.slice(-3).join(" ")}`;
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
