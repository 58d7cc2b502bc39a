import { accessSync, constants, copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * How a SQLite file can be used: written to; read where it stands; or, on a file system that cannot be written to, read
 * from a copy. A write-ahead log is read with the help of files beside the database, and this driver cannot be told
 * that it stays as it is.
 */
export type SqliteAccess = "write" | "read" | "copy";

export function sqliteAccess(file: string): SqliteAccess {
  if (!isWritable(path.dirname(file))) return "copy";
  return isWritable(file) ? "write" : "read";
}

/** Copies a database with its log into a temporary folder, which is gone with the process. @returns the copy. */
export function temporaryCopy(file: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "concordance-read-only-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const copy = path.join(folder, "concordance.db");
  for (const ending of ["", "-wal"])
    if (existsSync(file + ending)) copyFileSync(file + ending, copy + ending, constants.COPYFILE_FICLONE);
  return copy;
}

function isWritable(place: string): boolean {
  try {
    accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
