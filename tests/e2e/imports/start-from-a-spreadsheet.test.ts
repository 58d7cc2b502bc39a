import type { Page } from "playwright-core";
import { afterEach, describe, expect, inject, it } from "vitest";
import { closeDatabase, openDatabase } from "@/lib/database/connection/database";
import { addressOf, startReaders } from "@/tests/e2e/support/browse";
import { newAccessLink, removeAccounts, removeImports } from "@/tests/e2e/support/sign-in";

const readers = startReaders();

/** Other tests share the database and know of a new installation with the built-in dossiers. */
afterEach(async () => {
  await removeImports();
  await removeAccounts();
});

const HEAD = "Akteur;Land;Aussage;Haltung;Datum";
const ROWS = ["Anna Groß", "Bernd Öztürk", "Céline Weiß", "Dora Müller"].flatMap((name, at) =>
  ["Das Wehr wird gebaut.", "Die Maut wird erhöht."].map(
    (claim, side) =>
      `${name};${["Deutschland", "Österreich"][at % 2]};${claim};${(at + side) % 2 ? "stimme nicht zu" : "stimme zu"};1${at}.05.2024`,
  ),
);
const FIVE = ["Emil Roth", "Fritz Blau", "Gerda Grün", "Hans Grau", "Ida Gelb"].map(
  (name) => `${name};Schweiz;Das Wehr wird gebaut.;stimme voll zu;20.05.2024`,
);

describe("from a spreadsheet to a dossier, without scripts", () => {
  it("a German sheet is looked at, written, found unchanged, added to and taken back", async () => {
    const page = await signedIn();
    await handOver(page, ROWS, { title: "Wehr und Maut" });
    await page.getByText("8 statements by 4 commentators on 2 propositions can be written.").waitFor();
    await write(page);
    await page.getByRole("link", { name: "Open the dossier" }).click();
    await page.getByText("Draft – seen only by you.").waitFor();

    await handOver(page, ROWS, { dossier: "wehr-und-maut" });
    await page.getByText("Nothing new").waitFor();

    await handOver(page, [...ROWS, ...FIVE], { dossier: "wehr-und-maut" });
    await page.getByText("13 statements by 9 commentators").waitFor();
    const codings = page.getByRole("row", { name: /^Codings/ });
    expect(await codings.getByRole("cell").allTextContents()).toEqual(["5", "–", "–", "8"]);
    await write(page);
    await page.getByRole("link", { name: "Record of this import, and undo" }).click();
    await page.getByRole("button", { name: "Undo this import" }).click();
    await page.getByText("Undone").waitFor();
    expect(await commentators()).toBe(4);
  });

  it("mistakes stand with their places and are settled in the page; what was changed is shown before it is written", async () => {
    const page = await signedIn();
    await handOver(page, [...ROWS, "Emil Roth;Veltravien;Das Wehr wird gebaut.;na ja;20.05.2024"], { title: "Fehler" });
    await page.getByText("2 mistakes must be settled first").waitFor();
    await page.getByText("row 10, column Haltung: The stance “na ja” is not known").waitFor();
    expect(await page.getByRole("button", { name: "Write it into the draft" }).count()).toBe(0);
    await page.getByLabel("“na ja” stands for").selectOption({ label: "neutral (0)" });
    await page.getByLabel("Veltravien").fill("Schweiz");
    await page.getByRole("button", { name: "Check again with these settings" }).last().click();
    await page.getByText("9 statements by 5 commentators").waitFor();
    await page.getByLabel("Who coded?").fill("Kim");
    await page.getByRole("button", { name: "Write it into the draft" }).first().click();
    await page.getByText("You had changed something").waitFor();
    await write(page);
  });

  it("a file that is not what its name says is a sentence", async () => {
    const page = await signedIn();
    await page.goto(addressOf("/workspace/imports"));
    const buffer = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.alloc(60),
      Buffer.from("Workbook", "utf16le"),
    ]);
    await page
      .getByLabel("Files", { exact: true })
      .setInputFiles({ name: "sheet.xlsx", mimeType: "application/octet-stream", buffer });
    await page.getByRole("button", { name: "Look at it" }).click();
    await page.getByText("although its name ends in .xlsx").waitFor();
  });
});

async function signedIn(): Promise<Page> {
  const { page } = await readers.open(await newAccessLink(), { javaScriptEnabled: false });
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Workspace" }).waitFor();
  return page;
}

/** Hands a sheet over as German programs save it: Windows-1252, semicolons. */
async function handOver(
  page: Page,
  rows: readonly string[],
  { title = "", dossier = "" }: { title?: string; dossier?: string },
): Promise<void> {
  await page.goto(addressOf("/workspace/imports"));
  const buffer = Buffer.from([HEAD, ...rows, ""].join("\r\n"), "latin1");
  await page.getByLabel("Files", { exact: true }).setInputFiles({ name: "wehr.csv", mimeType: "text/csv", buffer });
  await page.getByLabel("Title of a new dossier").fill(title);
  if (dossier) await page.getByLabel("Or add to").selectOption(dossier);
  await page.getByRole("button", { name: "Look at it" }).click();
}

async function write(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Write it into the draft" }).first().click();
  await page.getByText("It is written.").waitFor();
}

async function commentators(): Promise<number> {
  const { writer } = await openDatabase(inject("databaseUrl"));
  const count = await writer.commentator.count({ where: { dossierId: "wehr-und-maut~draft" } });
  await closeDatabase(inject("databaseUrl"));
  return count;
}
