import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { listDrafts } from "@/lib/database/drafts/draft-reads";
import { listImports } from "@/lib/database/imports/import-reads";
import { NO_MERGES } from "@/lib/importers/assembly/merges";
import type { ImportRequest } from "@/lib/jobs/importing/import-request";
import { runImport } from "@/lib/jobs/importing/run-import";
import { freshSqlite, temporaryPath } from "@/tests/support/databases/database";

const SHEET = `Name,Claim,Stance,Quotation,Source title,Date
Ada,Bread is dear,agree,"Bread is dear, as all here see.",The Miller,2023-02-01
Bo,Bread is dear,disagree,"No, bread is not dear enough.",The Miller,2023-02-01
`;

async function aRequest(text: string | Uint8Array, name = "sheet.csv"): Promise<ImportRequest> {
  const path = temporaryPath(`${Math.random().toString(36).slice(2)}-${name}`);
  await writeFile(path, text);
  return { files: [{ name, path }], mapping: null, remembered: [], encoding: null, merges: NO_MERGES };
}

const order = (request: ImportRequest, dryRun = false) => ({
  name: "made",
  title: null,
  request,
  dryRun,
  importId: null,
});

it("a dry run says what would be written, and the database is as it was", async () => {
  const { database } = await freshSqlite();
  const { outcome, report } = await runImport(order(await aRequest(SHEET), true), { database });
  expect([outcome, report.counts.statements, report.isWritable]).toEqual(["previewed", 2, true]);
  expect([await listDrafts(database), await listImports({}, database)]).toEqual([[], []]);
});

it("counts of the report are rows of the database", async () => {
  const { database } = await freshSqlite();
  const { draftId, report } = await runImport(order(await aRequest(SHEET)), { database });
  const rows = await database.reader.coding.count({ where: { dossierId: draftId } });
  expect([rows, report.counts.codings]).toEqual([2, 2]);
});

it("killed in the middle of writing, the database is as it was, and the list of imports says so", async () => {
  const { database, url } = await freshSqlite();
  const { files } = await aRequest(SHEET);
  const program = [
    "--conditions=react-server",
    "--import",
    "tsx",
    "tests/support/databases/import-file-and-die.ts",
    url,
  ];
  await expect(promisify(execFile)(process.execPath, [...program, files[0]?.path ?? ""])).rejects.toMatchObject({
    signal: "SIGKILL",
  });
  expect(await listDrafts(database)).toEqual([]);
  const anHourLater = new Date(Date.now() + 3_600_000);
  const [listed] = await listImports({}, database, anHourLater);
  expect(listed).toMatchObject({ state: "failed", draftId: "made~draft" });
  expect(listed?.problem).toContain("ended before anything was written");
});

it("an import that is stopped writes nothing and is listed as failed", async () => {
  const { database } = await freshSqlite();
  const stop = new AbortController();
  const importing = runImport(order(await aRequest(SHEET)), { database, signal: stop.signal });
  stop.abort();
  await expect(importing).rejects.toThrow();
  expect((await listImports({}, database))[0]).toMatchObject({ state: "failed" });
  expect(await listDrafts(database)).toEqual([]);
});

it("a file that needs more memory than reading may take is refused in a sentence, and this process goes on", async () => {
  const { database } = await freshSqlite();
  // Harmless: a sheet within every limit of size, but of more cells than the memory of the reading process holds.
  const row = `${Array.from({ length: 900 }, (_, at) => `cell number ${at}`).join(",")}\n`;
  const request = await aRequest(row.repeat(2_300));
  await expect(runImport(order(request), { database })).rejects.toThrow(/memory|at most|cells/);
});
