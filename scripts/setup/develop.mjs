import { NEXT } from "./build-app.mjs";
import { bundleWorker } from "./bundle-worker.mjs";
import { runNode } from "./command.mjs";
import { generateClient } from "./generate-client.mjs";
import { installPackages } from "./install-packages.mjs";
import { choosePort } from "./port.mjs";
import { prepareDatabase } from "./prepare-database.mjs";
import { createProgress } from "./progress.mjs";

/** Prepares everything but the build and serves the sources. */
export async function develop() {
  const port = await choosePort();
  const progress = createProgress(4);
  await progress.step("Packages", installPackages);
  await progress.step("Database client", generateClient);
  await progress.step("Analysis worker", bundleWorker);
  await progress.step("Database", prepareDatabase);
  const { code } = await runNode([NEXT, "dev", "--port", String(port)], { env: { NODE_ENV: "development" } });
  return code;
}
