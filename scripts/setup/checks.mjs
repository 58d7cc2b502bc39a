import { writeFileSync } from "node:fs";
import { checkArchitecture } from "./check-architecture.mjs";
import { checkWords } from "./check-words.mjs";
import { runNode, wasStopped } from "./command.mjs";
import { installPackages } from "./install-packages.mjs";
import { createProgress, secondsSince } from "./progress.mjs";
import { EXIT } from "./setup-error.mjs";
import { generateClient, NEXT } from "./steps.mjs";

const CHECKS = [
  {
    title: "Format and lint",
    run: () => quietly(["node_modules/@biomejs/biome/bin/biome", "ci", "--colors=off", "."]),
  },
  { title: "Lock file", run: () => quietly(["scripts/complete-lock.mjs", "--check"]) },
  { title: "Types", run: checkTypes },
  { title: "Architecture", run: () => checkArchitecture() },
  { title: "Words", run: checkWords },
  { title: "Dead code", run: () => quietly(["node_modules/knip/bin/knip.js", "--no-progress"]) },
];

/** Runs every check and says of each whether it passed. With --json-file PATH the counts are written there too. */
export async function check(parameters = []) {
  const progress = createProgress(CHECKS.length + 2);
  await progress.step("Packages", installPackages);
  await progress.step("Database client", generateClient);

  const failed = [];
  for (const { title, run } of CHECKS) {
    const say = progress.begin(title);
    const begun = Date.now();
    const { code, output } = await run();
    if (wasStopped()) return EXIT.checksFailed;
    if (code !== 0) {
      failed.push(title);
      process.stdout.write(`${output.trimEnd()}\n`);
    }
    say(`${code === 0 ? "passed" : "FAILED"} (${secondsSince(begun)})`);
  }

  const passed = CHECKS.length - failed.length;
  process.stdout.write(
    `\n${passed} of ${CHECKS.length} checks passed${failed.length > 0 ? `; failed: ${failed.join(", ")}` : ""}.\n`,
  );
  writeCounts(parameters, { passed, failed: failed.length });
  return failed.length === 0 ? 0 : EXIT.checksFailed;
}

function quietly(parameters) {
  return runNode(parameters, { quiet: true });
}

/** The route types that pages refer to are generated; without them the compiler reports what is not there. */
async function checkTypes() {
  const generated = await quietly([NEXT, "typegen"]);
  if (generated.code !== 0) return generated;
  return quietly(["node_modules/typescript/bin/tsc", "--noEmit", "--project", "."]);
}

function writeCounts(parameters, counts) {
  const position = parameters.indexOf("--json-file");
  const file = parameters[position + 1];
  if (position !== -1 && file) writeFileSync(file, `${JSON.stringify(counts)}\n`);
}
