// npm test: installs what is missing and runs every test; parameters are given on to Vitest.
import "./setup/require-node.mjs";

const { runScript } = await import("./setup/failure.mjs");
const { test } = await import("./setup/test.mjs");

await runScript(test);
