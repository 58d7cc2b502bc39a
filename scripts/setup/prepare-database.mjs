import { runNode } from "./command.mjs";
import { EXIT, SetupFailure } from "./failure.mjs";

/** The TypeScript command line, as Node runs it: server conditions, so that server-only modules load. */
export const COMMAND_LINE = ["--conditions=react-server", "--import", "tsx", "cli/concordance.ts"];

/** Creates or migrates the database and puts the built-in dossiers into it. Tells what it did. */
export async function prepareDatabase(_say, env = {}) {
  // Seeding migrates first, so one process does both.
  const { code, output, lastLines } = await runNode([...COMMAND_LINE, "seed"], { quiet: true, env });
  if (code === 0) return lastLines.at(-1)?.replace(/\.$/, "") ?? "ready";
  // The command line ends on one sentence that says what is wrong and what to do.
  throw new SetupFailure(lastLines.at(-1) ?? `The database could not be prepared. ${output}`, {
    exitCode: EXIT.database,
    lastWords: lastLines.slice(0, -1),
  });
}
