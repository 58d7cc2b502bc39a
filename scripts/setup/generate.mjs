import { generateClient } from "./generate-client.mjs";
import { installPackages } from "./install-packages.mjs";
import { createProgress } from "./progress.mjs";

/** Brings the database clients up to date. */
export async function generate() {
  const progress = createProgress(2);
  await progress.step("Packages", installPackages);
  await progress.step("Database client", generateClient);
}
