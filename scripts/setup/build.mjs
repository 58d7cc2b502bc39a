import { buildApp } from "./build-app.mjs";
import { generateClient } from "./generate-client.mjs";
import { installPackages } from "./install-packages.mjs";
import { createProgress } from "./progress.mjs";

/** Brings the built pages up to date. */
export async function build() {
  const progress = createProgress(3);
  await progress.step("Packages", installPackages);
  await progress.step("Database client", generateClient);
  await progress.step("Pages", buildApp);
}
