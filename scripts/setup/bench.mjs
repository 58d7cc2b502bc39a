import { runNode } from "./command.mjs";
import { EXIT, SetupError } from "./setup-error.mjs";

const NAMES = ["analysis", "exports", "figures", "pages"];

/** Runs all measurements one after the other, or the one that is named, with its own options behind its name. */
export async function bench(parameters) {
  const [asked] = parameters;
  const isName = asked !== undefined && !asked.startsWith("-");
  if (isName && !NAMES.includes(asked)) {
    throw new SetupError(`There is no measurement “${asked}”. There are: ${NAMES.join(", ")}.`, {
      exitCode: EXIT.badCall,
    });
  }
  const options = isName ? parameters.slice(1) : parameters;
  for (const name of isName ? [asked] : NAMES) {
    const program = `scripts/bench/${name}.ts`;
    const { code } = await runNode(["--conditions=react-server", "--import", "tsx", program, ...options]);
    if (code !== 0)
      throw new SetupError(`The measurement “${name}” failed; its last words are above.`, { exitCode: 1 });
  }
}
