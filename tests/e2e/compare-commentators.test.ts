import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/tests/e2e/support/accessibility";
import { DOSSIER, eventually, startReaders } from "@/tests/e2e/support/browse";

const readers = startReaders();

const COMPARE = `${DOSSIER}/compare`;
const SIX = ["konstantin-asmolov", "andrei-lankov", "john-merrill", "wi-sung-lac", "yoon-suk-yeol", "victor-cha"];

describe("the comparison", () => {
  it("the comparison begins with suggestions that lead to it", async () => {
    const { page } = await readers.open(COMPARE);
    await page.getByText("Choose two commentators or more.").waitFor();
    await expectAccessible(page);
    const suggestion = page.getByRole("link", { name: "John Merrill and Wi Sung-lac" });
    await suggestion.click();
    await page.waitForURL("**/compare?with=john-merrill%2Cwi-sung-lac");
    await page.getByText("Same side on 5 of 5 shared propositions").waitFor();
    await expectAccessible(page);
  });

  it("the comparison suggests for one commentator whom to put beside it", async () => {
    const { page } = await readers.open(`${COMPARE}?with=john-merrill`);
    await page.getByText("Choose another commentator.").waitFor();
    const suggestions = page.getByText("Pairs with most in common").locator("..");
    const names = await suggestions.getByRole("link").allTextContents();
    expect(names.length).toBeGreaterThan(2);
    expect(names.every((name) => name.includes("John Merrill"))).toBe(true);
  });

  it("the comparison reads commentators given one by one as it reads a list", async () => {
    const { page } = await readers.open(`${COMPARE}?with=john-merrill&with=wi-sung-lac`, { javaScriptEnabled: false });
    const commentators = page.getByRole("list", { name: "Compared" }).getByRole("listitem");
    expect(await commentators.count()).toBe(2);
    await page.getByText("Same side on 5 of 5 shared propositions").waitFor();
  });

  it("the comparison takes six and names those whom it leaves out", async () => {
    const { page } = await readers.open(`${COMPARE}?with=${[...SIX, "mao-ning", "nobody"].join(",")}`);
    await page.getByText("6 is the most that can be read side by side.").waitFor();
    await page.getByText("The link asks for 7 commentators; the first 6 are compared. Left out: Mao Ning.").waitFor();
    await page.getByText("The link asks for “nobody”, which this dossier does not have.").waitFor();
    expect(await page.getByRole("textbox", { name: "Add a name" }).count()).toBe(0);
  });

  it.each([
    ["on a telephone", { width: 360, height: 740 }, "screen" as const],
    ["on paper", { width: 720, height: 1020 }, "print" as const],
  ])("the comparison of six is a list %s, with nobody beyond the edge", async (_, viewport, media) => {
    const { page } = await readers.open(`${COMPARE}?with=${SIX.join(",")}`, { viewport });
    await page.emulateMedia({ media });
    const comparison = page.getByRole("region", { name: "Proposition by proposition" });
    expect(await comparison.getByRole("table").count()).toBe(0);
    // The sixth commentator spoke on one proposition alone; in columns it was the one cut off.
    const last = comparison.getByRole("listitem").filter({ hasText: "Answer with pressure" }).getByText("Victor Cha");
    const { right } = await last.first().evaluate((element) => element.getBoundingClientRect());
    expect(right).toBeLessThan(viewport.width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    if (media === "screen") await expectAccessible(page);
  });

  it("the comparison as a list gives the focus back to the link whose evidence is closed", async () => {
    const { page } = await readers.open(`${COMPARE}?with=${SIX.join(",")}&cell=victor-cha.D4`, {
      viewport: { width: 360, height: 740 },
    });
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    await drawer.getByRole("link", { name: "Close the evidence" }).click();
    await drawer.waitFor({ state: "detached" });
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute("data-cell"))).toBe(
      "victor-cha.D4",
    );
  });
});
