import "server-only";
import { randomUUID } from "node:crypto";
import { lstat, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type PackageFiles, staysInside } from "@/lib/dossier/package-files";
import { isTableName } from "@/lib/dossier/table-definitions";
import { writeZip } from "@/lib/dossier/zip/write-zip";

/**
 * What stands at the target already: nothing (or an empty folder), a package or zip that may be replaced, or something
 * else.
 */
export type Target = "free" | "package" | "other";

/** Looks at a target before anything is written. */
export async function inspectTarget(target: string): Promise<Target> {
  const entry = await lstat(target).catch(() => null);
  if (!entry) return "free";
  if (isZip(target)) return entry.isFile() ? "package" : "other";
  if (!entry.isDirectory()) return "other";
  const names = await readdir(target);
  if (names.length === 0) return "free";
  return names.includes("datapackage.json") ? "package" : "other";
}

/**
 * What replacing the folder at the target would take away for good, by path: whatever is neither in the new package nor
 * a table of the old one. Texts of sources are no part of an exported package, nor is the history that a folder is kept
 * under.
 */
export async function filesAtRisk({ files, target }: { files: PackageFiles; target: string }): Promise<string[]> {
  if (isZip(target) || (await inspectTarget(target)) === "free") return [];
  const written = [...files.keys()];
  const found = (await readdir(target, { recursive: true })).map((name) => name.split(path.sep).join("/"));
  return found.filter((name) => {
    const isFolderOfOurs = written.some((file) => file.startsWith(`${name}/`));
    const isOldTable = name.endsWith(".csv") && isTableName(name.slice(0, -".csv".length));
    return !written.includes(name) && !isFolderOfOurs && !isOldTable;
  });
}

/**
 * Writes a package as a folder, or as a zip where the target ends in ".zip". It is written beside the target and moved
 * there when it is whole, so that nobody meets half a package. What stood there is replaced.
 *
 * @throws the file system's own error; nothing has been replaced then.
 */
export async function writePackageFiles({ files, target }: { files: PackageFiles; target: string }): Promise<void> {
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}`);
  await mkdir(path.dirname(target), { recursive: true });
  try {
    if (isZip(target)) await writeFile(draft, writeZip(files));
    else await writeFolder({ files, folder: draft });
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function writeFolder({ files, folder }: { files: PackageFiles; folder: string }): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [file, bytes] of files) {
    // Paths come from the database: checked on the way in, and not trusted on the way out.
    if (!staysInside(file))
      throw new Error(`The dossier holds a document with a path that leaves the package: ${file}`);
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), bytes);
  }
}

function isZip(target: string): boolean {
  return target.toLowerCase().endsWith(".zip");
}
