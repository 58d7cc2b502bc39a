import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DOSSIER, startReaders } from "@/tests/e2e/support/browse";
import { commentatorsOf, positions, wordsOf } from "@/tests/e2e/support/package-recount";

const readers = startReaders();

/** Everything here is read by a browser that runs no script at all: an old one, a careful one, a robot of a library. */
const open = (path: string) => readers.open(path, { javaScriptEnabled: false });

describe("without scripts", () => {
  it("without scripts, the overview has its findings, bars of names, the still chart, every commentator in a table, and the matrix as links", async () => {
    const { page } = await open(DOSSIER);
    await page.getByText("only Konstantin Asmolov disagrees").first().waitFor();
    const figure = page.getByRole("figure", { name: "Where opinion divides" });
    // The six most contested propositions by name; each name is a tab stop, since no script moves one about.
    expect(await figure.locator(".name-chip:visible").count()).toBe(44);
    expect(await figure.locator(".name-chip[tabindex]").count()).toBe(0);

    await figure.getByText("All 13 as counts, in one chart").click();
    // The picture that stays until the chart library comes, which it never does here; the one for telephones is not
    // shown.
    const bars = figure.locator("svg:visible");
    expect(await bars.isVisible()).toBe(true);
    expect(await bars.locator("rect.bar").count()).toBeGreaterThan(13);
    expect((await bars.boundingBox())?.height).toBeGreaterThan(200);

    await figure.getByText("All 13 by name, as a table").click();
    const table = figure.getByRole("table");
    await table.waitFor();
    expect(await table.getByRole("rowheader").count()).toBe(13);
    await table.getByRole("link", { name: "Konstantin Asmolov" }).first().waitFor();

    const matrix = page.getByRole("region", { name: "Who stands where" });
    expect(await matrix.locator("td > a[data-value]").count()).toBe(positions.size);
    // Every cell is a tab stop of its own, since no script moves a single one about.
    expect(await matrix.locator("td > a[tabindex]").count()).toBe(0);
    // A switch that needs scripts is not shown to somebody who has none.
    expect(await page.getByRole("button", { name: /^Theme: / }).count()).toBe(0);
  });

  it("without scripts, a cell leads to its words, and Close leads back", async () => {
    const { page } = await open(DOSSIER);
    await page.locator('.matrix td > a[href$="cell=konstantin-asmolov.A1"]').click();
    await page.waitForURL("**?cell=konstantin-asmolov.A1");
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    expect(await drawer.locator("blockquote").first().textContent()).toBe(wordsOf("s2-l9-asmolov-2"));
    await drawer.getByRole("heading", { name: "How it was coded" }).waitFor();
    await drawer.getByRole("link", { name: "Close the evidence" }).click();
    await page.waitForURL(`**${DOSSIER}`);
    expect(await page.getByRole("complementary", { name: "Evidence" }).count()).toBe(0);
  });

  it("without scripts, filters are links, and the dates are a form that keeps them", async () => {
    const { page } = await open(DOSSIER);
    await choose(page, "Country", /^South Korea/);
    await page.waitForURL("**?country=KR");
    const status = page.getByRole("region", { name: "Filters" }).getByRole("status");
    expect(await status.textContent()).toContain(`${commentatorsOf({ country: "KR" }).length} of 60 commentators`);

    await page.locator("summary").filter({ hasText: "Date" }).click();
    await page.getByLabel("From").fill("2023-09-01");
    await page.getByRole("button", { name: "Apply" }).click();
    await page.waitForURL((url) => url.searchParams.get("from") === "2023-09-01");
    // The form replaces the query, so the country has to travel in it.
    expect(new URL(page.url()).searchParams.get("country")).toBe("KR");
    await page.getByRole("link", { name: /^From 1 September 2023/ }).waitFor();
  });

  it("without scripts, the issue, the groups, the quotations and the method can be read", async () => {
    const { page } = await open(`${DOSSIER}/issues/arms-transfers`);
    expect(
      await page.getByRole("region", { name: "A1 Arms go to Russia" }).locator("blockquote").count(),
    ).toBeGreaterThan(5);

    await place(page, "Groups");
    await page.getByRole("heading", { name: "Not enough data to identify groups" }).waitFor();
    await page.getByText("How do we know?").click();
    expect(
      await page
        .getByRole("table", { name: /^Seven tests/ })
        .locator("tbody tr")
        .count(),
    ).toBe(7);
    await page
      .getByRole("table", { name: /^Agreement of/ })
      .getByRole("link", { name: /^John Merrill and Wi Sung-lac/ })
      .click();
    await page.getByRole("heading", { name: "John Merrill and Wi Sung-lac" }).waitFor();

    await place(page, "Quotations");
    await page.getByRole("searchbox", { name: "Search the quotations" }).fill("artillery");
    await page.getByRole("search").getByRole("button", { name: "Search" }).click();
    await page.waitForURL("**/quotations?q=artillery");
    expect(await page.locator("blockquote mark").first().textContent()).toMatch(/^artillery$/i);

    await place(page, "Method");
    await page.getByRole("region", { name: "Codebook" }).getByRole("heading", { name: /^A1 / }).waitFor();
  });
});

async function choose(page: Page, menu: string, choice: RegExp): Promise<void> {
  await page.locator("summary").filter({ hasText: menu }).click();
  await page.getByRole("list", { name: menu, exact: true }).getByRole("link", { name: choice }).click();
}

async function place(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Places of this dossier" }).getByRole("link", { name }).click();
  await page.getByRole("link", { name, exact: true }).and(page.locator('[aria-current="page"]')).waitFor();
}
