import { mkdirSync, mkdtempSync, readdirSync, utimesSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { listImports } from "@/lib/database/imports/import-reads";
import { freeDossierName } from "@/lib/jobs/importing/uploads/free-dossier-name";
import { isBusy, type Upload } from "@/lib/jobs/importing/uploads/upload";
import { previewAgain, startUpload, writeUpload } from "@/lib/jobs/importing/uploads/upload-jobs";
import { forgetOld, readUpload } from "@/lib/jobs/importing/uploads/upload-store";
import { freshSqlite, temporaryPath } from "@/tests/support/databases/database";

const SHEET = `Name,Claim,Stance,Quotation,Source title,Date
Ada,Bread is dear,agree,"Bread is dear, as all here see.",The Miller,2023-02-01
`;
const DAY_MS = 86_400_000;

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(temporaryPath("uploads-"));
  vi.stubEnv("TMPDIR", folder);
  globalThis.concordanceUploads = undefined;
});

afterEach(() => vi.unstubAllEnvs());

it("what was written is not written again, nor read again, and says so for good", async () => {
  const { database } = await installation();
  const id = await handOver("made");
  expect(await settled(id)).toMatchObject({ job: { state: "done", step: "preview" } });
  writeUpload(id);
  const { job, settings } = await settled(id);
  expect(job).toMatchObject({ state: "done", step: "write", outcome: { outcome: "written" } });

  writeUpload(id);
  previewAgain(id, settings);

  expect(readUpload(id)?.job).toBe(job);
  expect(await listImports({}, database)).toMatchObject([{ state: "written" }]);
  expect(foldersKept()).toEqual([]);
});

it("two uploads of one title that wait get names of their own", async () => {
  const { database } = await installation();
  const names: string[] = [];
  for (let count = 1; count <= 3; count += 1) {
    const name = await freeDossierName("sheet", database);
    names.push(name);
    await handOver(name);
  }
  expect(names).toEqual(["sheet", "sheet-2", "sheet-3"]);
  // Those that wait for the reader still need their files and the database.
  for (const id of globalThis.concordanceUploads?.uploads.keys() ?? []) await settled(id);
});

it("settings that fail are not kept: those of the last preview are", async () => {
  await installation();
  const id = await handOver("made");
  const { settings } = await settled(id);
  previewAgain(id, { ...settings, encoding: "no-such-encoding" });

  const failed = await settled(id);
  expect(failed.job).toMatchObject({ state: "failed", step: "preview" });
  expect(failed.settings).toEqual(settings);
  previewAgain(id, failed.settings);
  expect(await settled(id)).toMatchObject({ job: { state: "done", outcome: { report: { isWritable: true } } } });
});

it("an upload is forgotten with its files after a day, and folders of programs that ended go at the start", async () => {
  await installation();
  const left = path.join(folder, "concordance-uploads-left");
  const young = path.join(folder, "concordance-uploads-young");
  for (const made of [left, young]) mkdirSync(made);
  const longAgo = new Date(Date.now() - 2 * DAY_MS);
  utimesSync(left, longAgo, longAgo);

  const id = await handOver("made");
  await settled(id);
  await vi.waitFor(() => expect(foldersKept()).not.toContain(path.basename(left)), { timeout: 60_000 });
  expect(foldersKept()).toHaveLength(2);

  await forgetOld(Date.now() + DAY_MS - 60_000);
  expect(readUpload(id)).not.toBeNull();
  await forgetOld(Date.now() + DAY_MS + 1);
  expect(readUpload(id)).toBeNull();
  expect(foldersKept()).toEqual([path.basename(young)]);
});

it("of more than twenty uploads the oldest goes, unless it is being read", async () => {
  await installation();
  const first = await handOver("first");
  const kept = globalThis.concordanceUploads;
  const made = kept?.uploads.get(first);
  if (!kept || !made) throw new Error("It was not kept.");
  await settled(first);
  // As if nineteen more had come and were being read.
  for (let count = 2; count <= 20; count += 1) {
    const upload: Upload = { ...made.upload, job: { state: "waiting", step: "preview", progress: null } };
    kept.uploads.set(String(count), { ...made, upload, folder: null });
  }
  await forgetOld();
  expect(readUpload(first)).not.toBeNull();

  const another = await handOver("another");

  expect([readUpload(first), kept.uploads.size]).toEqual([null, 20]);
  await settled(another);
});

/** A new installation, whose database is the one that the process has. */
async function installation() {
  const fresh = await freshSqlite();
  vi.stubEnv("DATABASE_URL", fresh.url);
  return fresh;
}

function handOver(name: string): Promise<string> {
  const files = [{ name: "sheet.csv", bytes: new TextEncoder().encode(SHEET) }];
  return startUpload({ name, title: name, files, encoding: null });
}

async function settled(id: string): Promise<Upload> {
  return vi.waitFor(
    () => {
      const upload = readUpload(id);
      if (!upload || isBusy(upload.job)) throw new Error("It is still being read.");
      return upload;
    },
    { timeout: 100_000 },
  );
}

function foldersKept(): string[] {
  return readdirSync(folder).filter((name) => name.startsWith("concordance-uploads"));
}
