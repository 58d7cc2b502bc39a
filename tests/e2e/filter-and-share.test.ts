import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/tests/e2e/support/accessibility";
import { DOSSIER, eventually, scriptsRun, startReaders } from "@/tests/e2e/support/browse";
import { commentatorsOf, isNamed, nameOf, positionsOf } from "@/tests/e2e/support/package-recount";

const readers = startReaders();

const koreans = commentatorsOf({ country: "KR" });
const koreanScholars = commentatorsOf({ country: "KR", type: "university" });

describe("a filtered view", () => {
  it("a filtered view counts what is left, says so politely, and each choice says what it would leave", async () => {
    // By hand from the package: of 60 commentators 21 are South Korean, and four of those are at a university.
    expect(koreans).toHaveLength(21);
    expect(koreanScholars).toHaveLength(4);

    const { page } = await readers.open(DOSSIER);
    await scriptsRun(page);
    const rail = page.getByRole("region", { name: "Filters" });
    const status = rail.getByRole("status");
    const groupsAmong = (ids: readonly string[]) => ids.filter((id) => !isNamed(id)).length;
    expect(await status.textContent()).toBe(
      `60 of 60 commentators, 106 of 106 positions; ${groupsAmong(commentatorsOf({}))} unnamed groups among them`,
    );
    // A screen reader announces a change inside an element that stays, not an element that is put in another's place.
    await status.evaluate((element) => Object.assign(element, { stays: true }));

    await openMenu(rail, "Country");
    expect(await countsIn(rail, "Country")).toMatchObject({
      "South Korea": 21,
      Russia: commentatorsOf({ country: "RU" }).length,
      "United States": commentatorsOf({ country: "US" }).length,
    });
    await rail.getByRole("link", { name: /^South Korea/ }).click();
    await eventually(() => status.textContent()).toBe(
      `21 of 60 commentators, ${positionsOf(koreans)} of 106 positions; ${groupsAmong(koreans)} unnamed groups among them`,
    );

    await openMenu(rail, "Institution type");
    // The counts of a kind are made under the other filters: universities of South Korea, not of the world.
    await eventually(() => countsIn(rail, "Institution type")).toMatchObject({
      University: 4,
      Government: commentatorsOf({ country: "KR", type: "government" }).length,
      "Think tank": commentatorsOf({ country: "KR", type: "think-tank" }).length,
    });
    await rail.getByRole("link", { name: /^University/ }).click();
    await eventually(() => status.textContent()).toBe("4 of 60 commentators, 12 of 106 positions");
    expect(positionsOf(koreanScholars)).toBe(12);
    expect(await status.evaluate((element) => "stays" in element)).toBe(true);

    expect(new URL(page.url()).search).toBe("?country=KR&type=university");
    expect(await chipsOf(rail)).toEqual(["Country: South Korea", "Institution type: University"]);
    await eventually(() => commentatorsShown(page)).toEqual(koreanScholars.map(nameOf).sort());
    await expectAccessible(page);
  });

  it("a filtered view changes the rows out of sight as well, where one cell stays the way in for the keyboard", async () => {
    const { page } = await readers.open(DOSSIER, { viewport: { width: 1280, height: 400 } });
    await scriptsRun(page);
    const matrix = page.getByRole("region", { name: "Who stands where" });
    const top = await matrix.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(400);
    await eventually(() => matrix.locator("td > a:not([tabindex])").count()).toBe(0);

    const rail = page.getByRole("region", { name: "Filters" });
    await openMenu(rail, "Country");
    // When the count says the new number, the rows are those from before: what is in sight comes first.
    await page.evaluate(() => {
      const rows = document.querySelector("table.matrix");
      const notice = new MutationObserver(() => {
        Object.assign(window, { rowsWaited: document.querySelector("table.matrix") === rows });
        notice.disconnect();
      });
      const count = document.querySelector('section[aria-label="Filters"] [role="status"]');
      if (count) notice.observe(count, { subtree: true, childList: true, characterData: true });
    });
    await rail.getByRole("link", { name: /^South Korea/ }).click();
    await eventually(() => commentatorsShown(page)).toEqual(koreans.map(nameOf).sort());
    expect(await page.evaluate(() => Reflect.get(window, "rowsWaited"))).toBe(true);
    await eventually(() => matrix.locator('a[data-cell][tabindex="0"]').count()).toBe(1);
    expect(await matrix.locator("td > a:not([tabindex])").count()).toBe(0);
  });

  it("a filtered view keeps a choice whose page has not arrived when the next one comes", async () => {
    const { page } = await readers.open(DOSSIER);
    await scriptsRun(page);
    const rail = page.getByRole("region", { name: "Filters" });
    // The first page is held back until the second choice has been made.
    const held: (() => void)[] = [];
    await page.route(/[?&]country=KR.*_rsc/, async (route) => {
      if (held.length === 0) await new Promise<void>((resolve) => held.push(resolve));
      await route.continue().catch(() => undefined);
    });
    await openMenu(rail, "Country");
    await rail.getByRole("link", { name: /^South Korea/ }).click();
    await eventually(async () => held.length).toBe(1);
    await openMenu(rail, "Institution type");
    await rail.getByRole("link", { name: /^University/ }).click();
    held[0]?.();
    await eventually(async () => new URL(page.url()).search).toBe("?country=KR&type=university");
    await eventually(() => rail.getByRole("status").textContent()).toContain("4 of 60 commentators");
  });

  it("a filtered view is a link: another browser shows the same, back goes back, and chips take choices away", async () => {
    const { page } = await readers.open(`${DOSSIER}?country=KR`);
    await scriptsRun(page);
    const rail = page.getByRole("region", { name: "Filters" });
    await openMenu(rail, "Institution type");
    await rail.getByRole("link", { name: /^University/ }).click();
    await eventually(() => rail.getByRole("status").textContent()).toContain("4 of 60 commentators");
    await eventually(() => commentatorsShown(page)).toEqual(koreanScholars.map(nameOf).sort());
    const mine = await page.locator(".matrix td > a").evaluateAll((cells) => cells.map((cell) => cell.textContent));

    // No cookie, no history, no storage: the address alone carries the view.
    const { page: theirs } = await readers.open(page.url().replace(/^https?:\/\/[^/]+/, ""));
    expect(await chipsOf(theirs.getByRole("region", { name: "Filters" }))).toEqual(await chipsOf(rail));
    expect(await commentatorsShown(theirs)).toEqual(await commentatorsShown(page));
    expect(
      await theirs.locator(".matrix td > a").evaluateAll((cells) => cells.map((cell) => cell.textContent)),
    ).toEqual(mine);

    // Filtering was a step of its own, so the back button undoes it.
    await page.goBack();
    await eventually(() => rail.getByRole("status").textContent()).toContain("21 of 60 commentators");
    expect(await chipsOf(rail)).toEqual(["Country: South Korea"]);
    await page.goForward();
    await eventually(() => rail.getByRole("status").textContent()).toContain("4 of 60 commentators");

    // The menu stays open for further choices and covers the chips below it until Escape closes it.
    await page.keyboard.press("Escape");
    expect(await rail.locator("details[open]").count()).toBe(0);
    await rail.getByRole("link", { name: /^Country: South Korea\s*, remove this filter$/ }).click();
    // What is left is the other choice: everybody at a university, wherever it is.
    const scholars = commentatorsOf({ type: "university" });
    await eventually(() => rail.getByRole("status").textContent()).toContain(`${scholars.length} of 60 commentators`);
    await eventually(() => commentatorsShown(page)).toHaveLength(scholars.length);
    await rail.getByRole("link", { name: "Clear all" }).click();
    await eventually(() => rail.getByRole("status").textContent()).toContain("60 of 60 commentators");
    expect(await chipsOf(rail)).toEqual([]);
    expect(new URL(page.url()).search).toBe("");
  });

  it("a filtered view travels along to the other places of the dossier", async () => {
    const { page } = await readers.open(`${DOSSIER}?country=KR&type=university`);
    await page
      .getByRole("navigation", { name: "Places of this dossier" })
      .getByRole("link", { name: "Commentators" })
      .click();
    await page.waitForURL("**/commentators?country=KR&type=university");
    await page.getByRole("heading", { level: 1, name: "Commentators" }).waitFor();
    const names = await page.getByRole("main").getByRole("rowheader").getByRole("link").allTextContents();
    expect(names.toSorted()).toEqual(koreanScholars.map(nameOf).sort());
    await expectAccessible(page);
  });
});

