import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "./paths.mjs";

/**
 * A hash over files and folders: names and contents, so that a fresh checkout with new dates counts as the same.
 * What does not exist counts as absent, and its appearance changes the hash.
 *
 * @param {readonly string[]} inputs paths below the project's folder
 * @param {readonly string[]} [words] anything else the result depends on, such as a version
 */
export function fingerprint(inputs, words = []) {
  const hash = createHash("sha256");
  for (const word of words) hash.update(`word ${word}\0`);
  for (const input of inputs) addToHash({ hash, relative: input });
  return hash.digest("hex");
}

function addToHash({ hash, relative }) {
  const absolute = inRoot(relative);
  if (!existsSync(absolute)) {
    hash.update(`absent ${relative}\0`);
    return;
  }
  if (!statSync(absolute).isDirectory()) {
    hash.update(`file ${relative}\0`).update(readFileSync(absolute)).update("\0");
    return;
  }
  for (const name of readdirSync(absolute).sort()) addToHash({ hash, relative: `${relative}/${name}` });
}

/** The stamp of an earlier run, or null where there is none. */
export function readStamp(stampPath) {
  return existsSync(stampPath) ? readFileSync(stampPath, "utf8").trim() : null;
}

/** Writes a stamp for the next run; whole or not at all, for another process may be reading it. */
export function writeStamp({ stampPath, value }) {
  mkdirSync(path.dirname(stampPath), { recursive: true });
  const draft = `${stampPath}.${process.pid}`;
  writeFileSync(draft, `${value}\n`);
  renameSync(draft, stampPath);
}
