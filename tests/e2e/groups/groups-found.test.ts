import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/tests/e2e/support/accessibility";
import { addressOf, eventually, scriptsRun, startReaders } from "@/tests/e2e/support/browse";

const readers = startReaders();

const DOSSIER = "/d/unga-2019-arms";
/** The verdict on 188 states takes some twenty seconds where nobody has asked before. */
const VERDICT_TIMEOUT_MS = 90_000;

/** The page about groups once its verdict is there. */
async function openGroups(options: Parameters<typeof readers.open>[1] = {}): Promise<Page> {
  const { page } = await readers.open(`${DOSSIER}/groups`, options);
  await expect
    .poll(
      async () => {
        await page.reload();
        return page.getByRole("heading", { name: "Three groups, to be read with care" }).count();
      },
      { timeout: VERDICT_TIMEOUT_MS, interval: 1_000 },
    )
    .toBe(1);
  return page;
}

describe("the groups of the second dossier", () => {
  it("the groups of the second dossier have a map that is one tab stop, walked with arrow keys; a link to what is not shown is answered", async () => {
    const page = await openGroups();
    await scriptsRun(page);
    const map = page.getByRole("group", { name: /^Map of 188/ }).first();
    await eventually(() => map.locator('a[data-point][tabindex="0"]').count()).toBe(1);
    expect(await map.locator('a[data-point][tabindex="-1"]').count()).toBe(187);
    // From the United States, the point farthest to the left, there is nothing but to the right.
    const named = () => page.evaluate(() => document.activeElement?.getAttribute("data-point"));
    await map.locator('a[data-point="united-states"]').focus();
    await page.keyboard.press("ArrowLeft");
    expect(await named()).toBe("united-states");
    await page.keyboard.press("ArrowRight");
    expect(await named()).not.toBe("united-states");
    await expectAccessible(page);

    await page.goto(addressOf(`${DOSSIER}/groups?said=Z9.g9`));
    await page.getByText(/^The link asks for what a group says/).waitFor();
  });

  it("the groups of the second dossier are said, drawn, compared and named, without scripts", async () => {
    const page = await openGroups({ javaScriptEnabled: false });
    // Members as the analysis counts them: 131, 39 and 16 of 188 states; two only lean.
    const verdict = page.getByRole("region", { name: "Verdict" });
    for (const size of ["131 states", "39 states", "16 states"]) expect(await verdict.textContent()).toContain(size);
    const map = page.getByRole("region", { name: "The groups on a map" });
    expect(
      await map
        .getByRole("group", { name: /^Map of 188/ })
        .first()
        .locator("a[data-point]")
        .count(),
    ).toBe(188);

    const profiles = page.getByRole("region", { name: "What each group says" });
    await profiles
      .getByRole("link", { name: /^Group 2: 39 voted against; median: voted against$/ })
      .first()
      .click();
    const evidence = page.getByRole("region", { name: "What Group 2 said" });
    await evidence.getByText("Voted against: 39 states").waitFor();

    const members = page.getByRole("region", { name: "Who is in them" });
    const all = members.getByRole("region", { name: "Group 2, by name" }).getByText("all 39 states");
    await all.click();
    await members.getByRole("link", { name: "United States" }).first().waitFor();
  });

  it("the groups of the second dossier name a point under the pointer and with the focus, and a press leads to the commentator", async () => {
    const page = await openGroups();
    await scriptsRun(page);
    await expectAccessible(page);
    const brazil = page.locator('a[data-point="brazil"]').first();
    await brazil.focus();
    await eventually(() => page.locator("span", { hasText: /^Brazil: Group 1, stays in/ }).isVisible()).toBe(true);
    await brazil.press("Enter");
    await page.waitForURL(`**${DOSSIER}/commentators/brazil`);
  });

  it("the groups of the second dossier lead the overview, and are figures for programs and frames", async () => {
    const page = await openGroups();
    await page.goto(addressOf(DOSSIER));
    await page.getByRole("region", { name: "Groups found" }).getByText("Three groups, to be read with care").waitFor();
    for (const name of ["clusters", "group-profiles", "group-members"]) {
      const svg = await page.request.get(addressOf(`/api/v1/dossiers/unga-2019-arms/figures/${name}`));
      expect(svg.status(), name).toBe(200);
      expect(await svg.text()).not.toContain("Refused");
      expect((await page.request.get(addressOf(`/embed${DOSSIER}/${name}`))).status(), name).toBe(200);
    }
  });

  it("the groups of the second dossier take no more than eight screens, and fit a telephone", async () => {
    const page = await openGroups();
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(8 * 900);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
