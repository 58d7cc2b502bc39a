// npm start: from a bare clone to a running server. Each step is skipped where its result is up to date.
import "./setup/require-node.mjs";

const { runScript } = await import("./setup/failure.mjs");
const { start } = await import("./setup/start.mjs");

await runScript(start);
