// What npm runs: node scripts/run.mjs TASK [parameters]. Each task installs and makes what it needs and is missing.
// Written so that an old Node can still read it; everything else is imported after this check.
const [major, minor] = process.versions.node.split(".").map(Number);
const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23;

if (!isSupported) {
  process.stderr.write(
    `Concordance needs Node 20.19 or newer (22.12 or newer within 22); this is ${process.version}. Install a current one from https://nodejs.org and run the command again.\n`,
  );
  process.exit(10);
}

const { runScript, SetupError, EXIT } = await import("./setup/report.mjs");
const { TASKS } = await import("./setup/tasks.mjs");

const [name = "", ...parameters] = process.argv.slice(2);
await runScript(() => {
  const task = Object.hasOwn(TASKS, name) ? TASKS[name] : null;
  if (task) return task(parameters);
  throw new SetupError(`There is no task “${name}”. There are: ${Object.keys(TASKS).join(", ")}.`, {
    exitCode: EXIT.badCall,
  });
});
