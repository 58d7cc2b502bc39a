import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { runNpm } from "./command.mjs";
import { withFileLock } from "./file-lock.mjs";
import { inRoot, STAMPS } from "./paths.mjs";
import { EXIT, SetupError } from "./setup-error.mjs";
import { readStamp, writeStamp } from "./stamp.mjs";

const stampPath = path.join(STAMPS, "packages");
const sqliteProgram = inRoot("node_modules/better-sqlite3/build/Release/better_sqlite3.node");
// A native package works only under the Node it was compiled for.
const platform = `${process.platform} ${process.arch} modules ${process.versions.modules}`;

/** Installs exactly the packages of the lock file, unless they are there. Tells what it did. */
export async function installPackages(say) {
  const isDone = () => areInstalled() && isCompiledForThisNode();
  if (!isDone()) await withFileLock({ isDone, say, work: () => install(say) });
  else if (readStamp(stampPath) === platform) return "up to date";
  writeStamp({ stampPath, value: platform });
  return "installed";
}

async function install(say) {
  if (!areInstalled()) {
    say("installing from the package registry; SQLite may be compiled, which takes a minute or two …");
    return npm(["ci", "--include=dev", "--no-audit", "--no-fund"]);
  }
  say(`compiling SQLite for Node ${process.versions.node} …`);
  return npm(["rebuild", "better-sqlite3"]);
}

/** Whether what npm last wrote into node_modules is what the lock file asks for, packages for other systems aside. */
function areInstalled() {
  const installedPath = inRoot("node_modules/.package-lock.json");
  if (!existsSync(installedPath)) return false;
  const wanted = JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedPath, "utf8")).packages;
  const names = Object.keys(wanted).filter((name) => name !== "");
  return names.every((name) =>
    installed[name] ? installed[name].version === wanted[name].version : wanted[name].optional === true,
  );
}

/** No stamp counts as this Node: somebody ran npm himself. */
function isCompiledForThisNode() {
  return existsSync(sqliteProgram) && (readStamp(stampPath) ?? platform) === platform;
}

async function npm(parameters) {
  const { code, output, lastLines } = await runNpm(parameters, { quiet: true });
  if (code === 0) return;
  throw new SetupError(explain(output), { exitCode: EXIT.install, lastWords: lastLines });
}

function explain(output) {
  if (/gyp ERR!/.test(output)) {
    return "The packages could not be installed: SQLite has to be compiled here and that failed. Install a C++ compiler, make and Python 3 (on Debian: apt-get install build-essential python3) and run the command again.";
  }
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/.test(output)) {
    return "The packages could not be installed: the package registry does not answer. Check the connection (or the proxy and registry settings of npm) and run the command again.";
  }
  if (/ENOSPC/.test(output)) {
    return "The packages could not be installed: the disk is full. Free about 1 GB and run the command again.";
  }
  if (/EACCES|EPERM/.test(output)) {
    return "The packages could not be installed: this user may not write to node_modules. Check who owns the project's folder.";
  }
  return "The packages could not be installed; npm's last words are above.";
}
