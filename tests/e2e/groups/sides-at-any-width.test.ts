import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DOSSIER, eventually, scriptsRun, startReaders } from "@/tests/e2e/support/browse";

const readers = startReaders();

const NARROW = { viewport: { width: 360, height: 740 } };

describe("where opinion divides", () => {
  it("where opinion divides is names that can be read and pressed at 360 pixels, without scripts and without the chart library", async () => {
    const { page } = await readers.open(DOSSIER, { ...NARROW, javaScriptEnabled: false });
    const chips = sides(page).locator(".name-chip:visible");
    // The six most contested propositions of the package have 44 named positions.
    expect(await chips.count()).toBe(44);
    const boxes = await chips.evaluateAll((elements) =>
      elements.map((element) => {
        const { left, right, height } = element.getBoundingClientRect();
        return { name: element.textContent, left, right, height };
      }),
    );
    expect(boxes.filter(({ left, right, height }) => left < 0 || right > 360 || height < 24)).toEqual([]);
    // Where sides stand below each other each says which it is.
    expect(
      await sides(page)
        .getByText(/^Agree \d+$/)
        .first()
        .isVisible(),
    ).toBe(true);
  });

  it("where opinion divides leads from a name to the evidence in one step", async () => {
    const { page } = await readers.open(DOSSIER, NARROW);
    await scriptsRun(page);
    await sides(page)
      .getByRole("link", { name: /^Rafael Mariano Grossi/ })
      .click();
    await page.waitForURL("**cell=rafael-mariano-grossi.B1");
    await page.getByRole("dialog").or(page.getByRole("complementary")).first().waitFor();
  });

  it("where opinion divides has the other propositions one step away, by name as well", async () => {
    const { page } = await readers.open(DOSSIER, { javaScriptEnabled: false });
    const others = sides(page).locator("details").filter({ hasText: "The other 7 propositions" });
    const hidden = others.locator(".name-chip");
    expect(await hidden.first().isVisible()).toBe(false);
    await others.locator("summary").click();
    expect(await hidden.first().isVisible()).toBe(true);
  });

  it("where opinion divides is printed with all propositions, opened or not", async () => {
    const { page } = await readers.open(DOSSIER, { javaScriptEnabled: false });
    await page.emulateMedia({ media: "print" });
    expect(await sides(page).locator(".side-bars h3:visible").count()).toBe(13);
  });

  it("where opinion divides is printed with names in colours that can be read", async () => {
    const { page } = await readers.open(DOSSIER);
    await page.emulateMedia({ media: "print" });
    const strong = sides(page).locator('.name-chip[data-value="2"]').first();
    const colours = await strong.evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return { color, backgroundColor };
    });
    expect(colours).toEqual({ color: "rgb(255, 255, 255)", backgroundColor: "rgb(84, 48, 138)" });
  });
});

