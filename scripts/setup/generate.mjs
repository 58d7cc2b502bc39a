import { bundleWorker } from "./bundle-worker.mjs";
import { generateClient } from "./generate-client.mjs";
import { installPackages } from "./install-packages.mjs";
import { createProgress } from "./progress.mjs";

/** Brings the database clients and the workers' program up to date. */
export async function generate() {
  const progress = createProgress(3);
  await progress.step("Packages", installPackages);
  await progress.step("Database client", generateClient);
  await progress.step("Analysis worker", bundleWorker);
}
