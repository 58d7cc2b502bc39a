import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ROOT } from "./paths.mjs";

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
