import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "./paths.mjs";

/** What a test, or a file of the tests that it imports, says where it needs a program. */
const NEEDS = {
  Chromium: /find-chromium|print-browser|launch-browser/,
  PostgreSQL: /support\/postgresql/,
  LibreOffice: /"soffice"/,
  Poppler: /"pdftotext"|"pdftoppm"/,
  MuPDF: /"mutool"/,
};

/**
 * The test files that cannot run without programs that are missing.
 *
 * @param {readonly string[]} missing names of programs, as system-programs.mjs has them
 * @returns {{ program: string, files: string[] }[]} a file stands under the first program that it lacks; paths below the project's folder
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
