import { existsSync } from "node:fs";
import { runNode } from "./command.mjs";
import { inRoot } from "./places.mjs";

const FOLDERS = ["app", "components", "lib", "cli", "prisma", "scripts", "tests"];

/**
 * Holds every import against .dependency-cruiser.mjs. That no module was read counts as a failure: with a compiler it
 * does not know the tool reads nothing, finds nothing and reports success.
 */
export async function checkArchitecture() {
  const folders = FOLDERS.filter((folder) => existsSync(inRoot(folder)));
  const { code, output } = await runNode(
    [
      "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
      "--config",
      ".dependency-cruiser.mjs",
      "--output-type",
      "json",
      ...folders,
    ],
    { quiet: true },
  );
  const summary = readSummary(output);
  if (!summary) return { code: code || 1, output };
  if (summary.totalCruised === 0)
    return { code: 1, output: "dependency-cruiser read no module at all, so it proved nothing." };
  const broken = summary.violations.filter((violation) => violation.rule.severity === "error");
  return {
    code: broken.length === 0 ? 0 : 1,
    output: broken
      .map(({ rule, from, to, comment }) => `${rule.name}: ${from} → ${to}${comment ? `\n  ${comment}` : ""}`)
      .join("\n"),
  };
}

function readSummary(output) {
  try {
    return JSON.parse(output).summary;
  } catch {
    // Not JSON: the tool stopped with a message of its own, which is what the caller shows.
    return null;
  }
}
