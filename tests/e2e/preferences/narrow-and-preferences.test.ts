import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/tests/e2e/support/accessibility";
import { addressOf, DOSSIER, eventually, scriptsRun, startReaders } from "@/tests/e2e/support/browse";
import { sticksOut } from "@/tests/e2e/support/sticks-out";

const readers = startReaders();

const NARROW = { viewport: { width: 360, height: 740 } };
const CELL = "cell=konstantin-asmolov.A1";

describe("a screen 360 pixels wide", () => {
  it.each([
    "/",
    DOSSIER,
    `${DOSSIER}?${CELL}`,
    `${DOSSIER}?country=KR&type=university&side=A1:agree&from=2023-09-01`,
    `${DOSSIER}/issues`,
    `${DOSSIER}/issues/arms-transfers`,
    `${DOSSIER}/issues/china-role?${CELL}`,
    `${DOSSIER}/groups`,
    `${DOSSIER}/groups?pair=john-merrill~wi-sung-lac&picture=map`,
    `${DOSSIER}/groups?picture=two-mode`,
    `${DOSSIER}/commentators`,
    `${DOSSIER}/commentators/konstantin-asmolov`,
    `${DOSSIER}/quotations`,
    `${DOSSIER}/quotations/s2-l9-asmolov-2`,
    `${DOSSIER}/sources`,
    `${DOSSIER}/sources/s1`,
    `${DOSSIER}/method`,
    `${DOSSIER}/embed?figure=matrix`,
    `${DOSSIER}/nowhere`,
  ])("a screen 360 pixels wide never scrolls sideways: %s", async (path) => {
    const { page } = await readers.open(path, NARROW);
    // Tables may scroll inside their own frame; the page itself must not.
    expect(await sticksOut(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it("a screen 360 pixels wide stays so while any of the filter menus is open", async () => {
    const { page } = await readers.open(DOSSIER, NARROW);
    const titles = page.getByRole("region", { name: "Filters" }).locator("summary");
    expect(await titles.count()).toBeGreaterThan(8);
    for (const title of await titles.all()) {
      await title.click();
      expect(await sticksOut(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await title.click();
    }
  });

  it("a screen 360 pixels wide has targets that a finger hits, and lists the matrix commentator by commentator", async () => {
    const { page } = await readers.open(`${DOSSIER}?country=KR`, NARROW);
    await scriptsRun(page);
    // 24 pixels: what WCAG 2.2 asks of a target that stands alone (2.5.8).
    await expectLargeEnough(page.getByRole("region", { name: "Filters" }).locator(".pill"));
    await expectLargeEnough(
      page.getByRole("region", { name: "Filters" }).getByRole("link", { name: /remove this filter/ }),
    );
    const list = page.getByRole("region", { name: "Who stands where" });
    expect(await list.getByRole("table").count()).toBe(0);
    const cells = list.getByRole("listitem").getByRole("listitem").getByRole("link");
    await expectLargeEnough(cells);
    await expectAccessible(page);

    // The drawer is all there is room for; closing it leaves the reader where she was.
    const first = cells.first();
    await first.click();
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    await drawer.waitFor();
    expect((await drawer.boundingBox())?.width).toBe(360);
    await drawer.getByRole("link", { name: "Close the evidence" }).click();
    await drawer.waitFor({ state: "detached" });
    await eventually(() => first.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("a screen 360 pixels wide keeps the cells of the wide tables large enough too", async () => {
    const { page } = await readers.open(DOSSIER);
    await expectLargeEnough(page.locator(".matrix td > a"));
    const { page: groups } = await readers.open(`${DOSSIER}/groups`);
    await expectLargeEnough(groups.getByRole("table", { name: /^Agreement of/ }).locator("td a"));
  });
});

describe("the reader's preferences", () => {
  it("the reader's preferences: forced colours leave every mark a border and a sign", async () => {
    const { page } = await readers.open(DOSSIER, { forcedColors: "active" });
    const marks = page.locator(".matrix td > a[data-value]");
    const seen = await marks.evaluateAll((elements) =>
      elements.map((element) => ({
        border: getComputedStyle(element).borderTopColor,
        sign: element.firstChild?.textContent,
      })),
    );
    // Colour is taken away from whoever needs other colours; the sign must carry the value by itself.
    for (const { border, sign } of seen) {
      expect(border).not.toBe("rgba(0, 0, 0, 0)");
      expect(sign).toMatch(/^(−−|−|0|\+|\+\+)$/);
    }
    expect(new Set(seen.map(({ sign }) => sign)).size).toBe(5);
  });

  it("the reader's preferences: reduced motion stops what would move", async () => {
    const { page } = await readers.open(DOSSIER);
    const longest = () =>
      page.evaluate(() => {
        // While the next page is on its way the present one fades: the one thing that moves.
        document.querySelector("[data-pending]")?.setAttribute("data-pending", "true");
        const seconds = (text: string) => text.split(",").map((part) => Number.parseFloat(part));
        return Math.max(
          ...[...document.querySelectorAll("*")].flatMap((element) => {
            const style = getComputedStyle(element);
            return [...seconds(style.transitionDuration), ...seconds(style.animationDuration)];
          }),
        );
      });
    expect(await longest()).toBeGreaterThan(0.1);
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await longest()).toBeLessThan(0.001);
  });

  it("the reader's preferences: a chosen theme comes with the page from the server, so that nothing flashes", async () => {
    const { page } = await readers.open(DOSSIER, { colorScheme: "light" });
    await scriptsRun(page);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole("button", { name: "Theme: as the system" }).click();
    await page.getByRole("button", { name: "Theme: light" }).click();
    await page.getByRole("button", { name: "Theme: dark" }).waitFor();
    expect(await paper()).not.toBe(light);

    // What the server sends, before any script: dark already, although the system is light.
    const answer = await page.context().request.get(addressOf(DOSSIER));
    expect(await answer.text()).toMatch(/<html[^>]* data-theme="dark"/);
    await page.reload({ waitUntil: "commit" });
    await page.waitForSelector("body");
    expect(await paper()).not.toBe(light);
    // Without the cookie the system decides.
    expect(await (await fetch(addressOf(DOSSIER))).text()).toMatch(/<html[^>]* data-theme="system"/);
    // A cookie that somebody bent is not trusted.
    const bent = await fetch(addressOf(DOSSIER), { headers: { cookie: 'theme="><script>' } });
    expect(await bent.text()).toMatch(/<html[^>]* data-theme="system"/);
  });

  it("the reader's preferences print leaves the controls out and sets the matrix in ink on white", async () => {
    const { page } = await readers.open(`${DOSSIER}?${CELL}`, { colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    for (const control of [
      page.getByRole("navigation", { name: "Places of this dossier" }),
      page.getByRole("region", { name: "Filters" }),
      page.getByRole("link", { name: "Close the evidence" }),
    ])
      expect(await control.isVisible()).toBe(false);
    expect(await page.getByRole("table", { name: /^Positions of 60 commentators/ }).isVisible()).toBe(true);
    // The evidence is printed after the page, not over it.
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    expect(await drawer.evaluate((element) => getComputedStyle(element).position)).toBe("static");
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(0, 0, 0)");
  });

  it("the reader's preferences print says under which filter, from what and of which version it was made, and the screen does not", async () => {
    // The rail is not printed: without this line a page on one country would read as a page on everybody.
    const { page } = await readers.open(`${DOSSIER}?country=KR`);
    const line = page.getByText(/version 1\.3\.0 · .* · filter: Country: South Korea/);
    expect(await line.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await line.isVisible()).toBe(true);
    expect(await page.getByText(/of 60 commentators, .* of 106 positions · .*country=KR/).isVisible()).toBe(true);
  });
});

async function expectLargeEnough(targets: Locator): Promise<void> {
  const sizes = await targets.evaluateAll((elements) =>
    elements.map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return { words: element.textContent, width, height };
    }),
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
}
