import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/tests/e2e/support/accessibility";
import { DOSSIER, eventually, startReaders } from "@/tests/e2e/support/browse";

const readers = startReaders();

/** Where only the answer of the server matters, scripts would but take time. */
const AS_SERVED = { javaScriptEnabled: false };

// 25 parameters that this dossier has, and 25 that it does not have, cannot read, or that mean nothing to it.
const RIGHT = [
  ...["KR", "RU", "US", "CN", "JP", "none"].map((country) => `country=${country}`),
  ...["university", "think-tank", "government", "media", "political-party"].map((type) => `type=${type}`),
  ...["expert", "official", "media"].map((voice) => `voice=${voice}`),
  ...["individual", "organisation", "unnamed-group"].map((kind) => `kind=${kind}`),
  ...["arms-transfers", "technology-transfer", "china-role"].map((issue) => `issue=${issue}`),
  ...["direct", "reported"].map((evidence) => `evidence=${evidence}`),
  "source=s1",
  "source=s2",
  "confidence=low",
];
const WRONG = [
  ...["ZZ", "kr", "", "%00", "%F0%9F%99%82"].map((country) => `country=${country}`),
  ...["school", "UNIVERSITY", "none"].map((type) => `type=${type}`),
  ...["voice=robot", "voice=", "kind=crowd", "issue=weather", "institution=nowhere", "source=s99", "side=Z9:agree"],
  ...["side=A1:sideways", "side=::", "confidence=total", "evidence=hearsay", "from=yesterday", "to=2023-13-45"],
  ...["shared=99", "page=-1", "order=nonsense", "rows[]=1"],
];

describe("a link that is partly wrong", () => {
  it("a link that is partly wrong shows what its right half asks for, and says what it left out", async () => {
    expect([RIGHT.length, WRONG.length]).toEqual([25, 25]);
    const mixed = RIGHT.flatMap((right, position) => [WRONG[position], right]);
    const { page, status } = await readers.open(`${DOSSIER}?${mixed.join("&")}`);
    const { page: clean } = await readers.open(`${DOSSIER}?${RIGHT.join("&")}`);
    expect(status).toBe(200);
    const marks = ".matrix td > a[data-value]";
    // Not an empty page, which would read as "nobody said anything".
    expect(await clean.locator(marks).count()).toBeGreaterThan(20);
    expect(await page.locator(marks).allTextContents()).toEqual(await clean.locator(marks).allTextContents());

    const rail = page.getByRole("region", { name: "Filters" });
    const note = await rail.getByText("The link asks for").textContent();
    for (const left of ["country “ZZ”", "issue “weather”", "institution “nowhere”", "source “s99”", "side “Z9:agree”"])
      expect(note).toContain(left);
    expect(note).toContain("which this dossier does not have. It is left out.");
    await expectAccessible(page);
  });

  it.each([
    ["a setting out of range", "?shared=99", "60 of 60 commentators, 106 of 106 positions"],
    ["an order there is not", "?order=nonsense&rows=nonsense", "60 of 60 commentators, 106 of 106 positions"],
    ["the same choice three times", "?country=KR&country=KR&country=KR", "21 of 60 commentators"],
    ["a day there is not", "?from=9999-99-99", "60 of 60 commentators, 106 of 106 positions"],
    ["eight thousand characters", `?note=${"x".repeat(8000)}`, "60 of 60 commentators, 106 of 106 positions"],
    ["no characters at all", "?country=%ff&cell=%ff.%ff&q=%", "60 of 60 commentators, 106 of 106 positions"],
  ])("a link that is partly wrong falls back to what is meant: %s", async (_, query, result) => {
    const { page, status } = await readers.open(DOSSIER + query, AS_SERVED);
    expect(status).toBe(200);
    expect(await page.getByRole("region", { name: "Filters" }).getByRole("status").textContent()).toContain(result);
  });

  it.each([
    ["-1", "Page 1 of 6"],
    ["0", "Page 1 of 6"],
    ["1.5", "Page 1 of 6"],
    ["1e9", "Page 6 of 6"],
    ["two", "Page 1 of 6"],
  ])("a link that is partly wrong shows the nearest page there is for ?page=%s", async (number, shown) => {
    // 144 quotations, 25 on a page.
    const { page, status } = await readers.open(`${DOSSIER}/quotations?page=${number}`, AS_SERVED);
    expect(status).toBe(200);
    await page.getByText(shown).waitFor();
  });

  it.each(["nobody.A1", "konstantin-asmolov.Z9", "nonsense", ".", "%00.%00"])(
    "a link that is partly wrong says that there is no cell %s, beside the page that there is",
    async (cell) => {
      const { page, status } = await readers.open(`${DOSSIER}?cell=${cell}`, AS_SERVED);
      expect(status).toBe(200);
      const drawer = page.getByRole("complementary", { name: "Evidence" });
      await drawer.getByRole("heading", { name: "No such cell" }).waitFor();
      expect(await page.locator(".matrix td > a").count()).toBe(60 * 13);
      await drawer.getByRole("link", { name: "Close the evidence" }).click();
      await drawer.waitFor({ state: "detached" });
    },
  );

  it("a link that is partly wrong says why nothing is left under a filter, and offers the next step", async () => {
    // The one who doubts that arms go to Russia is no American.
    const { page, status } = await readers.open(`${DOSSIER}?country=US&side=A1:disagree`);
    expect(status).toBe(200);
    await page.getByText("No commentator matches this filter.").waitFor();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Clear all filters" }).click();
    const result = page.getByRole("region", { name: "Filters" }).getByRole("status");
    await eventually(() => result.textContent()).toContain("60 of 60 commentators, 106 of 106 positions");
  });
});

