import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inRoot, ROOT } from "./paths.mjs";

/**
 * A step of the set-up that runs only where its outputs are missing or were made from other inputs.
 *
 * @param {{
 *   inputs: readonly string[], words?: readonly string[], outputs: readonly string[], stamp: string,
 *   announcement?: string, outcome: string, changesInputs?: boolean, run: () => Promise<void>
 * }} step inputs, outputs and the file of the stamp as paths below the project's folder; words: what else the result
 *   depends on
 * @returns {(say: (message: string) => void) => Promise<string>} the step; its outcome in a few words
 */
export function incrementalStep({
  inputs,
  words = [],
  outputs,
  stamp,
  announcement,
  outcome,
  changesInputs = false,
  run,
}) {
  const stampPath = inRoot(stamp);
  const areThere = () => outputs.every((output) => existsSync(inRoot(output)));
  return async (say) => {
    const isDone = () => areThere() && readStamp(stampPath) === fingerprint(inputs, words);
    if (isDone()) return "up to date";
    if (announcement) say(announcement);
    const work = async () => {
      const before = fingerprint(inputs, words);
      await run();
      writeStamp({ stampPath, value: changesInputs ? fingerprint(inputs, words) : before });
    };
    await withFileLock({ isDone, say, work });
    return outcome;
  };
}

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

const project = createHash("sha256").update(ROOT).digest("hex").slice(0, 12);
// Outside node_modules, which installing removes.
const lockPath = path.join(tmpdir(), `concordance-${project}.lock`);
const UNWRITTEN_MS = 5_000;

/**
 * Does work that changes the project's folder (installing, generating, building) while no other process does. Two
 * commands started together would otherwise remove each other's files half-way.
 *
 * @template Result
 * @param {{ isDone: () => boolean, say: (message: string) => void, work: () => Promise<Result> }} options
 *   isDone: asked again after waiting, for the other process may have done the same work
 * @returns {Promise<Result | null>} null where there was nothing left to do
 */
export async function withFileLock({ isDone, say, work }) {
  let hasSaid = false;
  while (!take()) {
    if (!hasSaid) say("waiting for another command that is preparing this folder …");
    hasSaid = true;
    await sleep(250);
  }
  try {
    return isDone() ? null : await work();
  } finally {
    rmSync(lockPath, { force: true });
  }
}

function take() {
  try {
    const file = openSync(lockPath, "wx");
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (isAbandoned()) rmSync(lockPath, { force: true });
    return false;
  }
}

/** Whether the process that took the lock is gone: it was killed before it could give it back. */
function isAbandoned() {
  try {
    const holder = Number(readFileSync(lockPath, "utf8"));
    if (holder === 0) return Date.now() - statSync(lockPath).mtimeMs > UNWRITTEN_MS;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    // ESRCH: no such process. EPERM: somebody else's, alive. ENOENT: given back meanwhile.
    return error.code === "ESRCH";
  }
}
