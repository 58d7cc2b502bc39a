import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import {
  type Answer,
  ask,
  askUntil,
  percentile,
  type Readers,
  readWhile,
  untilKept,
} from "@/scripts/bench/load/readers";
import { type ServedBuild, serveBuilds } from "@/scripts/bench/load/served-builds";

/**
 * Measures what readers notice while others ask for files, while writes meet a lock, and when a dossier was just
 * imported: ratios within one run, and where another checkout is named that was built before, beside that one. Takes
 * three minutes, five with another build.
 *
 *   npm run bench -- load [--peer FOLDER]
 */
async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "concordance-load-"));
  const place = process.argv.indexOf("--peer");
  const { builds, stop } = await serveBuilds(folder, { peer: place < 0 ? null : (process.argv[place + 1] ?? null) });
  try {
    console.error(`Load before the first measurement: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors.`);
    for (const build of builds) {
      const measured = [
        ...(await whileFilesAreMade(build)),
        ...(await whileWritesMeetLock(build)),
        ...(await afterImport(build, folder)),
      ];
      console.log(`\n${build.name}\n\n| what | |\n|---|---|`);
      for (const [what, value] of measured) console.log(`| ${what} | ${value} |`);
    }
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
}

type Line = readonly [what: string, value: string];

const DOSSIER = "russia-dprk-2023";
const OVERVIEW = `/d/${DOSSIER}`;
const READ = [OVERVIEW, `${OVERVIEW}/issues`, `${OVERVIEW}?country=KR`, `${OVERVIEW}/quotations`, `${OVERVIEW}/method`];
/** The second one is sixteen times as large; another build may not have it. */
const EXPORTED = [DOSSIER, "unga-2019-arms"];
const EXPORTS = 50;
const WITHOUT_MS = 10_000;
const AT_MOST_MS = 30_000;

/** A reader's p99 while 50 workbooks are asked for at once, and without. */
async function whileFilesAreMade({ address }: ServedBuild): Promise<Line[]> {
  const readers: Readers = { addresses: READ.map((page) => address + page), count: 4, pauseMs: 20 };
  for (const page of readers.addresses) await untilKept(page, 90_000);
  const alone = await readWhile(readers, { work: sleep(0), atLeastMs: WITHOUT_MS, atMostMs: WITHOUT_MS });
  const lines: Line[] = [lineOf("readers alone", alone.sorted.length, percentile(alone, 0.99))];
  for (const dossier of EXPORTED) {
    if ((await ask(`${address}/api/v1/dossiers/${dossier}`)).status !== 200) continue;
    for (const scope of ["shown", "all"]) {
      const workbook = `${address}/api/v1/dossiers/${dossier}/export?format=xlsx&scope=${scope}`;
      const leaving = Array.from({ length: EXPORTS }, () => new AbortController());
      const asking = leaving.map(({ signal }) => ask(workbook, { signal }));
      const asked = Promise.allSettled(asking);
      const beside = await readWhile(readers, { work: asked, atLeastMs: 0, atMostMs: AT_MOST_MS });
      // Who still waits leaves.
      for (const one of leaving) one.abort();
      const answers = (await asked).flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
      const ratio = percentile(beside, 0.99) / percentile(alone, 0.99);
      const made = answers.filter(({ status }) => status === 200).length;
      const what = `the same beside 50 XLSX of ${dossier}, ${scope}: ${made} made, ${countRefused(answers)} refused, ${EXPORTS - answers.length} left`;
      lines.push(lineOf(what, beside.sorted.length, percentile(beside, 0.99), ratio));
    }
  }
  return lines;
}

/** Those that are told when to come again. */
function countRefused(answers: readonly Answer[]): number {
  return answers.filter(({ status, headers }) => status === 503 && headers["retry-after"]).length;
}

function lineOf(what: string, pages: number, p99: number, ratio?: number): Line {
  return [what, `${pages} pages, p99 ${p99.toFixed(0)} ms${ratio === undefined ? "" : `, ${ratio.toFixed(2)} ×`}`];
}

const LOCK_MS = 30_000;
const PLAN = JSON.stringify({ title: "Bench", blocks: [{ id: "f", kind: "finding", propositionId: "A1" }] });

/** The longest that a reader waits while five writes meet a lock of 30 s, and what becomes of them. */
async function whileWritesMeetLock({ address, databaseFile }: ServedBuild): Promise<Line[]> {
  const readers: Readers = { addresses: READ.map((page) => address + page), count: 4, pauseMs: 20 };
  for (const page of readers.addresses) await untilKept(page, 90_000);
  const database = new Database(databaseFile);
  const countFrozen = () => database.prepare("SELECT count(*) AS count FROM FrozenBriefing").get() as { count: number };
  const before = countFrozen().count;
  database.exec("BEGIN IMMEDIATE");
  const writes = Array.from({ length: 5 }, () =>
    ask(`${address}/api/v1/dossiers/${DOSSIER}/freeze`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: PLAN,
    }),
  );
  const waits = await readWhile(readers, { work: sleep(LOCK_MS), atLeastMs: LOCK_MS, atMostMs: LOCK_MS });
  database.exec("ROLLBACK");
  const answers = await Promise.all(writes);
  const traces = countFrozen().count - before;
  database.close();
  return [
    [
      "readers while five writes meet a lock of 30 s",
      `${waits.sorted.length} pages, longest wait ${percentile(waits, 1).toFixed(0)} ms, p99 ${percentile(waits, 0.99).toFixed(0)} ms`,
    ],
    [
      "the five writes",
      `${answers.map(({ status }) => status).join(", ")}; ${countRefused(answers)} with Retry-After, after ${Math.max(...answers.map(({ ms }) => ms)).toFixed(0)} ms at most; ${traces} traces`,
    ],
  ];
}

const CONNECTIONS = 100;

/** Requests a second for the overview over 100 connections from an import until it is kept. */
async function afterImport({ address, command }: ServedBuild, folder: string): Promise<Line[]> {
  const exported = path.join(folder, `exported-${new URL(address).port}.zip`);
  await command(["export", DOSSIER, "--out", exported]);
  const rates: number[] = [];
  const times: number[] = [];
  for (const version of ["9.0.0", "9.0.1", "9.0.2"]) {
    await writeFile(exported, withVersion(await readFile(exported), version));
    await command(["import", exported]);
    const isKept = ({ headers }: Answer) => headers["content-encoding"] === "br";
    const cold = await askUntil(address + OVERVIEW, { connections: CONNECTIONS, isEnough: isKept, atMostMs: 60_000 });
    rates.push(cold.answers / cold.seconds);
    times.push(cold.seconds);
  }
  const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[1] ?? Number.NaN;
  return [
    [
      "the overview over 100 connections, from an import until it is kept",
      `${middle(rates).toFixed(0)} requests/s, kept after ${middle(times).toFixed(2)} s`,
    ],
  ];
}

function withVersion(zip: Uint8Array, version: string): Uint8Array {
  const files = unzipSync(zip);
  const descriptor = JSON.parse(strFromU8(files["datapackage.json"] ?? new Uint8Array()));
  return zipSync({ ...files, "datapackage.json": strToU8(JSON.stringify({ ...descriptor, version }, null, 2)) });
}

void main();
