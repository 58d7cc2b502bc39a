// npm run bench: all measurements one after the other; npm run bench -- pages: one of them, with its own options behind its name.
import "./setup/require-node.mjs";

import { existsSync } from "node:fs";

const { runNode } = await import("./setup/command.mjs");
const { SetupFailure, runScript } = await import("./setup/failure.mjs");
const { inRoot } = await import("./setup/places.mjs");

const NAMES = ["analysis", "exports", "figures", "pages"];
const program = (name) => inRoot("scripts/bench", `${name}.ts`);

await runScript(async () => {
  const [asked, ...options] = process.argv.slice(2);
  const isName = asked !== undefined && !asked.startsWith("-");
  if (isName && !(NAMES.includes(asked) && existsSync(program(asked)))) {
    throw new SetupFailure(`There is no measurement “${asked}”. There are: ${NAMES.join(", ")}.`, { exitCode: 2 });
  }
  const names = isName ? [asked] : NAMES.filter((name) => existsSync(program(name)));
  for (const name of names) {
    const { code } = await runNode([
      "--conditions=react-server",
      "--import",
      "tsx",
      program(name),
      ...(isName ? options : process.argv.slice(2)),
    ]);
    if (code !== 0) throw new SetupFailure(`The measurement “${name}” failed; its last words are above.`);
  }
});
