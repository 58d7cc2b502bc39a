// npm run -s concordance -- <verb>: makes sure that the command line can run, then runs it.
import "./setup/require-node.mjs";

const { runScript } = await import("./setup/failure.mjs");
const { runCommandLine } = await import("./setup/command-line.mjs");

await runScript(runCommandLine);
