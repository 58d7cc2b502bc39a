import { existsSync } from "node:fs";
import path from "node:path";
import { runNode } from "./command.mjs";
import { inRoot, ROOT } from "./paths.mjs";

const FOLDERS = ["app", "components", "figures", "lib", "cli", "pages", "prisma", "scripts", "tests"];

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
