import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterEach, describe, expect, inject, it, onTestFinished } from "vitest";
import { closeDatabase, openDatabase } from "@/lib/database/connection/database";
import type { Dossier } from "@/lib/domain/dossier";
import { writePackage } from "@/lib/dossier/write-package";
import { writeZip } from "@/lib/dossier/zip/write-zip";
import { expectAccessible } from "@/tests/e2e/support/accessibility";
import { addressOf, startReaders } from "@/tests/e2e/support/browse";
import { newAccessLink, removeAccounts } from "@/tests/e2e/support/sign-in";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const readers = startReaders();
const ID = "own-question";

/** Other tests share the database and know of a new installation with the built-in dossiers. */
afterEach(async () => {
  const { writer } = await openDatabase(inject("databaseUrl"));
  await writer.dossier.deleteMany({ where: { OR: [{ draftOf: { not: null } }, { id: ID }] } });
  await writer.import.deleteMany();
  await closeDatabase(inject("databaseUrl"));
  await removeAccounts();
});

describe("whoever makes dossiers", () => {
  it("whoever makes dossiers is told how to sign in, signs in once by a link, and out again", async () => {
    const { page } = await readers.open("/workspace", { javaScriptEnabled: false });
    await page.getByText("This installation has no account yet").waitFor();

    const link = await newAccessLink();
    await page.goto(addressOf(link));
    // Opening it uses nothing up: programs open links too.
    await page.goto(addressOf(link));
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: "Workspace" }).waitFor();

    await page.goto(addressOf(link));
    await page.getByText("It was used already").waitFor();
    await page.goto(addressOf("/"));
    await page.getByRole("link", { name: "Workspace" }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.goto(addressOf("/workspace"));
    await page.getByText("Reading needs no account.").waitFor();
  });

  it("whoever makes dossiers imports a package into a draft, publishes it, changes it and undoes the import", async () => {
    const page = await signedIn();
    await upload(page, { ...smallDossier(), id: ID, title: "Own question" });
    await page.getByRole("heading", { name: "Own question" }).waitFor();
    await page.getByText("It was never published.").waitFor();
    expect((await fetch(addressOf(`/d/${ID}`))).status).toBe(404);

    await page.getByRole("link", { name: "Open the draft" }).click();
    await page.getByText("Draft – seen only by you.").waitFor();
    await page.getByRole("link", { name: "What is missing, and publish" }).click();
    await page.getByRole("button", { name: "Publish" }).click();
    await page.getByText("Published as version 1.0.0.").waitFor();
    expect(await titleOf(`/d/${ID}`)).toContain("Own question");

    await upload(page, { ...smallDossier(), id: ID, title: "Own question, corrected" });
    await page.getByText("Readers see version 1.0.0 until you publish this draft.").waitFor();
    expect(await titleOf(`/d/${ID}`)).not.toContain("corrected");
    await page
      .getByRole("link", { name: `${ID}.zip` })
      .first()
      .click();
    await page.getByRole("button", { name: "Undo this import" }).click();
    await page.getByText("Undone").waitFor();
    await page.getByRole("link", { name: ID, exact: true }).click();
    await page.getByText("There is nothing to publish.").waitFor();
  });

  it("whoever makes dossiers begins an empty one, and discards it after being asked once", async () => {
    const page = await signedIn();
    await page.getByRole("link", { name: "New dossier" }).first().click();
    await page.getByLabel("Title").fill("Wärme: wer will was?");
    await page.getByRole("button", { name: "Begin the draft" }).click();
    await page.getByText("warme-wer-will-was", { exact: true }).waitFor();
    await page.getByRole("link", { name: "Discard this draft" }).click();
    await page.getByRole("button", { name: "Discard it" }).click();
    await page.getByText("There is no draft yet.").waitFor();
  });

  it("whoever makes dossiers is told everything that is wrong with a package, and nothing is written", async () => {
    const page = await signedIn();
    const broken = smallDossier();
    await upload(page, { ...broken, id: ID, quotations: broken.quotations.slice(1) });
    await page.getByText("Failed. The package has errors; nothing was written.").waitFor();
    await page
      .getByText(/codings\.csv, row \d+, column evidence/)
      .first()
      .waitFor();
    const { reader } = await openDatabase(inject("databaseUrl"));
    expect(await reader.dossier.count({ where: { draftOf: { not: null } } })).toBe(0);
  });

  it("whoever makes dossiers finds the workspace accessible and as wide as a telephone", async () => {
    const page = await signedIn();
    await upload(page, { ...smallDossier(), id: ID, title: "Own question" });
    await page.setViewportSize({ width: 360, height: 740 });
    for (const place of ["", "/new", "/packages", `/drafts/${ID}~draft`, `/drafts/${ID}~draft/discard`, "/imported"]) {
      await page.goto(addressOf(`/workspace${place}`));
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
  });
});

async function signedIn(): Promise<Page> {
  const { page } = await readers.open(await newAccessLink());
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Workspace" }).waitFor();
  return page;
}

async function upload(page: Page, dossier: Dossier): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "concordance-package-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = path.join(folder, `${dossier.id}.zip`);
  await writeFile(file, writeZip(writePackage(dossier)));
  await page.goto(addressOf("/workspace/packages"));
  await page.getByLabel("Package").setInputFiles(file);
  await page.getByRole("button", { name: "Import into a draft" }).click();
  await page.waitForURL(/\/workspace\/(drafts|imported)\//);
}

async function titleOf(address: string): Promise<string> {
  return /<h1[^>]*>([^<]*)/.exec(await (await fetch(addressOf(address))).text())?.[1] ?? "";
}
