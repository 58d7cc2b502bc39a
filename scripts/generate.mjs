// npm run db:generate: installs what is missing and writes the database clients and the workers' program.
import "./setup/require-node.mjs";

const { runScript } = await import("./setup/failure.mjs");
const { generate } = await import("./setup/generate.mjs");

await runScript(generate);
