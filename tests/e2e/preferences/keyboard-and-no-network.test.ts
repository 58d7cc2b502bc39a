import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/tests/e2e/support/accessibility";
import { addressOf, DOSSIER, eventually, scriptsRun, startReaders } from "@/tests/e2e/support/browse";

const readers = startReaders();

describe("with the keyboard alone", () => {
  it("with the keyboard alone from a cell to the quotation, to its place in the source, and back to each link that was followed", async () => {
    const { page } = await readers.open(DOSSIER);
    await scriptsRun(page);
    await page.locator('#matrix a[data-cell="andrei-lankov.B1"]').focus();
    await page.keyboard.press("Enter");
    await eventually(() => focused(page)).toBe("Andrei Lankov");

    await tabTo(page, "Permalink");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${DOSSIER}/quotations/s2-l33-lankov-1`);
    // Past the header: whoever follows a link wants what it leads to.
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe("content");

    await tabTo(page, /Part Five: Reactions/);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${DOSSIER}/sources/s2#s2-l33-lankov-1`);
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe("s2-l33-lankov-1");

    await page.goBack();
    await eventually(() => focused(page)).toMatch(/Part Five: Reactions/);
    await page.goBack();
    await eventually(() => focused(page)).toBe("Andrei Lankov");
    expect(page.url()).toBe(addressOf(`${DOSSIER}?cell=andrei-lankov.B1`));
  });
});

describe("the keys of a dossier", () => {
  it("the keys of a dossier go to anything in it, and into its search", async () => {
    const { page } = await readers.open(DOSSIER);
    await scriptsRun(page);
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Go to" });
    await dialog.getByRole("combobox").waitFor();
    // One letter is wrong: his name is found all the same.
    await page.keyboard.type("lankof");
    await eventually(() => dialog.getByRole("option").allTextContents()).toEqual(["Andrei Lankovcommentator"]);
    await page.keyboard.press("Escape");
    await eventually(() => dialog.count()).toBe(0);
    await page.keyboard.press("/");
    await page.waitForURL("**/quotations");
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
  });
});

describe("when the network is gone", () => {
  it("when the network is gone, the page stays: evidence says that it did not arrive and can be tried again, and a link that it leads nowhere yet", async () => {
    const { page } = await readers.open(DOSSIER);
    await scriptsRun(page);
    await page.context().setOffline(true);
    await page.locator('#matrix a[data-cell="andrei-lankov.B1"]').click();
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    await drawer.getByRole("alert").waitFor();
    expect(await page.getByRole("region", { name: "Findings" }).isVisible()).toBe(true);
    await expectAccessible(page);

    await page.getByRole("navigation").getByRole("link", { name: "Groups" }).click();
    await page.getByRole("status").filter({ hasText: "No connection" }).waitFor();
    expect(page.url()).toBe(addressOf(`${DOSSIER}?cell=andrei-lankov.B1`));

    await page.context().setOffline(false);
    await eventually(() => page.getByRole("status").filter({ hasText: "No connection" }).count()).toBe(0);
    await drawer.getByRole("button", { name: "Try again" }).click();
    await drawer.getByText("South Korea is being made to understand").waitFor();
  });
});

describe("on a machine without a network that serves itself", () => {
  it("on a machine without a network that serves itself, links lead where they say", async () => {
    const { page } = await readers.open(DOSSIER);
    await scriptsRun(page);
    // What a browser says in an aeroplane, while the server on the same machine answers.
    await page.evaluate(() => Object.defineProperty(navigator, "onLine", { get: () => false }));
    await page.getByRole("navigation").getByRole("link", { name: "Groups" }).click();
    await page.waitForURL(`**${DOSSIER}/groups`);
    expect(await page.getByRole("status").filter({ hasText: "No connection" }).count()).toBe(0);
  });
});

/** The text of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}

async function tabTo(page: Page, text: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const found = await focused(page);
    if (typeof text === "string" ? found === text : text.test(found)) return;
  }
  throw new Error(`Tab does not reach ${text}.`);
}