describe("a link to what is not there", () => {
  it.each([
    ["a dossier", "/d/nowhere", "There is no such dossier."],
    ["an issue", `${DOSSIER}/issues/weather`, "There is no such issue in this dossier."],
    ["a voice", `${DOSSIER}/commentators/nobody`, "There is no such commentator in this dossier."],
    ["a quotation", `${DOSSIER}/quotations/s9-l9-nobody-9`, "There is no such quotation in this dossier."],
    ["a source", `${DOSSIER}/sources/s99`, "There is no such source in this dossier."],
    ["a page", "/nowhere", "Page not found."],
    // The dossier is what is missing; an issue "of this dossier" cannot be.
    ["an issue of an unknown dossier", "/d/nowhere/issues/arms-transfers", "There is no such dossier."],
    ["an institution", `${DOSSIER}/institutions/nowhere`, "There is no such institution in this dossier."],
    ["a country", `${DOSSIER}/countries/ZZ`, "No one in this dossier is from that country."],
    ["a frozen briefing", "/b/nothing", "There is no frozen briefing here."],
    ["a frozen briefing on the wall", "/b/nothing/present", "There is no frozen briefing here."],
  ])(
    "a link to what is not there is 404 in words of its own, with and without scripts, with a way on: %s",
    async (_, path, words) => {
      const served = await readers.open(path, AS_SERVED);
      expect(served.status).toBe(404);
      expect(await served.page.getByRole("heading", { level: 1 }).textContent()).toBe(words);
      const { page, status } = await readers.open(path);
      expect(status).toBe(404);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(words);
      await expectAccessible(page);
      const answer = page.waitForResponse((response) => response.request().method() === "GET");
      await page.getByRole("main").getByRole("link").first().click();
      expect((await answer).status()).toBe(200);
      await eventually(() => page.getByRole("heading", { level: 1 }).textContent()).not.toBe(words);
    },
  );

  it.each([
    ["a zero byte", `${DOSSIER}/%00`],
    ["a zero byte for a dossier", "/d/%00"],
    ["half of a character", "/d/%E0%A4%A"],
    ["no character at all", `${DOSSIER}/issues/%ff`],
    ["a percent sign alone", `${DOSSIER}/quotations/100%`],
    ["a path out of the dossier", `${DOSSIER}/issues/..%2f..%2f..%2fetc%2fpasswd`],
    ["four thousand characters", `/d/${"x".repeat(4000)}`],
  ])("a link to what is not there is the reader's mistake and not the server's: %s", async (_, path) => {
    const { page, status } = await readers.open(path);
    expect(status).toBe(404);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/^(There is no such |Page not found)/);
  });
});
