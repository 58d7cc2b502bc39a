import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/tests/e2e/support/accessibility";
import { addressOf, DOSSIER, eventually, scriptsRun, startReaders } from "@/tests/e2e/support/browse";
import { codings, commentators, field, namedHolders, wordsOf } from "@/tests/e2e/support/package-recount";

const readers = startReaders();

const NAMED = commentators.filter((commentator) => commentator.comparable === "true").length;
const sharedBy = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) =>
  [...a.keys()].filter((id) => b.has(id));
const PAIRS = pairsOf(namedHolders());
// The smallest overlap that is compared unless the reader asks otherwise.
const COMPARABLE = PAIRS.filter(({ shared }) => shared.length >= 2);
const CONNECTED = new Set(COMPARABLE.flatMap(({ a, b }) => [a, b]));

describe("the groups of the built-in dossier", () => {
  it("the groups of the built-in dossier are refused: with the reason, the numbers of the seven checks, and no group drawn", async () => {
    const { page } = await readers.open(`${DOSSIER}/groups`);
    await scriptsRun(page);
    const verdict = page.getByRole("region", { name: "Verdict" });
    // 40 named commentators with 2.0 positions each: groups, if there were any, would be missed nearly always.
    await verdict.getByRole("heading", { name: "Not enough data to identify groups" }).waitFor();
    for (const title of ["Why no groups are claimed", "What would be needed", "What can be said"])
      await verdict.getByRole("heading", { name: title }).waitFor();
    expect(await verdict.textContent()).toContain(`${NAMED} commentators took`);
    expect(await verdict.textContent()).toContain(`${CONNECTED.size} of them share enough with others to be grouped`);
    expect(await verdict.textContent()).toContain("No groups are shown.");

    await verdict.getByText("How do we know?").click();
    const rows = verdict.getByRole("table", { name: "Seven tests of the best grouping (refused)" }).locator("tbody tr");
    await rows.first().waitFor();
    expect(await rows.count()).toBe(7);
    for (const row of await rows.all()) {
      const [numbers = "", met] = await row.getByRole("cell").allInnerTexts();
      const [found, limit] = numbers.split("\n");
      // A check that never ran (power refuses before anybody looks whether groups are found again) says so instead of
      // showing a number.
      expect(found).toMatch(/^(−?\d\.\d{2,3}|not computed)$/);
      expect(limit).toMatch(/^at (least|most) −?\d\.\d{2,3}$/);
      expect(met).toMatch(found === "not computed" ? /^–$/ : /^(yes|no)$/);
    }
    expect(await rows.first().getByRole("cell").allInnerTexts()).toEqual(["0.13\nat least 0.80", "no"]);

    expect(await page.getByRole("region", { name: "The groups on a map" }).count()).toBe(0);
    expect(await page.getByRole("heading", { name: /^Group \d/ }).count()).toBe(0);
    await expectAccessible(page);
  });

  it("the groups of the built-in dossier show what was refused to who opens it, with the refusal across the map and the table", async () => {
    const { page } = await readers.open(`${DOSSIER}/groups`);
    await scriptsRun(page);
    const refused = page.locator("#refused");
    expect(
      await refused
        .getByRole("group", { name: /^Map of/ })
        .first()
        .isVisible(),
    ).toBe(false);
    await refused.getByText("What the method found before it was refused").click();
    const map = refused.getByRole("group", { name: /^Map of/ }).first();
    await map.waitFor();
    expect(await map.locator(".refusal").textContent()).toContain("Refused: these are no groups");
    expect(await refused.locator(".refusal-words").first().textContent()).toContain("Refused: these are no groups");
    await expectAccessible(page);
    // In no embed and, unless asked for by name, in no file.
    const embed = await page.request.get(addressOf(`/embed${DOSSIER}/clusters`));
    expect(embed.status()).toBe(404);
    const file = addressOf(`/api/v1/dossiers${DOSSIER.slice(2)}/figures/clusters`);
    const answer = await page.request.get(file);
    expect(answer.status()).toBe(409);
    expect((await answer.json()).error.message).toContain("No groups are shown.");
    expect(await (await page.request.get(`${file}?refused=1`)).text()).toContain("Refused: these");
  });

  it("the groups of the built-in dossier leave the agreement of pairs: counts where two can be compared, hatching where they cannot", async () => {
    const { page } = await readers.open(`${DOSSIER}/groups`);
    const section = page.getByRole("region", { name: "Who agrees with whom" });
    const table = section.getByRole("table", { name: /^Agreement of/ });
    // Every pair of named commentators is counted, also those of commentators without any position: 40 × 39 / 2.
    expect(await section.textContent()).toContain(`${COMPARABLE.length} of ${(NAMED * (NAMED - 1)) / 2} pairs share 2`);
    expect(await table.getByRole("rowheader").count()).toBe(CONNECTED.size);

    // Each pair stands twice, once on either side of the diagonal.
    const counts = await table.locator("td a").allTextContents();
    expect(counts).toHaveLength(2 * COMPARABLE.length);
    expect(counts.toSorted()).toEqual(COMPARABLE.flatMap(({ text }) => [text, text]).toSorted());

    const hatched = table.locator("td .hatched");
    expect(await hatched.count()).toBe(CONNECTED.size * (CONNECTED.size - 1) - counts.length);
    // Hatching is a picture; the words are there for whoever does not see it.
    for (const words of await hatched.allTextContents())
      expect(words).toMatch(/(share no proposition|share 1 only): not comparable$/);
    // "The hatch" is more than a class name: an image of lines is painted.
    expect(await hatched.first().evaluate((element) => getComputedStyle(element).backgroundImage)).toContain(
      "repeating-linear-gradient",
    );
  });

  it("the groups of the built-in dossier lead from a pair to its propositions, to a cell, to the words", async () => {
    const { page } = await readers.open(`${DOSSIER}/groups`);
    await scriptsRun(page);
    // The two who share most, five propositions.
    const most = PAIRS.find(({ a, b }) => a === "john-merrill" && b === "wi-sung-lac");
    expect(most?.shared).toHaveLength(5);

    const table = page.getByRole("table", { name: /^Agreement of/ });
    await table.getByRole("link", { name: /^John Merrill and Wi Sung-lac: same side on/ }).click();
    const pair = page.getByRole("region", { name: "Pair", exact: true });
    await pair.getByRole("heading", { name: "John Merrill and Wi Sung-lac" }).waitFor();
    expect(await pair.textContent()).toContain(`of 5 shared propositions`);
    // Those beyond the first three on the same side are folded.
    await pair.getByText(/more on the same side$/).click();
    const propositions = await pair.getByRole("term").allTextContents();
    expect(propositions.map((text) => /\((\w+)\)$/.exec(text)?.[1]).toSorted()).toEqual(most?.shared.toSorted());
    await expectAccessible(page);

    const [first = ""] = most?.shared.toSorted() ?? [];
    // The words of both stand in the panel already.
    const coding = codings.find((row) => row.commentator === "john-merrill" && row.proposition === first);
    const [decisive = ""] = field(coding ?? {}, "evidence").split(";");
    const quoted = await pair.locator("blockquote").allTextContents();
    expect(quoted.some((text) => text.includes(wordsOf(decisive)))).toBe(true);
    const row = pair.locator("div", { has: page.locator("dt", { hasText: `(${first})` }) }).last();
    const mark = row.getByRole("link", { name: /^John Merrill/ });
    await mark.click();
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    await drawer.getByRole("heading", { name: "John Merrill" }).waitFor();
    expect(new URL(page.url()).searchParams.get("cell")).toBe(`john-merrill.${first}`);
    expect(await drawer.locator("figure blockquote").first().textContent()).toContain(wordsOf(decisive));
    await expectAccessible(page);

    // The pair stays open when its evidence is closed, and the focus is back on the mark.
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "detached" });
    await eventually(() => mark.evaluate((element) => element === document.activeElement)).toBe(true);
    await pair.getByRole("link", { name: "Close this pair" }).click();
    await pair.waitFor({ state: "detached" });
  });

  it("the groups of the built-in dossier stay refused under a filter, and the verdict of the whole dossier stands beside", async () => {
    // Whoever filters until groups appear is warned on the page where she does it.
    const { page } = await readers.open(`${DOSSIER}/groups?country=KR`);
    const verdict = page.getByRole("region", { name: "Verdict" });
    expect(await verdict.textContent()).toContain("This is the verdict under the filter.");
    expect(await verdict.getByRole("link", { name: "Not enough data to identify groups" }).getAttribute("href")).toBe(
      `${DOSSIER}/groups`,
    );
    expect(await page.getByRole("region", { name: "The groups on a map" }).count()).toBe(0);
  });

  it("the groups of the built-in dossier offer nothing to leave out where nobody took a position", async () => {
    // The one British commentator holds none.
    for (const query of ["?country=GB", "?country=GB&changes=1"]) {
      const { page } = await readers.open(`${DOSSIER}/groups${query}`, { javaScriptEnabled: false });
      const section = page.getByRole("region", { name: "What would change the picture" });
      await section.getByText("There is nothing to leave out.").waitFor();
      await section.getByText("None of the named commentators here took a position,").waitFor();
      expect(await section.getByRole("link").count()).toBe(0);
    }
  });
});

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly shared: readonly string[];
  /** As it stands in the cell: propositions on the same side, of those shared. */
  readonly text: string;
}

function pairsOf(holders: ReadonlyMap<string, ReadonlyMap<string, number>>): Pair[] {
  const commentators = [...holders].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return commentators.flatMap(([a, held], position) =>
    commentators.slice(position + 1).map(([b, others]) => {
      const shared = sharedBy(held, others);
      const same = shared.filter((id) => Math.sign(held.get(id) ?? 0) === Math.sign(others.get(id) ?? 0)).length;
      return { a, b, shared, text: `${same}/${shared.length}` };
    }),
  );
}
