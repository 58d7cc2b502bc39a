/**
 * What the grouping makes of a plain table, to try it on any data.
 *
 *   npx tsx scripts/analyse-table.ts TABLE.csv [--shared 2] [--seed 1] [--shuffles 999 --planted 100 --resamples 200]
 *     [--known GROUPS.csv] [--column party] [--names]
 *
 * TABLE.csv has commas and a header; first the commentator, then one column for each proposition, with -2 to 2 or
 * nothing in each cell. GROUPS.csv says to which group each commentator is known to belong; the groups found are
 * compared with them.
 */
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { groupingEffort } from "@/lib/analysis/grouping/grouping-effort";
import { RESAMPLES, type Replicates } from "@/lib/analysis/grouping/parameters";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import { condenseProblems, type Problem } from "@/lib/dossier/problem";
import { groupingTooLarge } from "@/lib/findings/too-large";
import { findGrouping } from "@/lib/jobs/workers/run-analysis";
import { createWorkerPool } from "@/lib/jobs/workers/worker-pool";
import { workerProgram } from "@/lib/jobs/workers/worker-program";
import { groupingLines } from "@/scripts/tables/grouping-lines";
import { readKnownGroups, readStanceTable } from "@/scripts/tables/read-tables";

const MAX_PROBLEMS = 20;

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      shared: { type: "string", default: "2" },
      seed: { type: "string", default: "1" },
      shuffles: { type: "string" },
      planted: { type: "string" },
      resamples: { type: "string" },
      known: { type: "string" },
      column: { type: "string" },
      names: { type: "boolean", default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new Error("Give one table: npx tsx scripts/analyse-table.ts TABLE.csv");
  const read = readStanceTable({ file, bytes: bytesOf(file) });
  const known = values.known === undefined ? null : knownGroups(values.known, values.column);
  if (!read.matrix) throw new Error(sentences(read.problems));
  const settings = {
    minimumShared: wholeNumber("shared", values.shared),
    seed: wholeNumber("seed", values.seed),
    replicates: fixedReplicates(values),
  };
  const grouping = await group(read.matrix, settings);
  const { length } = read.matrix.propositions;
  const lines = groupingLines(grouping, { propositions: length, groupOf: known, withNames: values.names });
  process.stdout.write(`${lines.join("\n")}\n`);
}

async function group(matrix: StanceMatrix, settings: Parameters<typeof findGrouping>[1]["settings"]) {
  const tooLarge = groupingTooLarge(groupingEffort(matrix));
  if (tooLarge) throw new Error(tooLarge);
  const pool = createWorkerPool({ size: availableParallelism(), file: workerProgram().file });
  try {
    return await findGrouping(pool, { matrix, settings });
  } finally {
    await pool.close();
  }
}

/**
 * Fixed numbers in place of the stages, where one is given; the others are then those of a dossier before any stage.
 */
function fixedReplicates({
  shuffles,
  planted,
  resamples,
}: {
  readonly shuffles?: string | undefined;
  readonly planted?: string | undefined;
  readonly resamples?: string | undefined;
}): Replicates | undefined {
  if (shuffles === undefined && planted === undefined && resamples === undefined) return undefined;
  return {
    chance: wholeNumber("shuffles", shuffles ?? "999"),
    power: wholeNumber("planted", planted ?? "100"),
    stability: wholeNumber("resamples", resamples ?? String(RESAMPLES)),
  };
}

function knownGroups(file: string, column: string | undefined): ReadonlyMap<string, string> {
  const { groupOf, problems } = readKnownGroups({ file, bytes: bytesOf(file), column });
  if (problems.length > 0) throw new Error(sentences(problems));
  return groupOf;
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new Error(`${file} cannot be read. Give the path of a CSV file.`);
  }
}

function sentences(problems: readonly Problem[]): string {
  const messages = condenseProblems(problems).map(({ message }) => message);
  const rest = messages.length - MAX_PROBLEMS;
  return [...messages.slice(0, MAX_PROBLEMS), ...(rest > 0 ? [`… and ${rest} more`] : [])].join("\n");
}

function wholeNumber(option: string, written: string): number {
  if (/^[1-9]\d{0,8}$/.test(written)) return Number(written);
  throw new Error(`--${option} "${written}" is not a whole number from 1 on.`);
}
