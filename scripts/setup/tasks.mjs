import { bundlePrograms } from "./bundles.mjs";
import { check } from "./checks.mjs";
import { allOrNone, runNode, wasStopped } from "./command.mjs";
import { describeDatabase, environment } from "./paths.mjs";
import { createProgress, EXIT, SetupError } from "./report.mjs";
import { chooseListening, describeListening, isLoopback, serveApp } from "./server.mjs";
import { BUNDLED_COMMAND_LINE, buildApp, generateClient, installPackages, NEXT, prepareDatabase } from "./steps.mjs";
import { test, testUnits } from "./tests.mjs";

/** What npm's scripts run, by name; a task is given its parameters and returns an exit code, none for 0. */
export const TASKS = { start, dev: develop, build, generate, concordance, test, "test:unit": testUnits, check, bench };

/** From a bare clone to a running server. Each step is skipped where its result is up to date. */
async function start() {
  const listening = await chooseListening();
  const progress = createProgress(6);
  await progress.step("Packages", installPackages);
  await progress.step("Database client", generateClient);
  await progress.step("Bundles", bundlePrograms);
  // Neither needs the other, and a build does not keep two processors busy from its begin to its end.
  const database = progress.step("Database", prepareDatabase);
  const signIn = database.then(() => signInLink(listening)).catch(() => null);
  await allOrNone([database, progress.step("Pages", buildApp)]);
  if (wasStopped()) return;

  progress.begin("Server")(`starting on port ${listening.port} …`);
  const { code, lastLines } = await serveApp({
    ...listening,
    onReady: async () => {
      announce({ ...listening, elapsed: progress.elapsed() });
      const link = await signIn;
      if (link !== null) process.stdout.write(`  To make dossiers, sign in once, within 24 hours:\n  ${link}\n\n`);
    },
  });
  if (wasStopped()) return;
  throw new SetupError(`The server ended by itself (exit code ${code}); its last words are above.`, {
    exitCode: EXIT.serve,
    lastWords: lastLines,
  });
}

/** The same preparation but for the build, then a server that shows each change of the sources at once. */
async function develop() {
  const { host, port } = await chooseListening();
  const progress = createProgress(4);
  await progress.step("Packages", installPackages);
  await progress.step("Database client", generateClient);
  await progress.step("Bundles", bundlePrograms);
  await progress.step("Database", prepareDatabase);
  const { code } = await runNode([NEXT, "dev", "--port", String(port), "--hostname", host], {
    env: { NODE_ENV: "development" },
  });
  return code;
}

/** Brings the built pages up to date. */
async function build() {
  const progress = createProgress(3);
  await progress.step("Packages", installPackages);
  await progress.step("Database client", generateClient);
  await progress.step("Pages", buildApp);
}

/** Brings the database clients and the bundled programs up to date. */
async function generate() {
  const progress = createProgress(3);
  await progress.step("Packages", installPackages);
  await progress.step("Database client", generateClient);
  await progress.step("Bundles", bundlePrograms);
}

/** Makes sure that the command line can run, runs it and gives its exit code on. Standard output stays its own. */
async function concordance(parameters) {
  // Silent where nothing is missing: a command that is used in pipes says only what it is asked.
  const say = (message) => process.stderr.write(`${message}\n`);
  for (const prepare of [installPackages, generateClient, bundlePrograms]) {
    const outcome = await prepare(say);
    if (outcome !== "up to date") say(`${outcome}.`);
  }
  const { code } = await runNode([...BUNDLED_COMMAND_LINE, ...parameters], {
    env: { CONCORDANCE_FOLDER: userFolder() },
  });
  return code;
}

/** Where the person stands: npm runs its scripts in the project's folder, whatever folder it was called from. */
function userFolder() {
  const isStartedByNpm = process.env.npm_lifecycle_event === "concordance";
  return (isStartedByNpm && process.env.INIT_CWD) || process.cwd();
}

function announce({ host, port, elapsed }) {
  const { address, who } = describeListening({ host, port });
  process.stdout.write(
    [
      "",
      `Concordance is ready after ${elapsed}.`,
      `  Address   ${address} (${who})`,
      `  Port      ${port} (PORT chooses another)`,
      `  Database  ${describeDatabase(environment().DATABASE_URL)} (DATABASE_URL chooses another)`,
      "  Ctrl-C stops it.",
      "",
    ].join("\n"),
  );
}

/**
 * The first link that signs somebody in, as long as nobody has an account: on a server that only this machine reaches
 * whoever reads its output is who installed it. Elsewhere the link is asked for.
 *
 * @returns {Promise<string | null>} null where none is offered, also where the database cannot be asked
 */
async function signInLink({ host, port }) {
  if (!isLoopback(host)) return null;
  const { address } = describeListening({ host, port });
  const link = process.env.CONCORDANCE_URL ? [] : ["--address", address];
  const { code, result } = await runNode([...BUNDLED_COMMAND_LINE, "access", "--first", ...link], { quiet: true });
  return code === 0 && result.trim() !== "" ? result.trim() : null;
}

const NAMES = ["analysis", "exports", "figures", "imports", "load", "pages", "search", "setup"];

/** Runs all measurements one after the other, or the one that is named, with its own options behind its name. */
async function bench(parameters) {
  const [asked] = parameters;
  const isName = asked !== undefined && !asked.startsWith("-");
  if (isName && !NAMES.includes(asked)) {
    throw new SetupError(`There is no measurement “${asked}”. There are: ${NAMES.join(", ")}.`, {
      exitCode: EXIT.badCall,
    });
  }
  const options = isName ? parameters.slice(1) : parameters;
  for (const name of isName ? [asked] : NAMES) {
    const program = `scripts/bench/${name}.ts`;
    const { code } = await runNode(["--conditions=react-server", "--import", "tsx", program, ...options]);
    if (code !== 0)
      throw new SetupError(`The measurement “${name}” failed; its last words are above.`, { exitCode: 1 });
  }
}
