import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/tests/e2e/support/accessibility";
import { addressOf, DOSSIER, eventually, scriptsRun, startReaders } from "@/tests/e2e/support/browse";

const readers = startReaders();

describe("the palette", () => {
  it("the palette opens with Ctrl-K, finds a commentator by its other spelling, and goes there with the filter", async () => {
    const { page } = await readers.open(`${DOSSIER}/sources?country=US`);
    await scriptsRun(page);
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Go to" });
    const field = dialog.getByRole("combobox");
    await field.waitFor();
    await eventually(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type("cynk");
    // The sources spell him Shinkin; the probable name finds him as well.
    await eventually(() => dialog.getByRole("option").allTextContents()).toEqual([
      "Thomas Shinkin (probably Thomas Cynkin)commentator",
    ]);
    await expectAccessible(page);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/commentators/thomas-cynkin?country=US");
    expect(await dialog.count()).toBe(0);
  });

  it("the palette closes with Escape, gives the focus back, and leaves the evidence behind it open", async () => {
    const { page } = await readers.open(`${DOSSIER}?cell=konstantin-asmolov.A1`);
    await scriptsRun(page);
    const opener = page.getByRole("link", { name: /^Search/ });
    await opener.click();
    await page.getByRole("dialog", { name: "Go to" }).getByRole("combobox").waitFor();
    await page.keyboard.press("Escape");
    await eventually(() => page.getByRole("dialog", { name: "Go to" }).count()).toBe(0);
    await eventually(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByRole("complementary", { name: "Evidence" }).isVisible()).toBe(true);
  });

  it("the palette opens on the first page with / and finds what either dossier holds", async () => {
    const { page } = await readers.open("/");
    await scriptsRun(page);
    await page.keyboard.press("/");
    const dialog = page.getByRole("dialog", { name: "Go to" });
    await dialog.getByRole("combobox").waitFor();
    // Before anything is typed the dossiers themselves are offered.
    await eventually(() => dialog.getByRole("option").first().textContent()).toMatch(/dossier$/);
    await expectAccessible(page);
    await page.keyboard.type("asmolov");
    await eventually(() => dialog.getByRole("option").count()).toBe(1);
    expect(await dialog.getByRole("option").textContent()).toMatch(/^Konstantin Asmolovcommentator · .+/);
    await dialog.getByRole("combobox").fill("Austria");
    await eventually(() => dialog.getByRole("option").count()).toBeGreaterThan(0);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/d/unga-2019-arms/**");
  });

  it("the palette is a link to the search without scripts", async () => {
    const { page } = await readers.open(`${DOSSIER}?country=KR`, { javaScriptEnabled: false });
    await page.getByRole("link", { name: /^Search/ }).click();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`${DOSSIER}/quotations?country=KR`);
  });
});

describe("the keys", () => {
  it("the keys bring to the search and into its field, from any page", async () => {
    const { page } = await readers.open(`${DOSSIER}/method`);
    await scriptsRun(page);
    await page.keyboard.press("/");
    await page.waitForURL("**/quotations");
    const field = page.getByRole("searchbox");
    await eventually(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("the keys are letters while somebody types", async () => {
    const { page } = await readers.open(`${DOSSIER}/quotations`);
    await scriptsRun(page);
    await page.getByRole("searchbox").focus();
    await page.keyboard.type("who? and/or");
    await page.keyboard.press("Control+k");
    expect(await page.getByRole("searchbox").inputValue()).toBe("who? and/or");
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("the keys are listed by ?, and Escape takes the list away", async () => {
    const { page } = await readers.open(`${DOSSIER}/sources`);
    await scriptsRun(page);
    await page.keyboard.press("?");
    const list = page.getByRole("dialog", { name: "Keys" });
    await list.waitFor();
    expect(await list.getByRole("term").count()).toBeGreaterThanOrEqual(5);
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await eventually(() => list.count()).toBe(0);
  });
});

describe("the tour", () => {
  it("the tour begins only when asked for, has five steps, each pointing at something seen, and ends with Escape", async () => {
    const { page } = await readers.open(`${DOSSIER}?country=KR`, { reducedMotion: "reduce" });
    await scriptsRun(page);
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.getByRole("link", { name: "How to read this page" }).click();
    const tour = page.getByRole("dialog", { name: "How to read this page" });
    for (const step of [1, 2, 3, 4, 5]) {
      await tour.getByText(`How to read this page · ${step} of 5`).waitFor();
      await eventually(() => pointedAtIsInView(page)).toBe(true);
      if (step === 1) await expectAccessible(page);
      if (step < 5) await tour.getByRole("button", { name: "Next" }).click();
    }
    await page.keyboard.press("Escape");
    await eventually(() => tour.count()).toBe(0);
    expect(await page.locator("[data-tour-here]").count()).toBe(0);
    // Nothing was kept: neither a cookie nor a note in the browser.
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it("the tour can be asked for on another page", async () => {
    const { page } = await readers.open(`${DOSSIER}/sources`);
    await scriptsRun(page);
    await page.keyboard.press("?");
    await page.getByRole("button", { name: /in five steps/ }).click();
    await page.getByRole("dialog", { name: "How to read this page" }).waitFor();
    expect(new URL(page.url()).pathname).toBe(DOSSIER);
  });
});

async function pointedAtIsInView(page: Page): Promise<boolean> {
  const box = await page.locator("[data-tour-here]").boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y < height && box.y + box.height > 0;
}

describe("sharing a view", () => {
  it("sharing a view copies its link, and a citation with filter, version and address", async () => {
    const { page } = await readers.open(`${DOSSIER}/sources?country=KR`, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await scriptsRun(page);
    await page.getByText("Share", { exact: true }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Copy link" }).click();
    await eventually(() => page.evaluate(() => navigator.clipboard.readText())).toBe(
      addressOf(`${DOSSIER}/sources?country=KR`),
    );
    await page.getByRole("button", { name: "Copy citation, APA" }).click();
    await eventually(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /Version 1\.3\.0; filter: Country: South Korea; 21 of 60 commentators.*Retrieved .* from http.*country=KR$/,
    );
    await page.keyboard.press("Escape");
    await eventually(() => page.getByRole("button", { name: "Copy link" }).isVisible()).toBe(false);
  });

  it("sharing a view has its words in the page without scripts", async () => {
    const { page } = await readers.open(`${DOSSIER}?country=KR`, { javaScriptEnabled: false });
    await page.getByText("Share", { exact: true }).click();
    expect(await page.getByText(addressOf(`${DOSSIER}?country=KR`), { exact: true }).isVisible()).toBe(true);
  });

  it("sharing a view shows a picture of the view: the filter is in its address, and it is drawn", async () => {
    const { page } = await readers.open(`${DOSSIER}?country=KR`);
    const content = (property: string) => page.locator(`meta[property="${property}"]`).getAttribute("content");
    expect(await content("og:image")).toBe(addressOf(`${DOSSIER}/share-image?country=KR`));
    expect(await content("og:image:alt")).toContain("filter: Country: South Korea");
    expect(await content("og:description")).toMatch(/named commentators · \d+ quotations/);
    const filtered = await pictureAt(`${DOSSIER}/share-image?country=KR`);
    const whole = await pictureAt(`${DOSSIER}/share-image`);
    // Width and height of a PNG stand in its first block.
    expect([filtered.readUInt32BE(16), filtered.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(filtered.equals(whole)).toBe(false);

    await page.goto(addressOf(`${DOSSIER}/commentators/andrei-lankov`));
    const picture = await content("og:image");
    expect(picture).toBe(addressOf(`${DOSSIER}/share-image?place=commentators%2Fandrei-lankov`));
    expect(await content("og:description")).toMatch(/^Andrei Lankov took a position on 3 of 13 propositions/);
    expect((await pictureAt(new URL(picture ?? "").pathname + new URL(picture ?? "").search)).equals(whole)).toBe(
      false,
    );
  });
});

async function pictureAt(path: string): Promise<Buffer> {
  const answer = await fetch(addressOf(path));
  expect(answer.headers.get("content-type")).toBe("image/png");
  return Buffer.from(await answer.arrayBuffer());
}

describe("a term", () => {
  it("a term explains itself on hover, on focus and to a screen reader; Escape takes only the explanation away", async () => {
    const { page } = await readers.open(`${DOSSIER}/groups`);
    await scriptsRun(page);
    await page.getByText("How do we know?").click();
    const term = page.getByRole("button", { name: "Power", exact: true });
    const explained = page.getByText(/^In how many of 100 trials two sharply opposed groups/).first();
    expect(await explained.isVisible()).toBe(false);
    await term.hover();
    await eventually(() => explained.isVisible()).toBe(true);
    await page.mouse.move(0, 0);
    await eventually(() => explained.isVisible()).toBe(false);
    await term.focus();
    await eventually(() => explained.isVisible()).toBe(true);
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await eventually(() => explained.isVisible()).toBe(false);
    expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await describedBy(page)).toMatch(/^In how many of 100 trials/);
  });

  it("a term explains itself on a press without scripts", async () => {
    const { page } = await readers.open(`${DOSSIER}/groups`, { javaScriptEnabled: false });
    const explained = page.getByText(/^In how many of 100 trials two sharply opposed groups/).first();
    await page.getByText("How do we know?").click();
    await page.getByRole("button", { name: "Power", exact: true }).click();
    expect(await explained.isVisible()).toBe(true);
  });
});

async function describedBy(page: Page): Promise<string> {
  return page
    .getByRole("button", { name: "Power", exact: true })
    .first()
    .evaluate((element) => document.getElementById(element.getAttribute("aria-describedby") ?? "")?.textContent ?? "");
}

describe("the page of the design", () => {
  it("the page of the design is accessible and not for search engines", async () => {
    const { page } = await readers.open("/design");
    expect(await page.locator('meta[name="robots"]').getAttribute("content")).toContain("noindex");
    await expectAccessible(page);
  });
});
