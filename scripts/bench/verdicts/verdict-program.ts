// The program of one build whose verdicts are timed. It is run in that build's folder, which may be another checkout,
// and computes a verdict for each line it is sent: the file of a matrix. Parameters: threads.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

async function main(): Promise<void> {
  const { findGrouping } = await load("run-analysis");
  const { createWorkerPool } = await load("worker-pool");
  const { workerProgram } = await load("worker-program");
  const pool = createWorkerPool({ size: Number(process.argv[2]), file: workerProgram().file });
  for await (const file of createInterface({ input: process.stdin })) {
    const matrix = JSON.parse(readFileSync(file, "utf8"));
    const start = performance.now();
    const { verdict, settings } = await findGrouping(pool, { matrix, settings: { minimumShared: 2, seed: 1 } });
    const ms = performance.now() - start;
    const { chance, power, stability } = settings.replicates;
    const peakMb = process.resourceUsage().maxRSS / 1024;
    process.stdout.write(`${JSON.stringify({ ms, verdict, groupings: chance + power + stability, peakMb })}\n`);
  }
  await pool.close();
}

/** A module of the workers, where the build keeps it. */
async function load(name: string) {
  const file = ["lib/jobs/workers", "lib/workers"].map((folder) => path.resolve(folder, `${name}.ts`)).find(existsSync);
  if (!file) throw new Error(`There is no ${name}.ts of workers in ${process.cwd()}.`);
  return import(pathToFileURL(file).href);
}

void main();
