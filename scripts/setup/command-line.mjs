import { bundleWorker } from "./bundle-worker.mjs";
import { runNode } from "./command.mjs";
import { generateClient } from "./generate-client.mjs";
import { installPackages } from "./install-packages.mjs";
import { COMMAND_LINE } from "./prepare-database.mjs";

/** Runs the command line with this script's parameters and gives its exit code on. Standard output stays its own. */
export async function runCommandLine() {
  // Silent where nothing is missing: a command that is used in pipes says only what it is asked.
  const say = (message) => process.stderr.write(`${message}\n`);
  for (const prepare of [installPackages, generateClient, bundleWorker]) {
    const outcome = await prepare(say);
    if (outcome !== "up to date") say(`${outcome}.`);
  }
  const { code } = await runNode([...COMMAND_LINE, ...process.argv.slice(2)], {
    env: { CONCORDANCE_FOLDER: userFolder() },
  });
  return code;
}

/** Where the person stands: npm runs its scripts in the project's folder, whatever folder it was called from. */
function userFolder() {
  const isStartedByNpm = process.env.npm_lifecycle_event === "concordance";
  return (isStartedByNpm && process.env.INIT_CWD) || process.cwd();
}
