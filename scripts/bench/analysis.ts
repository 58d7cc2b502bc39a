import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { pairwiseDistances } from "@/lib/analysis/pairs/pairwise-distances";
import { bootstrapAlpha } from "@/lib/analysis/reliability/bootstrap-alpha";
import { krippendorffAlpha } from "@/lib/analysis/reliability/krippendorff-alpha";
import { tallyUnits } from "@/lib/analysis/reliability/tally-units";
import { seededRandom } from "@/lib/analysis/seeded-random";
import { averageLinkage } from "@/lib/analysis/seriation/average-linkage";
import { generatedMatrix, generatedUnits } from "@/scripts/bench/generated-dossier";
import { timeAnalyse } from "@/scripts/bench/verdicts/time-analyse";
import { timeVerdicts } from "@/scripts/bench/verdicts/time-verdicts";
import { bundlePrograms } from "@/scripts/setup/bundles.mjs";

/**
 * Times the heavy steps of the analysis and, on the same data in the same run, what R and Python offer for them where
 * it is installed. Medians in milliseconds after warm-up. The machine's mood cancels in the ratios, so quote those.
 *
 * Where another checkout is named that was built before, whole verdicts and the command `analyse` are timed beside
 * that one, in turn; --dossier names a package of unga-2019-arms that both can read. With it this takes five minutes.
 *
 *   npm run bench -- analysis [--peer FOLDER [--dossier PACKAGE]] [--no-peers] [--verdicts-only]
 *
 * --no-peers leaves R and Python out. PYTHON names another interpreter; IRR_KRIPP the source file of irr's kripp.alpha
 * where the package is not installed.
 */
