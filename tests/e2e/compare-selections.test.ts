import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/tests/e2e/support/accessibility";
import { addressOf, DOSSIER, eventually, startReaders } from "@/tests/e2e/support/browse";

const readers = startReaders();

const AMERICA_AND_KOREA = `${DOSSIER}/compare?a=country%3DUS&b=country%3DKR`;

describe("two selections side by side", () => {
  it("are one press away from a filtered page, without scripts, and say whether they differ", async () => {
    const { page } = await readers.open(`${DOSSIER}?country=US&confidence=medium`, { javaScriptEnabled: false });
    await page
      .getByText("Compare the United States with")
      .locator("..")
      .getByRole("link", { name: "South Korea" })
      .click();
    await page.waitForURL("**/compare?confidence=medium&a=country%3DUS&b=country%3DKR");
    await page.getByRole("heading", { name: "The United States and South Korea, side by side" }).waitFor();
    const difference = page.getByRole("region", { name: "Whether they differ" });
    // The verdict may take a moment longer than the page; whoever has no scripts loads it again.
    await eventually(async () => {
      await page.reload();
      return difference.textContent();
    }).toMatch(/could have been missed|cannot be told/);
    expect(await difference.textContent()).not.toMatch(/They differ|differ more than chance/);
  });

  it("show counts first, names, and the words of both, and lead to the evidence", async () => {
    const { page } = await readers.open(AMERICA_AND_KOREA);
    await page.getByText("No difference between the United States and South Korea was found beyond chance").waitFor();
    await expectAccessible(page);
    const row = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name: "North Korea is supplying, or will supply, arms to Russia" }) });
    await row.getByText("2 of 2 agree").waitFor();
    await row.getByText("3 of 3 agree").waitFor();
    await row.getByRole("link", { name: "Yoon Suk Yeol" }).first().click();
    await page.getByRole("dialog").or(page.getByRole("complementary")).first().waitFor();
  });

  it("are chosen and named in a form, up to four, without scripts", async () => {
    const { page } = await readers.open(`${DOSSIER}/compare?of=selections`, { javaScriptEnabled: false });
    await page.getByLabel("Choose whom to compare").or(page.getByLabel("Compare with")).selectOption("voice=official");
    await page.getByRole("button", { name: "Add" }).click();
    await page.getByLabel("Compare with").selectOption("rest");
    await page.getByRole("button", { name: "Add" }).click();
    await page.getByRole("heading", { name: "Officials and the rest, side by side" }).waitFor();
    await page.getByText("Change what is compared").click();
    await page.getByText("Rename").first().click();
    await page.getByLabel("Name of Officials").fill("Those in office");
    await page.getByRole("button", { name: "Save" }).first().click();
    await page.getByRole("heading", { name: "Those in office and the rest, side by side" }).waitFor();
    expect(new URL(page.url()).searchParams.get("a")).toBe("voice=official&name=Those+in+office");
    await page.getByText("Change what is compared").click();
    await page.getByRole("link", { name: "Take The rest out of the comparison" }).click();
    await page.getByText("Choose whom to compare with Those in office.").waitFor();
  });

  it("before and after a day: who spoke in one period only, and what belongs to neither", async () => {
    const { page } = await readers.open(`${DOSSIER}/compare?a=to%3D2023-09-12&b=from%3D2023-09-13`);
    await page
      .getByRole("heading", { name: "Before 13 September 2023 and from 13 September 2023 on, side by side" })
      .waitFor();
    await page.getByText(/^2 commentators are in both \(Antony Blinken and /).waitFor();
    await page.getByText("One position cannot be dated and stands on neither side").waitFor();
    await page.getByText("Konstantin Asmolov on A1").waitFor({ state: "attached" });
  });

  it("that a link misspells are left out and named, and nothing is compared with nothing", async () => {
    const { page, status } = await readers.open(`${DOSSIER}/compare?a=country%3DZZ&b=nonsense`);
    expect(status).toBe(200);
    await page
      .getByText("The link asks for country “ZZ”, selection “nonsense=”, which this dossier does not have.")
      .waitFor();
    await page.getByText("Choose two selections.").waitFor();
  });

  it.each([
    ["on a telephone", { width: 360, height: 740 }, "screen" as const],
    ["on paper", { width: 794, height: 1123 }, "print" as const],
  ])("reach nobody beyond the edge %s", async (_, viewport, media) => {
    const { page } = await readers.open(AMERICA_AND_KOREA, { viewport });
    await page.emulateMedia({ media });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    if (media === "screen") await expectAccessible(page);
  });

  it("are answered to programs, and a selection that cannot be read is refused", async () => {
    const api = `/api/v1/dossiers/russia-dprk-2023/comparison`;
    const answer = async (query: string) => {
      const response = await fetch(addressOf(`${api}?${query}`));
      return { status: response.status, body: await response.json() };
    };
    await eventually(async () => (await answer("a=country%3DUS&b=country%3DKR")).body.status).toBe("ready");
    const { body } = await answer("a=country%3DUS&b=country%3DKR");
    expect(body.comparison.differences[0]).toMatchObject({ a: "a", b: "b", verdict: "none-found" });
    expect(body.comparison.selections.map(({ name }: { name: string }) => name)).toEqual([
      "United States",
      "South Korea",
    ]);
    const refused = await answer("a=country%3DUS&b=country%3DZZ");
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain("This dossier has no country “ZZ”.");
  });
});

describe("the overview of a dossier", () => {
  it.each([
    [DOSSIER, "The United States and South Korea, side by side"],
    ["/d/unga-2019-arms", "Members of NATO and the rest, side by side"],
  ])("of %s begins with the comparison that the dossier names", async (path, title) => {
    const { page } = await readers.open(path);
    await page.getByRole("region", { name: "Side by side" }).getByRole("link", { name: title }).click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
  });
});
