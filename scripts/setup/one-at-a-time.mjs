import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ROOT } from "./places.mjs";

const LOOK_AGAIN_MILLISECONDS = 500;
// Outside the project: installing replaces node_modules whole.
const lockFile = path.join(
  tmpdir(),
  `concordance-setup-${createHash("sha256").update(ROOT).digest("hex").slice(0, 16)}`,
);

/** Runs a task of the set-up while no other process of this checkout does: two compilations of one package destroy each other. */
export async function oneAtATime(task, say) {
  let hasSaidSo = false;
  while (!take()) {
    if (!hasSaidSo) say("waiting for another set-up of this checkout to finish …");
    hasSaidSo = true;
    await wait(LOOK_AGAIN_MILLISECONDS);
  }
  try {
    return await task();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function take() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!isHeld()) rmSync(lockFile, { force: true });
    return false;
  }
}

/** Whether the process that took the lock still runs; one that was killed must not keep everybody out. */
function isHeld() {
  try {
    process.kill(Number(readFileSync(lockFile, "utf8")), 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
