import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import writeXlsxFile from "write-excel-file/node";
import { closeDatabase, openDatabase } from "@/lib/database/connection/database";
import { publishDraft } from "@/lib/database/drafts/publish-draft";
import { NO_MERGES } from "@/lib/importers/assembly/merges";
import { readForeignFiles } from "@/lib/jobs/importing/read-files";
import { runImport } from "@/lib/jobs/importing/run-import";
import { migrateDatabase } from "@/prisma/migrate";

const { values, positionals } = parseArgs({
  options: { statements: { type: "string", default: "100000" } },
  allowPositionals: true,
});
const STATEMENTS = Number(values.statements);
const PEOPLE = 2_000;
const CLAIMS = 200;
const SOURCES = 5_000;

/**
 * Times an import of 100,000 statements (or fewer) from XLSX to a published dossier beside what reading the same file
 * alone takes
 * in the same run, and how much memory this process holds. The machine's mood cancels in the ratio, so quote that.
 *
 *   npm run bench -- imports [FILE.dna] [--statements 20000]
 *
 * With a file, also times its import alone.
 */
async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "concordance-bench-"));
  const url = `file:${path.join(folder, "imports.db")}`;
  try {
    const file = path.join(folder, "statements.xlsx");
    writeFileSync(file, await workbook());
    console.log(`${STATEMENTS} statements, ${(statSync(file).size / 1e6).toFixed(1)} MB of XLSX`);
    await migrateDatabase(url, () => {});
    const database = await openDatabase(url);
    const request = {
      files: [{ name: "statements.xlsx", path: file }],
      mapping: null,
      remembered: [],
      encoding: null,
      merges: NO_MERGES,
    };
    const reading = await timed(() => readForeignFiles(request));
    const importing = await timed(() =>
      runImport({ name: "bench", title: "Bench", request, dryRun: false, importId: null }, { database }),
    );
    const publishing = await timed(() => publishDraft("bench~draft", { seen: null, database }));
    const whole = importing + publishing;
    console.log(`read and gathered in a process of its own: ${reading.toFixed(1)} s`);
    console.log(`imported to a draft: ${importing.toFixed(1)} s; published: ${publishing.toFixed(1)} s`);
    console.log(`from the file to readers: ${(whole / reading).toFixed(2)} times the reading alone`);
    const [other] = positionals;
    if (other) {
      const files = [{ name: path.basename(other), path: other }];
      const alone = await timed(() =>
        runImport(
          { name: "other", title: null, request: { ...request, files }, dryRun: false, importId: null },
          { database },
        ),
      );
      const published = await timed(() => publishDraft("other~draft", { seen: null, database }));
      console.log(`${files[0]?.name}: imported in ${alone.toFixed(1)} s, published in ${published.toFixed(1)} s`);
    }
    console.log(`memory of this process: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
    await closeDatabase(url);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1_000;
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
