// npm run check: format and lint, lock file, types, architecture, dead code. All run, even when one fails.
import "./setup/require-node.mjs";

const { runScript } = await import("./setup/failure.mjs");
const { check } = await import("./setup/check.mjs");

await runScript(check);
