import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/tests/e2e/support/accessibility";
import { DOSSIER, eventually, scriptsRun, startReaders } from "@/tests/e2e/support/browse";
import { field, quotations, wordsOf } from "@/tests/e2e/support/package-recount";

const readers = startReaders();

const PLACE = `${DOSSIER}/quotations`;
const PER_PAGE = 25;

describe("searching the quotations", () => {
  it("searching the quotations finds words whatever their case and diacritics, marks them, and leads to the permalink with its context", async () => {
    const { page } = await readers.open(PLACE);
    await scriptsRun(page);
    await expectAccessible(page);

    // "artillery" stands in the words of three quotations, never in capitals and never with an accent.
    await search(page, "ÄRTILLERY");
    const found = await foundIds(page);
    expect(found.length).toBeGreaterThan(0);
    await search(page, "artillery");
    expect(await foundIds(page)).toEqual(found);
    for (const id of quotations
      .filter(({ exact }) => /\bartillery\b/i.test(exact ?? ""))
      .map((row) => field(row, "id")))
      expect(found).toContain(id);
    const marked = await page.locator("blockquote mark").allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    for (const hit of marked) expect(hit.toLowerCase()).toBe("artillery");
    expect(await page.getByRole("main").getByRole("status").last().textContent()).toContain("for “artillery”");
    await expectAccessible(page);

    const id = "s2-l25-kirby-2";
    expect(found).toContain(id);
    await page.locator(`figure[id="${id}"]`).getByRole("link", { name: "Permalink" }).click();
    await page.waitForURL(`**/quotations/${id}`);
    const row = quotations.find((quotation) => quotation.id === id) ?? {};
    // In its context the passage is marked, and the words around it are those recorded with it.
    const context = page.getByText(/^In context:/);
    expect(await context.locator("mark").textContent()).toBe(wordsOf(id));
    expect(await context.textContent()).toBe(
      `In context: …${field(row, "prefix")}${wordsOf(id)}${field(row, "suffix")}…`,
    );
    await expectAccessible(page);
  });

  it.each([
    // What would be syntax in the language of a search engine is read as words or as nothing, and never as an error.
    ["an unbalanced quotation mark", '"artillery', true],
    ["an operator after a word", "arms AND", true],
    ["operators alone", "AND OR NEAR NOT", false],
    ["signs alone", '* ^ : ( ) - + { } "', false],
    ["a column filter", "exact:artillery", false],
    ["an asterisk after a beginning", "artiller*", true],
    ["a comment and a semicolon", "artillery'; --", true],
    ["an emoji", "🙂", false],
    ["two thousand characters", "munitions ".repeat(200), true],
    ["two thousand characters without a space", "x".repeat(2000), false],
    ["a zero byte", "\u0000", false],
  ])("searching the quotations takes %s for what somebody typed", async (_, query, finds) => {
    const { page, status } = await readers.open(`${PLACE}?q=${encodeURIComponent(query)}`, {
      // Only the answer of the server matters here; scripts would but take time.
      javaScriptEnabled: false,
    });
    expect(status).toBe(200);
    expect((await foundIds(page)).length > 0).toBe(finds);
    // The words stay in the field, so that they can be corrected.
    const kept = await page.getByRole("searchbox", { name: "Search the quotations" }).inputValue();
    expect(kept.replaceAll("\uFFFD", "\u0000")).toBe(query);
  });

  it("searching the quotations says in words that nothing was found, and how to go on", async () => {
    const { page } = await readers.open(PLACE);
    await search(page, "zeppelin");
    await page.getByText("No quotations match.").waitFor();
    await expectAccessible(page);
    await page.getByRole("main").getByRole("link", { name: "See all quotations" }).click();
    await page.waitForURL(`**${PLACE}`);
    await eventually(async () => (await foundIds(page)).length).toBe(PER_PAGE);
  });

  it("searching the quotations pages through everything: no quotation twice, none left out", async () => {
    const pages = Math.ceil(quotations.length / PER_PAGE);
    const { page } = await readers.open(PLACE);
    const seen: string[] = [];
    for (let number = 1; number <= pages; number += 1) {
      await page.getByText(`Page ${number} of ${pages}`).waitFor();
      seen.push(...(await foundIds(page)));
      const next = page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Next" });
      // The last page leads no further.
      expect(await next.count()).toBe(number < pages ? 1 : 0);
      if (number < pages) await next.click();
    }
    expect(seen.toSorted()).toEqual(quotations.map((row) => field(row, "id")).toSorted());
  });
});

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole("searchbox", { name: "Search the quotations" }).fill(words);
  await page.getByRole("search").getByRole("button", { name: "Search" }).click();
  await page.waitForURL((url) => url.searchParams.get("q") === words);
  await page.waitForLoadState("load");
}

function foundIds(page: Page): Promise<string[]> {
  return page.locator("main figure").evaluateAll((figures) => figures.map((figure) => figure.id));
}
