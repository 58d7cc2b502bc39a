import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { median } from "@/scripts/bench/median";
import { diskUsage } from "@/scripts/bench/setup/disk-usage";
import { processorSeconds } from "@/scripts/bench/setup/processor-seconds";
import { runNpm, runProgram } from "@/scripts/setup/command.mjs";
import { inRoot } from "@/scripts/setup/paths.mjs";
import { freePort } from "@/scripts/setup/server.mjs";

/**
 * Measures what somebody waits for who begins: from a fresh clone of the last commit, with its packages there, until
 * the first page is answered; the same a second time; and how much disk the packages take that `npm ci` installs.
 * Where another checkout is named, with its packages installed, both in turns. Medians of five, or of RUNS.
 *
 *   npm run bench -- setup [--peer FOLDER] [--runs RUNS] [--without-packages]
 */
async function main(): Promise<void> {
  const peer = option("--peer");
  const checkouts = [
    { name: "this build", root: inRoot() },
    ...(peer === null ? [] : [{ name: "the other build", root: path.resolve(peer) }]),
  ];
  const runs = Number(option("--runs") ?? 5);
  const folder = await mkdtemp(path.join(tmpdir(), "concordance-setup-"));
  console.error(`Load before the first measurement: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors.`);
  const lines = WHAT.map((what) => ({ what, values: checkouts.map((): number[] => []) }));
  try {
    for (let run = 0; run < runs; run++) {
      for (const [place, { root }] of checkouts.entries()) {
        const measured = await measureStarts({ root, clone: path.join(folder, `clone-${place}`) });
        for (const [index, value] of measured.entries()) lines[index]?.values[place]?.push(value);
      }
    }
    console.log(
      `| what | ${checkouts.map(({ name }) => name).join(" | ")} | ratio |\n|---|${"---:|".repeat(checkouts.length + 1)}`,
    );
    for (const { what, values } of lines) printLine(what, values.map(median));
    if (!process.argv.includes("--without-packages")) {
      const megabytes = [];
      for (const [place, { root }] of checkouts.entries()) {
        megabytes.push((await measurePackages({ root, target: path.join(folder, `packages-${place}`) })) / 1e6);
      }
      printLine("packages as installed, MB on the disk, without compiling SQLite", megabytes);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const WHAT = [
  "fresh clone to the first page, s",
  "the same, s of processors",
  "second start to the first page, s",
  "the same, s of processors",
];

function option(name: string): string | null {
  const place = process.argv.indexOf(name);
  return place < 0 ? null : (process.argv[place + 1] ?? null);
}

function printLine(what: string, values: readonly number[]): void {
  const [ours = Number.NaN, others] = values;
  const ratio = others === undefined ? "" : (ours / others).toFixed(2);
  console.log(`| ${what} | ${values.map((value) => value.toFixed(1)).join(" | ")} | ${ratio} |`);
}

/** @returns seconds by the clock and of processors of the first start, then of the second. */
async function measureStarts({ root, clone }: { root: string; clone: string }): Promise<number[]> {
  await rm(clone, { recursive: true, force: true });
  const { code, lastLines } = await runProgram("git", ["clone", "--quiet", "--local", root, clone], { quiet: true });
  if (code !== 0) throw new Error(`${root} could not be cloned:\n${lastLines.join("\n")}`);
  const packages = path.join(root, "node_modules");
  await cp(packages, path.join(clone, "node_modules"), {
    recursive: true,
    verbatimSymlinks: true,
    // What the set-up, the compiler and tests left there belongs to the other folder.
    filter: (file) => path.relative(packages, file).split(path.sep)[0] !== ".cache",
  });
  return [...(await startOnce(clone)), ...(await startOnce(clone))];
}

const ASK_EVERY_MS = 50;

async function startOnce(clone: string): Promise<number[]> {
  const { scripts } = JSON.parse(await readFile(path.join(clone, "package.json"), "utf8"));
  // Without npm in between, which gives signals on in its own way.
  const program = String(scripts.start)
    .replace(/^node /, "")
    .split(" ");
  const port = await freePort();
  const before = processorSeconds();
  const begun = performance.now();
  const child = spawn(process.execPath, program, {
    cwd: clone,
    env: { ...process.env, PORT: String(port), DATABASE_URL: "" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "close");
  const isAnswered = await Promise.race([untilAnswered(`http://127.0.0.1:${port}/`), ended.then(() => false)]);
  const seconds = (performance.now() - begun) / 1000;
  if (!isAnswered) throw new Error(`The server in ${clone} ended by itself; its last words are above.`);
  child.kill("SIGTERM");
  await ended;
  return [seconds, processorSeconds() - before];
}

async function untilAnswered(address: string): Promise<true> {
  for (;;) {
    const answer = await fetch(address).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return true;
    await sleep(ASK_EVERY_MS);
  }
}

/** Bytes on the disk after `npm ci`; what compiles is left out, it depends on the machine. */
async function measurePackages({ root, target }: { root: string; target: string }): Promise<number> {
  await mkdir(target, { recursive: true });
  for (const name of ["package.json", "package-lock.json"]) await cp(path.join(root, name), path.join(target, name));
  // The folder is named, for npm tells the programs it starts that theirs is the one it was called in.
  const cleanInstall = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", target];
  const { code, lastLines } = await runNpm(cleanInstall, { cwd: target, quiet: true });
  if (code !== 0) throw new Error(`The packages of ${root} could not be installed:\n${lastLines.join("\n")}`);
  return diskUsage(path.join(target, "node_modules"));
}

void main();
