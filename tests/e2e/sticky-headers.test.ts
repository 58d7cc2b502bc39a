import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DOSSIER, eventually, scriptsRun, startReaders } from "@/tests/e2e/support/browse";

const readers = startReaders();

describe("deep in the matrix", () => {
  // At 1280 the table fits; at 900 it is scrolled sideways in a frame of its own.
  it.each([
    { width: 1280, height: 720 },
    { width: 900, height: 720 },
  ])("deep in the matrix, the heads of rows and columns stay in sight, $width pixels wide", async (viewport) => {
    const { page } = await readers.open(DOSSIER, { viewport });
    await scriptsRun(page);
    const cell = page.locator('.matrix a[data-cell="sergei-shoigu.D4"]');
    await cell.evaluate((element) => element.scrollIntoView({ block: "center", inline: "center" }));

    const column = page.locator(".matrix .column-head").filter({ hasText: "D4" });
    const row = page.locator(".matrix tr", { has: page.locator('[data-cell="sergei-shoigu.D4"]') }).locator("th");
    const [head, name, mark] = await Promise.all([column, row, cell].map((part) => part.boundingBox()));
    if (!head || !name || !mark) throw new Error("The matrix is not drawn.");
    const siteHead = await page.getByRole("banner").boundingBox();
    // Right below the head of the site, and above its cell from left to right.
    expect(Math.abs(head.y - (siteHead?.height ?? 0))).toBeLessThan(2);
    expect(head.x).toBeLessThanOrEqual(mark.x);
    expect(head.x + head.width).toBeGreaterThanOrEqual(mark.x + mark.width);
    expect(name.x).toBeGreaterThanOrEqual(0);
    expect(name.x + name.width).toBeLessThanOrEqual(mark.x);
    // Nothing but the table itself is scrolled sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  });

  it("deep in the matrix, the cell that has the focus is never below a head", async () => {
    const { page } = await readers.open(DOSSIER, { viewport: { width: 900, height: 720 } });
    await scriptsRun(page);
    await eventually(() => page.locator('.matrix a[data-cell][tabindex="0"]').count()).toBe(1);
    const start = page.locator('.matrix a[data-cell="sergei-shoigu.D4"]');
    await start.evaluate((element) => element.scrollIntoView({ block: "start" }));
    await start.focus();
    for (const key of [...Array(12).fill("ArrowUp"), ...Array(12).fill("ArrowLeft")]) {
      await page.keyboard.press(key);
      expect(await focusedCellIsOnTop(page)).toBe(true);
    }
  });
});

describe("the wording of a proposition", () => {
  it("the wording of a proposition stands under its name while that is pointed at or has the focus, and goes with Escape", async () => {
    const { page } = await readers.open(DOSSIER, { viewport: { width: 1280, height: 720 } });
    await scriptsRun(page);
    const head = page.locator(".matrix .column-head").filter({ hasText: "C3" });
    const [name, wording] = [head.getByRole("link").first(), head.locator("[role=tooltip]")];
    expect(await wording.isVisible()).toBe(false);

    await name.hover();
    await eventually(() => wording.isVisible()).toBe(true);
    // The heads and cells beside it do not cover it.
    expect(await wording.evaluate(cornersOnTop)).toBe(4);
    // That of the last column does not leave the window.
    const last = page.locator(".matrix .column-head").last();
    await last.getByRole("link").first().hover();
    await eventually(() => last.locator("[role=tooltip]").evaluate(cornersOnTop)).toBe(4);
    await page.mouse.move(0, 0);
    await eventually(() => wording.isVisible()).toBe(false);

    // With a key pressed before, focus is that of somebody who uses the keyboard.
    await page.keyboard.press("Tab");
    await name.focus();
    await eventually(() => wording.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await eventually(() => wording.isVisible()).toBe(false);
    expect(await name.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

/** How many corners of an element are seen and not covered. */
function cornersOnTop(element: Element): number {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const corners = [left + 4, right - 4].flatMap((x) => [top + 4, bottom - 4].map((y) => [x, y] as const));
  return corners.filter(([x, y]) => element.contains(document.elementFromPoint(x, y))).length;
}

function focusedCellIsOnTop(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const cell = document.activeElement;
    if (!cell?.hasAttribute("data-cell")) return false;
    const { left, top, width, height } = cell.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === cell;
  });
}
