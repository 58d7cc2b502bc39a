// What npm runs: node scripts/run.mjs TASK [parameters]. Each task installs and makes what it needs and is missing.
import "./setup/require-node.mjs";

const { runScript, SetupError, EXIT } = await import("./setup/setup-error.mjs");
const { TASKS } = await import("./setup/tasks.mjs");

const [name = "", ...parameters] = process.argv.slice(2);
await runScript(() => {
  const task = Object.hasOwn(TASKS, name) ? TASKS[name] : null;
  if (task) return task(parameters);
  throw new SetupError(`There is no task “${name}”. There are: ${Object.keys(TASKS).join(", ")}.`, {
    exitCode: EXIT.badCall,
  });
});
