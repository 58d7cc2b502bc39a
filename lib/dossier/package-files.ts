import { LIMITS, megabytes } from "@/lib/dossier/limits";
import { type Problem, problemError } from "@/lib/dossier/problem";

/** Path inside the package, with forward slashes, → bytes. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Whether a path stays inside the package: relative, forward slashes, no "..", no drive letter, no address, no
 * control characters.
 */
export function staysInside(path: string): boolean {
  if (path === "" || path.includes("\\") || path.includes(":") || hasControlCharacter(path)) return false;
  return path.split("/").every((name) => name !== "" && name !== "." && name !== "..");
}

// "~$table.xlsx" is the lock of a spreadsheet program that has the file open.
const SYSTEM_NAMES = ["__macosx", "thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "$recycle.bin"];

/** Files that operating systems leave behind and nobody means to import. */
export function isSystemFile(path: string): boolean {
  return path.split("/").some((name) => SYSTEM_NAMES.includes(name.toLowerCase()) || /^(\.[^.]|~\$)/.test(name));
}

/** Checks names, number and sizes of the files before anything is read. O(files). */
export function checkPackageFiles(files: PackageFiles): Problem[] {
  const problems = [...files].flatMap(([file, bytes]) => [...checkPath(file), ...checkSize({ file, bytes })]);
  if (files.size > LIMITS.files) {
    const expected = `at most ${LIMITS.files} files`;
    problems.push(
      problemError({ found: `${files.size} files`, expected, what: `The package has ${files.size} files` }),
    );
  }
  const total = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  if (total > LIMITS.packageBytes) {
    const expected = `at most ${megabytes(LIMITS.packageBytes)} unpacked`;
    problems.push(problemError({ found: megabytes(total), expected, what: `The package has ${megabytes(total)}` }));
  }
  return problems;
}

function checkPath(file: string): Problem[] {
  if (!staysInside(file)) {
    const expected = "a path inside the package, with forward slashes and without “..”";
    return [problemError({ file, found: file, expected, what: "The path leaves the package" })];
  }
  const depth = file.split("/").length;
  if (depth <= LIMITS.pathDepth) return [];
  const expected = `at most ${LIMITS.pathDepth} names in a path`;
  return [problemError({ file, found: `${depth} names`, expected, what: "The file lies too deep" })];
}

function checkSize({ file, bytes }: { file: string; bytes: Uint8Array }): Problem[] {
  if (bytes.length <= LIMITS.fileBytes) return [];
  const found = megabytes(bytes.length);
  const expected = `at most ${megabytes(LIMITS.fileBytes)} in one file`;
  return [problemError({ file, found, expected, what: `The file has ${found}` })];
}

function hasControlCharacter(path: string): boolean {
  return [...path].some((character) => character < " " || character === "\u007f");
}
