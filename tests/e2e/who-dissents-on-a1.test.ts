import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/tests/e2e/support/accessibility";
import { DOSSIER, eventually, scriptsRun, startReaders } from "@/tests/e2e/support/browse";
import { codings, field, wordsOf } from "@/tests/e2e/support/package-recount";

const readers = startReaders();

const CELL = "konstantin-asmolov.A1";
// Both coders name it first, so these are the words that decided the cell.
const DECISIVE = "s2-l9-asmolov-2";
const FINDING =
  "Five of six say that North Korea is supplying, or will supply, arms to Russia; only Konstantin Asmolov disagrees.";

describe("who dissents on A1, and in which words", () => {
  it("who dissents on A1, and in which words is found from the front page with a mouse, down to the words and back", async () => {
    const { page } = await readers.open("/");
    // The first page already says what is found, with the caution that belongs to it.
    await page.getByRole("listitem").filter({ hasText: FINDING }).last().waitFor();
    await page.getByText("Do not claim that the experts form camps").waitFor();
    await expectAccessible(page);

    await page
      .getByRole("main")
      .getByRole("heading", { name: /^Russia and North Korea/ })
      .getByRole("link")
      .click();
    await page.waitForURL(`**${DOSSIER}`);
    await scriptsRun(page);
    // Named commentators only: five agree (one strongly), one disagrees. The unnamed outlets that agree are counted
    // apart.
    const finding = page.getByRole("region", { name: "Findings" }).getByRole("listitem").filter({ hasText: FINDING });
    await finding.waitFor();
    await expectAccessible(page);

    await finding.getByRole("link", { name: /named commentators · \d+ quotations$/ }).click();
    await page.waitForURL(`**${DOSSIER}/issues/arms-transfers#A1`);
    const proposition = page.getByRole("region", { name: "A1 Arms go to Russia" });
    // The basis of the finding must lead to the proposition itself, not to the top of a long page.
    await eventually(() => proposition.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(200);
    await expectAccessible(page);

    const mark = proposition.getByRole("link", { name: "disagrees Konstantin Asmolov", exact: true });
    await mark.click();
    await expectEvidence(page);
    expect(new URL(page.url()).searchParams.get("cell")).toBe(CELL);
    await expectAccessible(page);

    await page.keyboard.press("Escape");
    await page.getByRole("complementary", { name: "Evidence" }).waitFor({ state: "detached" });
    expect(new URL(page.url()).searchParams.has("cell")).toBe(false);
    // Whoever reads with a keyboard or a screen reader would otherwise start again at the top of the page.
    await eventually(() => mark.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("who dissents on A1, and in which words is found with the keyboard alone, from the matrix", async () => {
    const { page } = await readers.open(DOSSIER);
    await scriptsRun(page);
    // With scripts the matrix is one tab stop among its headings: 780 cells must not stand between two parts of the
    // page.
    await eventually(() => page.locator('a[data-cell][tabindex="0"]').count()).toBe(1);
    expect(await tabInto(page, "a[data-cell]")).toBeLessThan(120);

    // A1 is the first column; the rows are walked downwards until his comes.
    await page.keyboard.press("Home");
    while (!(await focusedCell(page))?.startsWith("konstantin-asmolov.")) {
      const before = await focusedCell(page);
      await page.keyboard.press("ArrowDown");
      expect(await focusedCell(page)).not.toBe(before);
    }
    expect(await focusedCell(page)).toBe(CELL);
    // There and back: the arrow keys move in both directions of the table.
    await page.keyboard.press("ArrowRight");
    expect(await focusedCell(page)).toBe("konstantin-asmolov.A2");
    await page.keyboard.press("ArrowLeft");

    await page.keyboard.press("Enter");
    await expectEvidence(page);
    // The focus is in the drawer, on the name, so that a screen reader begins to read there.
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Konstantin Asmolov");

    await page.keyboard.press("Escape");
    await eventually(() => focusedCell(page)).toBe(CELL);
    expect(await page.getByRole("complementary", { name: "Evidence" }).count()).toBe(0);
    // The tab stop has moved along: Tab and Shift+Tab come back to the cell that was read.
    expect(await page.locator('a[data-cell][tabindex="0"]').getAttribute("data-cell")).toBe(CELL);
  });

  it("who dissents on A1, and in which words leaves the page as it is while cells are opened, and the history leads through them", async () => {
    const { page } = await readers.open(DOSSIER);
    await scriptsRun(page);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    const open = page.locator("a[data-cell][aria-current]");

    await page.locator(`a[data-cell="${CELL}"]`).click();
    await expectEvidence(page);
    // The page beneath is not asked for again; only the evidence is.
    expect(asked.filter((request) => request.includes("/d/"))).toEqual([`POST ${DOSSIER}`]);
    expect(await open.getAttribute("data-cell")).toBe(CELL);
    // Whoever shares the view shares the open cell, in the link and in each citation.
    const shared = page.locator("details").filter({ hasText: "This view as a link" });
    expect((await shared.textContent())?.split(`cell=${CELL}`)).toHaveLength(5);

    const other = page.locator('a[data-cell="john-merrill.A3"]');
    await other.click();
    await drawer.getByRole("heading", { name: "John Merrill" }).waitFor();
    expect(await open.getAttribute("data-cell")).toBe("john-merrill.A3");

    await page.goBack();
    await expectEvidence(page);
    await page.goBack();
    await drawer.waitFor({ state: "detached" });
    expect(await open.count()).toBe(0);
    expect(await shared.textContent()).not.toContain("cell=");
    await page.goForward();
    await expectEvidence(page);

    // Another order is another page, on which no cell is open.
    await page.locator('a[title="Order rows by A1"]').click();
    await drawer.waitFor({ state: "detached" });
    expect(new URL(page.url()).search).toBe("?order=A1");
  });

  it("who dissents on A1, and in which words can be read by somebody who was sent the link, with the drawer open over the matrix", async () => {
    const { page } = await readers.open(`${DOSSIER}?cell=${CELL}`);
    await scriptsRun(page);
    await expectEvidence(page);
    await expectAccessible(page);
    await page.getByRole("link", { name: "Close the evidence" }).click();
    // Nothing opened it here, so the cell that was shown is where the reader goes on.
    await eventually(() => focusedCell(page)).toBe(CELL);
    // What leads on from here does not open it again.
    await page.locator('a[title="Order rows by A2"]').click();
    await page.waitForURL("**?order=A2");
  });
});

/** The drawer shows the decisive words byte for byte, and what each coder made of them. */
async function expectEvidence(page: Page): Promise<void> {
  const drawer = page.getByRole("complementary", { name: "Evidence" });
  await drawer.getByRole("heading", { name: "Konstantin Asmolov" }).waitFor();
  const shown = await drawer.locator(`figure[id="${DECISIVE}"] blockquote`).evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    // Quotation marks around direct speech are typography, hidden from screen readers; they are not the source's bytes.
    for (const ornament of copy.querySelectorAll('[aria-hidden="true"]')) ornament.remove();
    return copy.textContent;
  });
  expect(Buffer.from(shown ?? "").equals(Buffer.from(wordsOf(DECISIVE)))).toBe(true);
  // Decisive words first, as the coders name them.
  expect(await drawer.locator("figure").first().getAttribute("id")).toBe(DECISIVE);

  const readings = codings.filter((row) => row.commentator === "konstantin-asmolov" && row.proposition === "A1");
  expect(readings.map((row) => row.coder)).toEqual(["coder-a", "coder-b"]);
  const coded = drawer.getByRole("heading", { name: "How it was coded" }).locator("..");
  for (const reading of readings) await coded.getByText(field(reading, "rationale"), { exact: true }).waitFor();
  for (const coder of ["Coder A", "Coder B"])
    await coded.getByText(`${coder}: disagrees, high confidence.`, { exact: true }).waitFor();
}

/** Presses Tab until the focus is on what the selector describes. @returns how often. */
async function tabInto(page: Page, selector: string): Promise<number> {
  for (let pressed = 1; pressed <= 300; pressed += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return pressed;
  }
  throw new Error(`300 presses of Tab do not reach ${selector}.`);
}

function focusedCell(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-cell"));
}
