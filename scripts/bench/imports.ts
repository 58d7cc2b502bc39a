import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { readSheet } from "read-excel-file/node";
import writeXlsxFile from "write-excel-file/node";
import { closeDatabase } from "@/lib/database/connection/database";
import { NO_MERGES } from "@/lib/importers/assembly/merges";
import { runImportInProcess } from "@/lib/jobs/importing/import-process";
import type { ImportRequest } from "@/lib/jobs/importing/import-request";
import { publishAside } from "@/lib/jobs/importing/publication-process";
import { readForeignFiles } from "@/lib/jobs/importing/read-files";
import { migrateDatabase } from "@/prisma/migrate";

const { values, positionals } = parseArgs({
  options: { statements: { type: "string", default: "100000" } },
  allowPositionals: true,
});
const STATEMENTS = Number(values.statements);
const PEOPLE = 2_000;
const CLAIMS = 200;
const SOURCES = 5_000;

/** Imports of the file with its title, one after the other, for the memory of this process. */
const REPEATED = 3;

/**
 * Times an import of 100,000 statements (or fewer) from XLSX to a published dossier, as pages carry it out: in
 * processes of their own. Beside it what reading the same file alone takes in the same run, by the readers of this
 * product and by the library read-excel-file, which only gives the cells. The machine's mood cancels in the ratios, so
 * quote those.
 *
 *   npm run bench -- imports [FILE.dna] [--statements 20000]
 *
 * With a file, also times its import alone.
 */
async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "concordance-bench-"));
  const url = `file:${path.join(folder, "imports.db")}`;
  process.env.DATABASE_URL = url;
  try {
    const file = path.join(folder, "statements.xlsx");
    writeFileSync(file, await workbook());
    console.log(`${STATEMENTS} statements, ${(statSync(file).size / 1e6).toFixed(1)} MB of XLSX; load ${loadNow()}`);
    await migrateDatabase(url, () => {});
    const library = await timed(() => readSheet(file));
    const reading = await timed(() => readForeignFiles(requestOf(file)));
    const whole = await fromFileToReaders("bench", file);
    console.log(`read-excel-file, cells alone: ${shown(library)}`);
    console.log(`read and gathered in a process of its own: ${shown(reading)}`);
    console.log(`imported to a draft: ${shown(whole.imported)}; published: ${shown(whole.published)}`);
    const total = sum(whole.imported, whole.published);
    console.log(
      `from the file to readers: ${ratios(total, reading)} the reading, ${ratios(total, library)} the library`,
    );
    const [other] = positionals;
    if (other) {
      const { imported, published } = await fromFileToReaders("other", other);
      console.log(`${path.basename(other)}: imported in ${shown(imported)}, published in ${shown(published)}`);
    }
    for (let count = 1; count <= REPEATED; count += 1) {
      await fromFileToReaders(`again-${count}`, other ?? file);
      console.log(`memory of this process after ${count} more: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
    }
    console.log(`load ${loadNow()}`);
    await closeDatabase(url);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fromFileToReaders(name: string, file: string) {
  const order = { name, title: "Bench", request: requestOf(file), dryRun: false, importId: null };
  const imported = await timed(() => runImportInProcess(order));
  const published = await timed(() => publishAside({ draftId: `${name}~draft`, version: null, seen: null }));
  return { imported, published };
}

function requestOf(file: string): ImportRequest {
  const files = [{ name: path.basename(file), path: file }];
  return { files, mapping: null, remembered: [], encoding: null, merges: NO_MERGES };
}

/** What something took, with the processes that it started; seconds. */
interface Taken {
  readonly wall: number;
  /** Time of processors; null where the system does not tell. */
  readonly processor: number | null;
}

async function timed(work: () => Promise<unknown>): Promise<Taken> {
  const begun = performance.now();
  const before = processorTime();
  await work();
  const after = processorTime();
  return {
    wall: (performance.now() - begun) / 1_000,
    processor: before === null || after === null ? null : after - before,
  };
}

/** Ticks of a second in which Linux counts. */
const TICKS = 100;

/** Processor time of this process and of those that it started and that have ended, in seconds. */
function processorTime(): number | null {
  if (process.platform !== "linux") return null;
  // After the name in brackets: state, and thirteen numbers on the four times.
  const fields = readFileSync("/proc/self/stat", "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return fields.slice(11, 15).reduce((total, ticks) => total + Number(ticks), 0) / TICKS;
}

function sum(a: Taken, b: Taken): Taken {
  return {
    wall: a.wall + b.wall,
    processor: a.processor === null || b.processor === null ? null : a.processor + b.processor,
  };
}

function shown({ wall, processor }: Taken): string {
  return `${wall.toFixed(1)} s${processor === null ? "" : ` (${processor.toFixed(1)} s of processors)`}`;
}

function ratios(one: Taken, other: Taken): string {
  const ofProcessors =
    one.processor === null || other.processor === null
      ? ""
      : ` (${(one.processor / other.processor).toFixed(2)} of processors)`;
  return `${(one.wall / other.wall).toFixed(2)} times${ofProcessors}`;
}

function loadNow(): string {
  return os.loadavg()[0]?.toFixed(1) ?? "unknown";
}

async function workbook(): Promise<Buffer> {
  const stances = ["strongly agree", "agree", "neutral", "disagree", "strongly disagree"];
  const header = ["Name", "Institution", "Country", "Claim", "Stance", "Quotation", "Source title", "Date"];
  const rows = Array.from({ length: STATEMENTS }, (_, at) => [
    `Person ${at % PEOPLE}`,
    `Institution ${at % 100}`,
    "Germany",
    `Claim number ${(at * 7) % CLAIMS} should be met`,
    stances[(at * 3) % stances.length],
    `Statement ${at}: what was said of this by one of many people, in some twenty words.`,
    `Source ${at % SOURCES}`,
    `2023-${String((at % 12) + 1).padStart(2, "0")}-${String((at % 28) + 1).padStart(2, "0")}`,
  ]);
  const cells = [header, ...rows].map((row) => row.map((value) => ({ value: String(value), type: String })));
  return writeXlsxFile([{ data: cells, sheet: "Statements" }]).toBuffer();
}

await main();
