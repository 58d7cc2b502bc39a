import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { closeDatabase, openDatabase } from "@/lib/database/connection/database";
import type { Dossier } from "@/lib/domain/dossier";
import { writePackage } from "@/lib/dossier/write-package";
import { writeZip } from "@/lib/dossier/zip/write-zip";
import { runCli } from "@/tests/cli/support/run-cli";

/** Imports a made dossier into the app under test, as its package. */
export async function importMade(dossier: Dossier): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "concordance-made-"));
  try {
    const file = path.join(folder, "dossier.zip");
    await writeFile(file, writeZip(writePackage(dossier)));
    const { code, stderr } = await runCli(["import", file], { databaseUrl: inject("databaseUrl") });
    expect({ code, stderr }).toMatchObject({ code: 0 });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Takes a made dossier away: other tests share the database and know of the built-in ones. */
export async function removeMade(id: string): Promise<void> {
  const { writer } = await openDatabase(inject("databaseUrl"));
  await writer.dossier.deleteMany({ where: { id } });
  await closeDatabase(inject("databaseUrl"));
}

/** A made dossier for the tests of a file. */
export function withMadeDossier(dossier: Dossier): void {
  beforeAll(() => importMade(dossier));
  afterAll(() => removeMade(dossier.id));
}
