import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { writeWorkbook } from "@/lib/exports/to-xlsx";
import { IMPORT_LIMITS } from "@/lib/importers/limits";
import { expectAccessible } from "@/tests/e2e/support/accessibility";
import { addressOf, startReaders } from "@/tests/e2e/support/browse";
import { launchBrowser } from "@/tests/e2e/support/launch-browser";
import { newAccessLink, removeAccounts, removeImports } from "@/tests/e2e/support/sign-in";
import { areFilesThere, sharedFile } from "@/tests/support/importers/shared-files";

const readers = startReaders();

/** Other tests share the database and know of a new installation with the built-in dossiers. */
afterEach(async () => {
  await removeImports();
  await removeAccounts();
});

/** Reading, comparing and writing are done by a process of their own; the page looks again every two seconds. */
const WORK_MS = 60_000;

interface HandedOver {
  readonly name: string;
  readonly bytes: Uint8Array;
}

describe("other files become dossiers, without scripts", () => {
  it("a matrix of 50 people and 200 propositions with scores", async () => {
    const propositions = Array.from({ length: 200 }, (_, at) => `Measure ${at + 1} helps`);
    const rows = Array.from({ length: 50 }, (_, person) => [
      `Person ${person + 1}`,
      ...propositions.map((_, at) => ((person + at) % 5) - 2),
    ]);
    const bytes = await writeWorkbook([{ name: "Scores", header: ["Name", ...propositions], rows }], {
      date: "2024-05-10",
    });
    const page = await signedIn();
    await handOver(page, [{ name: "scores.xlsx", bytes }], { title: "Two hundred measures" });
    await page
      .getByText("10,000 statements by 50 commentators on 200 propositions can be written.")
      .waitFor({ timeout: WORK_MS });
    await write(page);
    await page.goto(addressOf("/d/two-hundred-measures~draft/commentators"));
    await page.getByRole("link", { name: "Person 50", exact: true }).first().waitFor();
  });

  it("three PDFs and a saved page become sources, and the quotations of a sheet anchor in their texts", async () => {
    const page = await signedIn();
    await handOver(page, [...pdfs, SAVED_PAGE], { title: "The harbour" });
    await page.getByText("4 sources").first().waitFor({ timeout: WORK_MS });
    await write(page);

    const sheet = [
      "Name;Claim;Stance;Quotation;Source",
      ...WORDS.map(([name, said], at) => `${name};The harbour should be closed.;agree;"${said}";${TITLES[at]}`),
    ].join("\n");
    await handOver(page, [{ name: "statements.csv", bytes: Buffer.from(sheet) }], { dossier: "the-harbour" });
    await page.getByText("4 statements by 4 commentators on 1 proposition").waitFor();
    await write(page);
    await page.goto(addressOf("/d/the-harbour~draft/quotations"));
    expect(await page.locator("main blockquote").count()).toBe(4);
    expect(await page.getByText(/^Verbatim/).count()).toBe(4);
  });
});

describe("a file that cannot be read is a sentence", () => {
  it("one that is too large", async () => {
    const page = await signedIn();
    const folder = await mkdtemp(path.join(tmpdir(), "concordance-large-"));
    const large = path.join(folder, "large.csv");
    await writeFile(large, Buffer.alloc(IMPORT_LIMITS.fileBytes + 1, "a;b\n"));
    await page.goto(addressOf("/workspace/imports"));
    await page.getByLabel("Files", { exact: true }).setInputFiles(large);
    await page.getByRole("button", { name: "Look at it" }).click();
    await page.getByText("Files may have 50 MB together.").waitFor({ timeout: 30_000 });
    await rm(folder, { recursive: true });
  });

  it("one with a password", async () => {
    const page = await signedIn();
    const bytes = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(56),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    await handOver(page, [{ name: "secret.xlsx", bytes }], { title: "Secret" });
    await page.getByText("is protected by a password").waitFor();
  });
});

if (areFilesThere)
  describe("a database of the Discourse Network Analyzer", () => {
    it("becomes a dossier with the sides that its coders gave", async () => {
      const page = await signedIn();
      await handOver(page, [sharedFile("real/dna/dna3-sample.dna")], { title: "Sample" });
      await page.getByText(/statements by .* commentators on .* propositions can be written\./).waitFor();
      await write(page);
      await page.goto(addressOf("/d/sample~draft"));
      await page.getByText("Draft – seen only by you.").waitFor();
    });
  });

describe("the pages of an import", () => {
  it("can be used by everybody", async () => {
    const page = await signedIn({ javaScriptEnabled: true });
    await page.goto(addressOf("/workspace/imports"));
    await expectAccessible(page);
    const sheet = "Name;Claim;Stance\nAnn;The weir is built.;agree\nBen;The weir is built.;perhaps\n";
    await handOver(page, [{ name: "weir.csv", bytes: Buffer.from(sheet) }], { title: "The weir" });
    await page.getByText("1 mistake must be settled first").waitFor({ timeout: WORK_MS });
    await expectAccessible(page);
    await page.getByLabel("“perhaps” stands for").selectOption({ label: "neutral (0)" });
    await page.getByRole("button", { name: "Check again with these settings" }).last().click();
    await page.getByText("2 statements by 2 commentators").waitFor({ timeout: WORK_MS });
    await write(page);
    await expectAccessible(page);
    await page.getByRole("link", { name: "Record of this import, and undo" }).click();
    await page.getByRole("button", { name: "Undo this import" }).waitFor();
    await expectAccessible(page);
  });
});

const WORDS = [
  ["Ann", "The harbour must be closed before the winter comes."],
  ["Ben", "Nobody needs a harbour without a single ship in it."],
  ["Cem", "We should close it and open the river instead."],
  ["Dea", "Closing the harbour is the only honest answer left."],
] as const;
const TITLES = ["Report of the harbour", "Minutes of March", "Letter to the council", "An article"] as const;

const textOf = (at: number) =>
  `<!doctype html><html lang="en"><title>${TITLES[at]}</title><main><h1>${TITLES[at]}</h1>
   <p>The council met in the town hall, and many came to hear what would be said about the harbour and its future.</p>
   <p>${WORDS[at]?.[0]} spoke after the break. “${WORDS[at]?.[1]}” Then the meeting went on to the budget of the schools.</p></main></html>`;

const SAVED_PAGE: HandedOver = { name: "article.html", bytes: Buffer.from(textOf(3)) };
let pdfs: HandedOver[] = [];

beforeAll(async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  pdfs = [];
  for (const at of [0, 1, 2]) {
    await page.setContent(textOf(at));
    pdfs.push({ name: `paper-${at + 1}.pdf`, bytes: await page.pdf() });
  }
  await browser.close();
});

async function signedIn({ javaScriptEnabled = false } = {}): Promise<Page> {
  const { page } = await readers.open(await newAccessLink(), { javaScriptEnabled });
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Workspace" }).waitFor();
  return page;
}

async function handOver(
  page: Page,
  files: readonly HandedOver[],
  { title = "", dossier = "" }: { readonly title?: string; readonly dossier?: string },
): Promise<void> {
  await page.goto(addressOf("/workspace/imports"));
  await page
    .getByLabel("Files", { exact: true })
    .setInputFiles(
      files.map(({ name, bytes }) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) })),
    );
  await page.getByLabel("Title of a new dossier").fill(title);
  if (dossier) await page.getByLabel("Or add to").selectOption(dossier);
  await page.getByRole("button", { name: "Look at it" }).click();
}

async function write(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Write it into the draft" }).first().click();
  await page.getByText("It is written.").waitFor({ timeout: WORK_MS });
}
