import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DOSSIER, eventually, startReaders } from "./support/browse";

const readers = startReaders();

const NARROW = { viewport: { width: 360, height: 740 } };

describe("the camps", () => {
  it("are bars with labels that can be read at 360 pixels, without the chart library", async () => {
    const { page } = await readers.open(DOSSIER, NARROW);
    const drawing = camps(page).locator("svg:visible");
    await drawing.scrollIntoViewIfNeeded();
    expect(await drawing.count()).toBe(1);

    const links = drawing.getByRole("link");
    expect(await links.count()).toBe(13);
    const texts = await drawing.locator("text").evaluateAll((elements) =>
      elements.map((element) => {
        const { left, right, height } = element.getBoundingClientRect();
        return { words: element.textContent, left, right, height };
      }),
    );
    expect(texts.filter(({ left, right }) => left < 0 || right > 360)).toEqual([]);
    // A line of 11 pixels: what the smallest print on the page has.
    expect(texts.filter(({ height }) => height < 11)).toEqual([]);
    const widths = await drawing
      .locator(".bar")
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
    expect(widths.length).toBeGreaterThan(13);
    // A voice is a voice: none is too thin to be seen.
    expect(Math.min(...widths)).toBeGreaterThan(8);

    await page.waitForTimeout(500);
    expect(await hasChartLibrary(page)).toBe(false);
  });

  it("are an interactive chart where there is room, with the neutral in words as in the still picture", async () => {
    const { page } = await readers.open(DOSSIER);
    const figure = camps(page).getByRole("figure");
    const still = await neutralIn(figure.locator("svg:visible").first());
    expect(still.length).toBeGreaterThan(0);

    await figure.scrollIntoViewIfNeeded();
    const interactive = figure.locator(".recharts-surface:visible").first();
    await interactive.waitFor();
    await eventually(() => neutralIn(interactive)).toEqual(still);
    // The same question finds it here, so that its absence elsewhere means something.
    expect(await hasChartLibrary(page)).toBe(true);
  });
});

function camps(page: Page): Locator {
  return page.getByRole("region", { name: "The camps" });
}

async function neutralIn(drawing: Locator): Promise<string[]> {
  const texts = await drawing.locator("text").allTextContents();
  return texts.filter((words) => /^\d+ neutral$/.test(words));
}

/** Whether any script that the page has loaded is that of the charts. */
function hasChartLibrary(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const scripts = performance
      .getEntriesByType("resource")
      .filter(({ name }) => new URL(name).pathname.endsWith(".js"));
    const texts = await Promise.all(scripts.map(async ({ name }) => (await fetch(name)).text()));
    return texts.some((text) => text.includes("recharts-"));
  });
}
