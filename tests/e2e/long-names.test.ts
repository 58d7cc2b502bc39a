import { describe, expect, it } from "vitest";
import { startReaders } from "@/tests/e2e/support/browse";
import { withMadeDossier } from "@/tests/e2e/support/made-dossier";
import { sticksOut } from "@/tests/e2e/support/sticks-out";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";

const readers = startReaders();

/** Seventy letters in which no line may be broken but anywhere. */
const unbroken = (id: string) =>
  `${id}Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesentwurf`.slice(0, 70);
const made = clusteredDossier({ commentators: 24, groups: 2 });
const dossier = {
  ...made,
  id: "unbroken",
  title: unbroken("T"),
  issues: made.issues.map((issue) => ({ ...issue, title: unbroken("I"), question: unbroken("Q") })),
  propositions: made.propositions.map((one) => ({
    ...one,
    text: unbroken(one.id),
    label: unbroken(one.id).slice(0, 40),
  })),
  commentators: made.commentators.map((one) => ({ ...one, name: unbroken(one.id) })),
  institutions: made.institutions.map((one) => ({ ...one, name: unbroken(one.id) })),
  sources: made.sources.map((one) => ({ ...one, title: unbroken(one.id) })),
};
withMadeDossier(dossier);

const AT = `/d/${dossier.id}`;

describe("names and titles of 70 unbroken letters", () => {
  it.each([
    "/",
    AT,
    `${AT}?cell=c1.P1`,
    `${AT}/issues`,
    `${AT}/issues/issue`,
    `${AT}/groups`,
    `${AT}/groups?pair=c1~c2&picture=tree`,
    `${AT}/groups?picture=two-mode`,
    `${AT}/groups?picture=map`,
    `${AT}/compare`,
    `${AT}/compare?with=c1,c2,c3,c4,c5,c6`,
    `${AT}/commentators`,
    `${AT}/commentators/c1`,
    `${AT}/countries`,
    `${AT}/institutions`,
    `${AT}/institutions/i0`,
    `${AT}/quotations`,
    `${AT}/sources`,
    `${AT}/sources/s1`,
    `${AT}/method`,
    `${AT}/brief`,
    `${AT}/embed?figure=matrix`,
    `/embed${AT}/agreement`,
  ])("names and titles of 70 unbroken letters stay within 360 pixels on %s", async (path) => {
    const { page, status } = await readers.open(path, { viewport: { width: 360, height: 740 } });
    expect(status).toBe(200);
    expect(await sticksOut(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it("names and titles of 70 unbroken letters are never broken into a column of single letters", async () => {
    const { page } = await readers.open(`${AT}/institutions`, { viewport: { width: 360, height: 740 } });
    const widths = await page
      .locator(".index-table tbody th")
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
    expect(widths).toHaveLength(15);
    // 6.5 rem of 16 pixels: a dozen letters.
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(104);
  });
});
