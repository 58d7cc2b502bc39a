// Adds the platform packages that a registry mirror leaves out to package-lock.json. Run it after every `npm install`.
// With --check nothing is written: exit 1 and a list if the lock is incomplete.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { completeLock } from "./setup/lock.mjs";

const lockPath = path.join(import.meta.dirname, "..", "package-lock.json");
const onlyCheck = process.argv.includes("--check");
const lock = JSON.parse(readFileSync(lockPath, "utf8"));
const { packages, added, problems } = completeLock(lock);

for (const problem of problems) console.log(problem);
if (onlyCheck && added.length > 0) {
  console.log(`package-lock.json lacks ${added.length} platform packages; run "npm run lock":`);
  for (const place of added) console.log(`  ${place}`);
}
if (!onlyCheck) {
  writeFileSync(lockPath, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
  console.log(`package-lock.json: ${added.length} platform packages added.`);
}
process.exitCode = problems.length > 0 || (onlyCheck && added.length > 0) ? 1 : 0;
