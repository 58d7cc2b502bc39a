import { bundleWorker } from "./bundle-worker.mjs";
import { runNode } from "./command.mjs";
import { findChromium, HOW_TO_GET_CHROMIUM } from "./find-chromium.mjs";
import { generateClient } from "./generate-client.mjs";
import { installPackages } from "./install-packages.mjs";
import { createProgress } from "./progress.mjs";

/** Runs all tests, or those that the parameters name. */
export async function test() {
  const progress = createProgress(5);
  await progress.step("Packages", installPackages);
  await progress.step("Database client", generateClient);
  await progress.step("Analysis worker", bundleWorker);
  const chromium = findChromium();
  progress.begin("Browser")(chromium ?? HOW_TO_GET_CHROMIUM);
  progress.begin("Tests")("running …");
  const parameters = process.argv.slice(2);
  const { code } = await runNode(["node_modules/vitest/vitest.mjs", "run", ...parameters]);
  return code;
}
