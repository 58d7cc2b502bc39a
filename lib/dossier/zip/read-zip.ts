import { LIMITS, megabytes } from "@/lib/dossier/limits";
import { isSystemFile, type PackageFiles, staysInside } from "@/lib/dossier/package-files";
import { hasError, type Problem, problemError } from "@/lib/dossier/problem";
import { unpackEntry } from "@/lib/dossier/zip/unpack-entry";
import { readZipDirectory, type ZipEntry, ZipError } from "@/lib/dossier/zip/zip-directory";

/**
 * Unpacks a zipped package. Everything that can be told from the directory is checked before a byte is unpacked:
 * sizes, number, expansion, paths, archives inside the archive. One folder around all files is taken off; what
 * operating systems leave behind is passed over.
 *
 * @returns the files by path inside the package, or null and every problem. Never throws on bytes from outside.
 */
export function readZip(bytes: Uint8Array): { files: PackageFiles | null; problems: Problem[] } {
  try {
    const entries = readZipDirectory(bytes).filter((entry) => !isSystemFile(entry.path));
    const problems = [...entries.flatMap(checkEntry), ...checkTogether(entries)];
    if (hasError(problems)) return { files: null, problems };
    const folder = commonFolder(entries);
    const files = new Map(entries.map((entry) => [entry.path.slice(folder.length), unpackEntry(entry)]));
    return { files, problems };
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    const problems = [problemError({ expected: "a whole zip archive without encryption", what: error.message })];
    return { files: null, problems };
  }
}

function checkEntry({ path, unpackedBytes }: ZipEntry): Problem[] {
  const problems: Problem[] = [];
  if (!staysInside(path)) {
    const expected = "a path inside the package, with forward slashes and without “..”";
    problems.push(problemError({ file: path, found: path, expected, what: "The path leaves the package" }));
  }
  if (/\.zip$/i.test(path)) {
    const expected = "the files themselves, not an archive inside the archive";
    problems.push(problemError({ file: path, found: path, expected, what: "The file is an archive of its own" }));
  }
  if (unpackedBytes > LIMITS.fileBytes) {
    const found = megabytes(unpackedBytes);
    const expected = `at most ${megabytes(LIMITS.fileBytes)} in one file`;
    problems.push(problemError({ file: path, found, expected, what: `The file would have ${found} when unpacked` }));
  }
  return problems;
}

function checkTogether(entries: readonly ZipEntry[]): Problem[] {
  const problems: Problem[] = [];
  const refuse = (found: string, expected: string, what: string) =>
    problems.push(problemError({ found, expected, what }));
  const packed = entries.reduce((sum, entry) => sum + entry.packedBytes, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (entries.length > LIMITS.files) {
    const found = `${entries.length} files`;
    refuse(found, `at most ${LIMITS.files} files`, `The archive has ${found}`);
  }
  if (unpacked > LIMITS.packageBytes) {
    const found = megabytes(unpacked);
    refuse(
      found,
      `at most ${megabytes(LIMITS.packageBytes)} unpacked`,
      `The archive would have ${found} when unpacked`,
    );
  }
  if (unpacked > 1_000_000 && unpacked > packed * LIMITS.zipRatio) {
    const found = `${Math.round(unpacked / Math.max(1, packed))} times`;
    refuse(found, `at most ${LIMITS.zipRatio} times`, `The archive would grow to ${found} its size when unpacked`);
  }
  const paths = new Set<string>();
  for (const { path } of entries) {
    if (paths.has(path)) refuse(path, "each file once", `The archive has ${path} twice`);
    paths.add(path);
  }
  return problems;
}

/** The folder that holds everything, with its slash; empty if there is none. */
function commonFolder(entries: readonly ZipEntry[]): string {
  const first = entries[0]?.path ?? "";
  const folder = first.slice(0, first.indexOf("/") + 1);
  const holdsAll = folder !== "" && entries.every((entry) => entry.path.startsWith(folder));
  return holdsAll ? folder : "";
}
