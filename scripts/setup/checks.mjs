import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkCommentWidth, checkWords } from "./check-sources.mjs";
import { runNode, wasStopped } from "./command.mjs";
import { inRoot, ROOT } from "./paths.mjs";
import { createProgress, EXIT, secondsSince } from "./report.mjs";
import { generateClient, installPackages, installTools, NEXT, TOOLS } from "./steps.mjs";

const CHECKS = [
  {
    title: "Format and lint",
    run: () => quietly([`${TOOLS}/node_modules/@biomejs/biome/bin/biome`, "ci", "--colors=off", "."]),
  },
  { title: "Lock file", run: () => quietly(["scripts/complete-lock.mjs", "--check"]) },
  { title: "Types", run: checkTypes },
  { title: "Architecture", run: () => checkArchitecture() },
  { title: "Words", run: checkWords },
  { title: "Width of comments", run: checkCommentWidth },
  { title: "Dead code", run: () => quietly(["node_modules/knip/bin/knip.js", "--no-progress"]) },
];

/** Runs every check and says of each whether it passed. With --json-file PATH the counts are written there too. */
export async function check(parameters = []) {
  const progress = createProgress(CHECKS.length + 3);
  await progress.step("Packages", installPackages);
  await progress.step("Tools", installTools);
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

const FOLDERS = ["app", "components", "figures", "lib", "cli", "prisma", "scripts", "tests"];

/**
 * Holds every import against .dependency-cruiser.mjs. That no module was read counts as a failure: with a compiler it
 * does not know the tool reads nothing, finds nothing and reports success.
 *
 * @param {{ root?: string }} [options] the folder to look at; this project unless said otherwise
 */
export async function checkArchitecture({ root = ROOT } = {}) {
  const folders = FOLDERS.filter((folder) => existsSync(path.join(root, folder)));
  const tool = inRoot("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const rules = ["--config", inRoot(".dependency-cruiser.mjs"), "--output-type", "json"];
  const { code, output, result } = await runNode([tool, ...rules, ...folders], { quiet: true, cwd: root });
  const summary = readSummary(result);
  if (!summary) return { code: code || 1, output };
  if (summary.totalCruised === 0) {
    return { code: 1, output: "dependency-cruiser read no module at all, so it proved nothing." };
  }
  const broken = summary.violations.filter((violation) => violation.rule.severity === "error");
  return { code: broken.length === 0 ? 0 : 1, output: broken.map(describe).join("\n") };
}

function describe({ rule, from, to, comment }) {
  return `${rule.name}: ${from} → ${to}${comment ? `\n  ${comment}` : ""}`;
}

function readSummary(result) {
  try {
    return JSON.parse(result).summary;
  } catch {
    // Not JSON: the tool stopped with a message of its own, which is what the caller shows.
    return null;
  }
}