async function main(): Promise<void> {
  await bundlePrograms(() => {});
  await printVerdicts();
  if (process.argv.includes("--verdicts-only")) return;
  const stances = generatedMatrix({ commentators: 5000, propositions: 20 });
  const treeMatrix = generatedMatrix({ commentators: 2000, propositions: 20 });
  const treeDistances = withoutTies(fillWithMean(pairwiseDistances(treeMatrix, { minimumShared: 1 })));
  const leafCount = treeMatrix.rows.length;
  const units = generatedUnits({ coders: 10, units: 10_000 });
  const fewUnits = generatedUnits({ coders: 2, units: 99 });
  const thousandDraws = { level: "ordinal", draws: 1000, seed: 1 } as const;

  const ours = [
    timed("distances", "5,000 × 20", () => pairwiseDistances(stances, { minimumShared: 1 }), mean),
    timed(
      "tree",
      "2,000",
      () => averageLinkage(treeDistances, { leafCount }),
      ({ height }) => sum(height),
    ),
    timed("alpha", "10 × 10,000", () => krippendorffAlpha(units, { level: "ordinal" }), Number),
    timed(
      "1,000 draws",
      "10 × 10,000",
      () => bootstrapAlpha(tallyUnits(units), thousandDraws),
      ({ low }) => Number(low),
    ),
    timed(
      "1,000 draws",
      "2 × 99",
      () => bootstrapAlpha(tallyUnits(fewUnits), thousandDraws),
      ({ low }) => Number(low),
    ),
  ];
  for (const { step, size, ms, check } of ours) {
    console.log(`${step}, ${size}: ${ms.toFixed(2)} ms (check ${check.toPrecision(10)})`);
  }
  if (process.argv.includes("--no-peers")) return;

  const folder = mkdtempSync(path.join(os.tmpdir(), "concordance-bench-"));
  try {
    writeFileSync(path.join(folder, "stances.csv"), toCsv(stances.rows));
    writeFileSync(path.join(folder, "distances.f64"), Float64Array.from(treeDistances));
    writeFileSync(path.join(folder, "leaves.txt"), `${leafCount}\n`);
    writeFileSync(path.join(folder, "units.csv"), toCsv(units));
    for (const result of runPeers(folder)) console.log(describePeer(result, ours));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function printVerdicts(): Promise<void> {
  const option = (name: string) => {
    const place = process.argv.indexOf(name);
    return place < 0 ? null : (process.argv[place + 1] ?? null);
  };
  const peer = option("--peer");
  const folder = mkdtempSync(path.join(os.tmpdir(), "concordance-bench-"));
  console.log(`Load before the first measurement: ${os.loadavg()[0]?.toFixed(1)} on ${os.cpus().length} processors.`);
  try {
    for await (const line of timeVerdicts(folder, { peer })) console.log(line);
    const dossier = option("--dossier") ?? "prisma/dossiers/unga-2019-arms";
    console.log(timeAnalyse(folder, { peer, dossier: path.resolve(dossier) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Timing {
  readonly step: string;
  readonly size: string;
  readonly ms: number;
  readonly check: number;
}

const WARM_UP_RUNS = 5;
/** Short steps are repeated for so long before the clock, since their code is compiled while it runs. */
const WARM_UP_MS = 300;
const RUNS = 9;

/** The check, a number that peers must agree on, is worked out beside the clock, as it is for the peers. */
function timed<Result>(
  step: string,
  size: string,
  run: () => Result,
  checkOf: (result: NoInfer<Result>) => number,
): Timing {
  const warm = performance.now() + WARM_UP_MS;
  for (let repetition = 0; repetition < WARM_UP_RUNS || performance.now() < warm; repetition++) run();
  const taken: number[] = [];
  let check = Number.NaN;
  for (let repetition = 0; repetition < RUNS; repetition++) {
    const start = performance.now();
    const result = run();
    taken.push(performance.now() - start);
    check = checkOf(result);
  }
  return { step, size, ms: taken.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN, check };
}

function describePeer(result: PeerResult, ours: readonly Timing[]): string {
  if ("skipped" in result) return `  ${result.peer}: skipped, ${result.skipped}`;
  const own = ours.find(({ step }) => step === result.step);
  const ratio = own ? result.ms / own.ms : Number.NaN;
  const same = own && Math.abs(own.check - result.check) < 1e-6 * Math.abs(own.check);
  const verdict = same ? "same result" : `another result: ${result.check.toPrecision(10)}`;
  return `  ${result.step}, ${result.peer}: ${result.ms.toFixed(2)} ms, ${ratio.toFixed(2)} × ours (${verdict})`;
}

/** What cannot be compared gets the mean, because no peer takes gaps; a convention of this measurement alone. */
function fillWithMean(distances: Float32Array): Float32Array {
  const average = mean(distances);
  return distances.map((distance) => (Number.isNaN(distance) ? average : distance));
}

/**
 * Up to a tenth more for each distance: tied ones allow several trees, and each peer breaks ties in its own way, so
 * that there would be nothing to compare.
 */
function withoutTies(distances: Float32Array): Float32Array {
  const random = seededRandom({ seed: 1, stage: "bench-ties", replicate: 0 });
  return distances.map((distance) => distance + random.share() / 10);
}

function mean(distances: Float32Array): number {
  const known = distances.filter((distance) => !Number.isNaN(distance));
  return known.reduce((total, distance) => total + distance, 0) / known.length;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function toCsv(rows: readonly (readonly (number | null)[])[]): string {
  return `${rows.map((row) => row.map((value) => value ?? "NA").join(",")).join("\n")}\n`;
}

const PEER_LINE = z.union([
  z.object({ step: z.string(), peer: z.string(), ms: z.number(), check: z.number() }),
  z.object({ peer: z.string(), skipped: z.string() }),
]);
type PeerResult = z.infer<typeof PEER_LINE>;

/**
 * Runs the Python and R scripts beside this file on a folder of data, one after the other; what is not installed is
 * said so.
 */
function runPeers(folder: string): PeerResult[] {
  return [
    ...runScript(process.env.PYTHON ?? "python3", path.join(import.meta.dirname, "peers.py"), folder),
    ...runScript("Rscript", path.join(import.meta.dirname, "peers.R"), folder),
  ];
}

function runScript(command: string, script: string, folder: string): PeerResult[] {
  const { error, status, stdout, stderr } = spawnSync(command, [script, folder], { encoding: "utf8" });
  if (error) return [{ peer: command, skipped: "not installed" }];
  const lines = stdout.split("\n").filter((line) => line.startsWith("{"));
  const results = lines.map((line) => PEER_LINE.parse(JSON.parse(line)));
  if (status === 0) return results;
  return [...results, { peer: command, skipped: stderr.trim().split("\n").at(-1) ?? "failed without a word" }];
}

void main();
