import "server-only";
import { constants } from "node:fs";
import { lstat, open, readdir, realpath } from "node:fs/promises";
import path from "node:path";
import { LIMITS, megabytes } from "@/lib/dossier/limits";
import { isSystemFile, type PackageFiles } from "@/lib/dossier/package-files";
import { type Problem, problemError } from "@/lib/dossier/problem";
import { readZip } from "@/lib/dossier/zip/read-zip";

export interface ReadFiles {
  /** Null as soon as one problem is an error. */
  readonly files: PackageFiles | null;
  readonly problems: Problem[];
}

/**
 * Reads a package from the disk: a folder, or a zip file. Sizes, number and depth are checked before a byte is read,
 * and nothing outside the folder is ever followed: a link is refused, not resolved. So is what is no file, such as a
 * pipe or a device, which would never end.
 *
 * @throws the file system's own error where the path does not exist or may not be read.
 */
export async function readPackageFiles(packagePath: string): Promise<ReadFiles> {
  const place = await realpath(packagePath);
  const entry = await lstat(place);
  if (entry.isDirectory()) return readFolder(place);
  if (entry.isFile()) return readZipFile({ file: place, size: entry.size });
  return refused([
    problemError({ expected: "a folder or a zip file", what: "The package is neither a folder nor a file" }),
  ]);
}

async function readZipFile({ file, size }: { file: string; size: number }): Promise<ReadFiles> {
  if (size > LIMITS.packageBytes) {
    const expected = `at most ${megabytes(LIMITS.packageBytes)}`;
    return refused([problemError({ found: megabytes(size), expected, what: `The file has ${megabytes(size)}` })]);
  }
  return readZip(await readRegularFile(file));
}

interface Listed {
  readonly file: string;
  readonly bytes: number;
}

async function readFolder(folder: string): Promise<ReadFiles> {
  const { listed, problems } = await listFolder(folder);
  const total = listed.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > LIMITS.packageBytes) {
    const expected = `at most ${megabytes(LIMITS.packageBytes)} in all`;
    problems.push(problemError({ found: megabytes(total), expected, what: `The folder holds ${megabytes(total)}` }));
  }
  if (problems.length > 0) return refused(problems);

  const files = new Map<string, Uint8Array>();
  for (const { file } of listed) files.set(file, await readRegularFile(path.join(folder, file)));
  return { files, problems };
}

/**
 * What stands in a name for bytes that are not UTF-8: such a file cannot be opened under the name it is listed with.
 */
const UNREADABLE_NAME = "\uFFFD";

/** Walks the folder without following anything; stops at the limits, so that a wrong folder is told at once. */
async function listFolder(folder: string): Promise<{ listed: Listed[]; problems: Problem[] }> {
  const listed: Listed[] = [];
  const problems: Problem[] = [];
  const waiting = [""];
  for (let inside = waiting.pop(); inside !== undefined; inside = waiting.pop()) {
    for (const entry of await readdir(path.join(folder, inside), { withFileTypes: true })) {
      const file = inside === "" ? entry.name : `${inside}/${entry.name}`;
      if (isSystemFile(file)) continue;
      if (entry.isDirectory() && file.split("/").length < LIMITS.pathDepth) waiting.push(file);
      else if (entry.isFile() && !file.includes(UNREADABLE_NAME))
        listed.push({ file, bytes: (await lstat(path.join(folder, file))).size });
      else problems.push(refuseEntry({ file, isLink: entry.isSymbolicLink() }));
    }
    if (listed.length > LIMITS.files) {
      const expected = `at most ${LIMITS.files} files; is this the folder of the package?`;
      problems.push(
        problemError({ found: `more than ${LIMITS.files} files`, expected, what: "The folder holds too many files" }),
      );
      break;
    }
  }
  for (const { file, bytes } of listed.filter((candidate) => candidate.bytes > LIMITS.fileBytes)) {
    const expected = `at most ${megabytes(LIMITS.fileBytes)} in one file`;
    problems.push(problemError({ file, found: megabytes(bytes), expected, what: `The file has ${megabytes(bytes)}` }));
  }
  return { listed: listed.toSorted((a, b) => (a.file < b.file ? -1 : 1)), problems };
}

function refuseEntry({ file, isLink }: { file: string; isLink: boolean }): Problem {
  if (isLink) {
    const expected = "a file of its own; a link may lead out of the package";
    return problemError({ file, found: "a symbolic link", expected, what: "The entry is a symbolic link" });
  }
  const expected = `ordinary files with names in UTF-8, at most ${LIMITS.pathDepth} names deep`;
  return problemError({
    file,
    found: file,
    expected,
    what: "The entry is no ordinary file, has no name in UTF-8 or lies too deep",
  });
}

/** Reads a file that must still be what it was when it was listed: not a link put there meanwhile. */
async function readRegularFile(file: string): Promise<Uint8Array> {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return new Uint8Array(await handle.readFile());
  } finally {
    await handle.close();
  }
}

function refused(problems: Problem[]): ReadFiles {
  return { files: null, problems };
}
