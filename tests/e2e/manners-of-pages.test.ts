import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addressOf, startReaders } from "@/tests/e2e/support/browse";

const readers = startReaders();

const SMALL = "russia-dprk-2023";
const LARGE = "unga-2019-arms";
const WINDOW = { width: 1440, height: 900 };
const MAX_PAGE_SCREENS = 8;
const MAX_FIGURE_SCREENS = 3;

/**
 * Kinds of page; of those that are many one is looked at, of issues all, and of institutions all, since some hold many.
 */
async function pagesOf(dossier: string): Promise<string[]> {
  const answer = await fetch(addressOf(`/api/v1/dossiers/${dossier}/index`));
  const { entries } = (await answer.json()) as { entries: { kind: string; id: string; path: string }[] };
  const of = (kind: string) => entries.filter((entry) => entry.kind === kind);
  const six = of("voice").slice(0, 6);
  const base = `/d/${dossier}`;
  const many = [...of("issue"), ...of("institution").slice(0, 8)].map(({ path }) => path);
  const one = ["voice", "country", "source"].flatMap((kind) =>
    of(kind)
      .slice(0, 1)
      .map(({ path }) => path),
  );
  return [
    ...["", "/issues", "/groups", "/compare", "/commentators", "/countries", "/institutions", "/quotations"].map(
      (place) => base + place,
    ),
    ...["/sources", "/method", "/brief"].map((place) => base + place),
    `${base}/compare?with=${six.map(({ id }) => id).join(",")}`,
    ...many,
    ...one,
  ];
}

/** Heights in windows of the page and of its highest figure. */
function screensOf(page: Page): Promise<{ page: number; figure: number }> {
  return page.evaluate(() => {
    const figures = [...document.querySelectorAll("main figure, main table.matrix, main svg")];
    const heights = figures.map((figure) => figure.getBoundingClientRect().height);
    const inWindows = (height: number) => height / window.innerHeight;
    return { page: inWindows(document.documentElement.scrollHeight), figure: inWindows(Math.max(0, ...heights)) };
  });
}

describe("every page of the large dossier", () => {
  it("every page of the large dossier is at most eight screens high before anything is opened, its figures at most three", async () => {
    const { page } = await readers.open(`/d/${LARGE}`, { viewport: WINDOW });
    const tooHigh: string[] = [];
    for (const path of await pagesOf(LARGE)) {
      await page.goto(addressOf(path), { waitUntil: "load" });
      const screens = await screensOf(page);
      if (screens.page > MAX_PAGE_SCREENS) tooHigh.push(`${path}: ${screens.page.toFixed(1)} screens`);
      if (screens.figure > MAX_FIGURE_SCREENS) tooHigh.push(`${path}: figure of ${screens.figure.toFixed(1)} screens`);
    }
    expect(tooHigh).toEqual([]);
  });
});

describe.each([SMALL, LARGE])("every page of %s", (dossier) => {
  it.each([WINDOW, { width: 360, height: 740 }])("has targets of 24 pixels, $width pixels wide", async (viewport) => {
    const { page } = await readers.open(`/d/${dossier}`, { viewport });
    const tooSmall: string[] = [];
    for (const path of await pagesOf(dossier)) {
      await page.goto(addressOf(path), { waitUntil: "load" });
      // Options first: they would replace the choice of rules.
      const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"], preload: false });
      const { violations } = await axe.withRules(["target-size"]).analyze();
      tooSmall.push(...violations.flatMap(({ nodes }) => nodes.map(({ html }) => `${path}: ${html.slice(0, 120)}`)));
    }
    expect(tooSmall).toEqual([]);
  });
});

describe("a country", () => {
  it("a country is found by its code in either case, and names its one address", async () => {
    const { page, status } = await readers.open(`/d/${LARGE}/countries/us`, { javaScriptEnabled: false });
    expect(status).toBe(200);
    await page.getByRole("heading", { level: 1, name: "United States" }).waitFor();
    expect(await page.locator("link[rel=canonical]").getAttribute("href")).toMatch(/\/countries\/US$/);
  });

  it("a country that is not there is said so with the ways on", async () => {
    const { page, status } = await readers.open(`/d/${SMALL}/countries/zz`, { javaScriptEnabled: false });
    expect(status).toBe(404);
    await page.getByRole("link", { name: "See all countries" }).click();
    await page.getByRole("heading", { level: 1, name: "Countries" }).waitFor();
    expect(await page.getByRole("navigation").first().isVisible()).toBe(true);
  });
});
