import { findChromium, HOW_TO_GET_CHROMIUM } from "../../lib/data/find-chromium.mjs";
import { bundleWorker } from "./bundle-worker.mjs";
import { runNode } from "./command.mjs";
import { generateClient } from "./generate-client.mjs";
import { installPackages } from "./install-packages.mjs";
import { createProgress } from "./progress.mjs";
import { installSystemPrograms } from "./system-programs.mjs";

/** Runs all tests, or those that the parameters name. */
export async function test() {
  const progress = createProgress(6);
  await progress.step("Packages", installPackages);
  await progress.step("Database client", generateClient);
  await progress.step("Analysis worker", bundleWorker);
  await progress.step("Programs of the system", installSystemPrograms);
  const chromium = findChromium();
  progress.begin("Browser")(chromium ?? HOW_TO_GET_CHROMIUM);
  progress.begin("Tests")("running …");
  const parameters = process.argv.slice(2);
  const { code } = await runNode(["node_modules/vitest/vitest.mjs", "run", ...parameters]);
  return code;
}
