import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { seededRandom } from "@/lib/analysis/seeded-random";
import { closeDatabase, openDatabase } from "@/lib/database/connection/database";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { findQuotations } from "@/lib/database/search/quotation-search";
import type { Dossier } from "@/lib/domain/dossier";
import { migrateDatabase } from "@/prisma/migrate";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { aCommentator, aDossier, aQuotation, aSource } from "@/tests/support/dossiers/factories";
import { queriesFrom } from "@/tests/support/search-queries";

const QUOTATIONS = 100_000;
const COMMENTATORS = 2_000;
const ROUNDS = 5;

/**
 * Times searches over 100,000 quotations beside the barest FTS5 query over the same texts in the same run: all ids by
 * rank, asked of the driver without Prisma. The machine's mood cancels in the ratio, so quote that.
 *
 *   npm run bench -- search
 */
async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "concordance-bench-"));
  const url = `file:${path.join(folder, "search.db")}`;
  try {
    const dossier = generated(words());
    const queries = queriesFrom(dossier, { seed: 14, every: Math.floor(QUOTATIONS / 100) });
    const bare = bareIndex(path.join(folder, "bare.db"), dossier);
    await migrateDatabase(url, () => {});
    const database = await openDatabase(url);
    const begun = performance.now();
    await importDossier(dossier, { database });
    console.log(
      `${QUOTATIONS} quotations imported and folded in ${((performance.now() - begun) / 1_000).toFixed(1)} s`,
    );
    const times = { ours: [] as number[], bare: [] as number[] };
    let found = 0;
    for (let round = 0; round < ROUNDS; round++) {
      for (const query of queries) {
        const start = performance.now();
        const { ids } = await findQuotations(dossier.id, query, database);
        const between = performance.now();
        bare(query);
        // The first round warms both up.
        if (round === 0) continue;
        times.ours.push(between - start);
        times.bare.push(performance.now() - between);
        found += ids.length;
      }
    }
    report({ times, queries: queries.length, found: found / times.ours.length });
    await closeDatabase(url);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report({
  times,
  queries,
  found,
}: {
  times: { ours: number[]; bare: number[] };
  queries: number;
  found: number;
}) {
  const [ours, bare] = [times.ours, times.bare].map((all) => all.toSorted((one, other) => one - other));
  console.log(`${queries} queries, ${found.toFixed(0)} quotations found on average`);
  for (const [name, share] of [
    ["p50", 0.5],
    ["p95", 0.95],
    ["p99", 0.99],
  ] as const) {
    const [one, other] = [ours, bare].map((all) => all?.[Math.floor((all.length - 1) * share)] ?? 0);
    console.log(
      `${name}: search ${one?.toFixed(1)} ms, bare FTS5 ${other?.toFixed(1)} ms, ratio ${((one ?? 0) / (other ?? 1)).toFixed(2)}`,
    );
  }
}

/** The barest full-text table: one column, the default way to find words. */
function bareIndex(file: string, dossier: Dossier): (query: string) => void {
  const connection = new Sqlite(file);
  connection.pragma("journal_mode = WAL");
  connection.exec("CREATE VIRTUAL TABLE bare USING fts5(exact)");
  const insert = connection.prepare("INSERT INTO bare (exact) VALUES (?)");
  connection.transaction(() => {
    for (const { exact } of dossier.quotations) insert.run(exact);
  })();
  const find = connection.prepare("SELECT rowid FROM bare WHERE bare MATCH ? ORDER BY rank");
  return (query) => {
    const typed = query.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    const isFinished = /\s$/u.test(query);
    const last = typed.length - 1;
    find.all(typed.map((word, place) => (place === last && !isFinished ? `"${word}"*` : `"${word}"`)).join(" AND "));
  };
}

/** The words of the built-in dossier, as often as they stand there. */
function words(): string[] {
  return builtInDossier().quotations.flatMap(({ exact }) => exact.split(/\s+/u));
}

function generated(vocabulary: readonly string[]): Dossier {
  const random = seededRandom({ seed: 14, stage: "bench", replicate: 0 });
  const word = () => vocabulary[random.below(vocabulary.length)] ?? "";
  const sentence = (length: number) => Array.from({ length }, word).join(" ");
  return aDossier({
    id: "many",
    commentators: Array.from({ length: COMMENTATORS }, (_, n) =>
      aCommentator({ id: `c${n}`, name: sentence(2) || `C ${n}` }),
    ),
    sources: [aSource({ id: "s1" })],
    quotations: Array.from({ length: QUOTATIONS }, (_, n) =>
      aQuotation({
        id: `q${n}`,
        sourceId: "s1",
        commentatorId: `c${n % COMMENTATORS}`,
        exact: sentence(10 + random.below(40)),
        summary: null,
      }),
    ),
  });
}

await main();