async function openMenu(rail: Locator, title: string): Promise<void> {
  const menu = rail.locator("details").filter({ has: rail.page().locator(`ul[aria-label="${title}"]`) });
  if ((await menu.getAttribute("open")) === null) await menu.locator("summary").click();
  await rail.getByRole("list", { name: title, exact: true }).waitFor();
}

/** What each choice of a menu would leave, by its words. */
async function countsIn(rail: Locator, title: string): Promise<Record<string, number>> {
  const choices = await rail.getByRole("list", { name: title, exact: true }).getByRole("link").all();
  const parts = await Promise.all(choices.map((choice) => choice.locator("span").allTextContents()));
  return Object.fromEntries(parts.map((spans) => [spans.at(-2) ?? "", sumOf(spans.at(-1) ?? "")]));
}

/** "13 + 8 unnamed" are 21: the chart beside shows the first, and all are left. */
function sumOf(words: string): number {
  return [...words.matchAll(/\d+/g)].reduce((sum, [digits]) => sum + Number(digits), 0);
}

async function chipsOf(rail: Locator): Promise<string[]> {
  const chips = await rail.getByRole("link", { name: /, remove this filter$/ }).allTextContents();
  return chips.map((chip) => chip.replace(/×?, remove this filter$/, ""));
}

/** Names of the rows of the matrix, in alphabetical order. */
async function commentatorsShown(page: Page): Promise<string[]> {
  const rows = page.getByRole("region", { name: "Who stands where" }).getByRole("rowheader");
  // Institution and country have links of their own in the head of a row.
  return (await rows.locator('a[href*="/commentators/"]').allTextContents()).toSorted();
}
