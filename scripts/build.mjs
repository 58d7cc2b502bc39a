// npm run build: installs what is missing and builds the pages.
import "./setup/require-node.mjs";

const { runScript } = await import("./setup/failure.mjs");
const { build } = await import("./setup/build.mjs");

await runScript(build);
