// npm run dev: the same preparation, then a server that shows each change at once.
import "./setup/require-node.mjs";

const { runScript } = await import("./setup/failure.mjs");
const { develop } = await import("./setup/develop.mjs");

await runScript(develop);