describe("all propositions as counts", () => {
  it("all propositions as counts are bars with labels that can be read at 360 pixels, without the chart library", async () => {
    const { page } = await readers.open(DOSSIER, NARROW);
    await openCounts(page);
    const drawing = counts(page).locator("svg:visible");
    await drawing.scrollIntoViewIfNeeded();
    expect(await drawing.count()).toBe(1);

    const links = drawing.getByRole("link");
    expect(await links.count()).toBe(13);
    const texts = await drawing.locator("text").evaluateAll((elements) =>
      elements.map((element) => {
        const { left, right } = element.getBoundingClientRect();
        // What the letters are asked to be, times how much the drawing is scaled: the same with any font.
        const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
        return {
          words: element.textContent,
          left,
          right,
          size: Number.parseFloat(getComputedStyle(element).fontSize) * scale,
        };
      }),
    );
    expect(texts.filter(({ left, right }) => left < 0 || right > 360)).toEqual([]);
    expect(texts.filter(({ size }) => size < 10)).toEqual([]);
    const widths = await drawing
      .locator(".bar")
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
    expect(widths.length).toBeGreaterThan(13);
    // Each commentator is to be seen: no bar of one is thinner than a pixel.
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(1);

    // Whatever the page would load for the chart is loaded by then; the next test shows that it would be found.
    await page.waitForLoadState("networkidle");
    expect(await hasChartLibrary(page)).toBe(false);
  });

  it("all propositions as counts are an interactive chart where there is room, with the neutral in words as in the still picture", async () => {
    const { page } = await readers.open(DOSSIER);
    const figure = counts(page);
    await openCounts(page);
    const still = await neutralIn(figure.locator("svg:visible").first());
    expect(still.length).toBeGreaterThan(0);

    await figure.scrollIntoViewIfNeeded();
    const interactive = figure.locator(".recharts-surface:visible").first();
    await interactive.waitFor();
    await eventually(() => neutralIn(interactive)).toEqual(still);
    // The same question finds it here, so that its absence elsewhere means something.
    expect(await hasChartLibrary(page)).toBe(true);
  });

  it("all propositions as counts keep to their place when a drawer or a smaller window leaves them less room", async () => {
    const { page } = await readers.open(DOSSIER);
    const figure = counts(page);
    await openCounts(page);
    const chart = figure.locator(".recharts-surface:visible").first();
    await chart.waitFor();
    const bottoms = async () => {
      const boxes = await Promise.all(
        [chart, sides(page).getByRole("link", { name: "PNG" })].map((part) => part.boundingBox()),
      );
      return { chart: (boxes[0]?.y ?? 0) + (boxes[0]?.height ?? 0), below: boxes[1]?.y ?? 0, width: boxes[0]?.width };
    };
    const before = await bottoms();
    await page.setViewportSize({ width: 800, height: 900 });
    await eventually(async () => (await bottoms()).width).toBeLessThan(before.width ?? 0);
    await eventually(async () => (await bottoms()).below - (await bottoms()).chart).toBeGreaterThanOrEqual(0);
  });

  it("all propositions as counts are a still picture of what a filter leaves, and a chart of the same once the pointer comes", async () => {
    const { page: asServed } = await readers.open(`${DOSSIER}?country=KR`, { javaScriptEnabled: false });
    await openCounts(asServed);
    const filtered = await countsIn(counts(asServed).locator("svg:visible"));
    const { page } = await readers.open(DOSSIER);
    await scriptsRun(page);
    await openCounts(page);
    const figure = counts(page);
    const still = figure.locator("svg:not(.recharts-surface):visible");
    const chart = figure.locator(".recharts-surface:visible");
    await figure.scrollIntoViewIfNeeded();
    await chart.first().waitFor();
    const unfiltered = await countsIn(chart.first());
    // Fewer commentators: a chart that stayed as it was could not be taken for a new one.
    expect(sumOf(filtered)).toBeLessThan(sumOf(unfiltered));

    const rail = page.getByRole("region", { name: "Filters" });
    await rail
      .locator("summary")
      .filter({ hasText: /^Country/ })
      .click();
    await page.evaluate(() => {
      const notice = new MutationObserver((changes) => Object.assign(window, { redrawn: changes.length }));
      const drawn = document.querySelector("#camps .recharts-wrapper");
      if (drawn) notice.observe(drawn, { subtree: true, childList: true });
      Object.assign(window, { redrawn: drawn ? 0 : null });
    });
    await rail.getByRole("link", { name: /^South Korea/ }).click();
    await still.waitFor();
    await eventually(() => countsIn(still)).toEqual(filtered);
    expect(await chart.count()).toBe(0);
    // The library is not asked to make the former chart again, which nobody sees.
    expect(await page.evaluate(() => Reflect.get(window, "redrawn"))).toBe(0);

    await still.hover();
    await chart.first().waitFor();
    expect(await countsIn(chart.first())).toEqual(filtered);
    expect(await still.count()).toBe(0);

    await chart.first().locator(".recharts-bar-rectangle path").first().click();
    await page.waitForURL(`**${DOSSIER}/issues/*`);
    expect(new URL(page.url()).search).toBe("?country=KR");
  });

  it("all propositions as counts lead from the still picture to the issue without loading the page anew", async () => {
    const { page } = await readers.open(`${DOSSIER}?country=KR`, NARROW);
    await scriptsRun(page);
    await page.evaluate(() => Object.assign(window, { stays: true }));
    await openCounts(page);
    await counts(page).locator("svg:visible").getByRole("link").first().locator("text").first().click();
    await page.waitForURL(`**${DOSSIER}/issues/*`);
    await page.getByRole("heading", { level: 1, name: /./ }).waitFor();
    expect(new URL(page.url()).search).toBe("?country=KR");
    expect(await page.evaluate(() => "stays" in window)).toBe(true);
  });
});

function sides(page: Page): Locator {
  return page.getByRole("region", { name: "Where opinion divides" });
}

function counts(page: Page): Locator {
  return sides(page).locator("details").filter({ hasText: "as counts, in one chart" });
}

function openCounts(page: Page): Promise<void> {
  return counts(page).locator("summary").click();
}

async function neutralIn(drawing: Locator): Promise<string[]> {
  const texts = await drawing.locator("text").allTextContents();
  return texts.filter((words) => /^\d+ neutral$/.test(words));
}

/** Counts of commentators, in bars and beside them, in the order of the words: which bar they stand in is no text. */
async function countsIn(drawing: Locator): Promise<string[]> {
  const texts = drawing.locator("text[font-weight='600']");
  return [...(await texts.allTextContents()), ...(await neutralIn(drawing))].toSorted();
}

function sumOf(counts: readonly string[]): number {
  return counts.reduce((sum, words) => sum + Number.parseInt(words, 10), 0);
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
