import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/tests/e2e/support/accessibility";
import { scriptsRun, startReaders } from "@/tests/e2e/support/browse";

const readers = startReaders();
const GROUPS = "/d/unga-2019-arms/groups";
/** Three screens of 900. */
const TALLEST = 2700;
/** Longer than the verdict of a large dossier takes on a busy machine. */
const VERDICT_MS = 90_000;

describe("the pairs of 188", () => {
  it("the pairs of 188 are all in one picture; pointing at a cell names the pair, a click opens it", async () => {
    const { page } = await readers.open(GROUPS);
    await scriptsRun(page);
    const picture = page.getByRole("img", { name: /^Agreement of 188 by 188, pair by pair/ });
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    expect(box?.height).toBeLessThan(TALLEST);
    // Well right of the diagonal, wherever the order puts whom.
    await page.mouse.move((box?.x ?? 0) + 0.7 * (box?.width ?? 0), (box?.y ?? 0) + 0.3 * (box?.height ?? 0));
    const words = page.locator(".tooltip", {
      hasText: / and .+: same side on \d+ of \d+ shared, opposite sides on \d+$/,
    });
    await words.waitFor();
    const named = /^(.+) and (.+): same side/.exec((await words.textContent()) ?? "");
    await page.mouse.down();
    await page.mouse.up();
    const pair = page.getByRole("region", { name: "Pair", exact: true });
    await pair.waitFor();
    const heading = (await pair.getByRole("heading").textContent()) ?? "";
    for (const name of [named?.[1], named?.[2]]) expect(heading).toContain(name ?? "nobody");
    await expectAccessible(page);
  });

  it("the pairs of 188 are reached by typing two names, without scripts as well", async () => {
    const { page } = await readers.open(GROUPS, { javaScriptEnabled: false });
    await page.getByLabel("One state").fill("France");
    await page.getByLabel("Another state").fill("China");
    await page.getByRole("button", { name: "Show this pair" }).click();
    await page.getByRole("heading", { name: "China and France" }).waitFor();
    const pair = page.getByRole("region", { name: "Pair", exact: true });
    expect(await pair.textContent()).toMatch(/Entry: China: no/);
    // An entry of a record is nobody's words.
    expect(await pair.locator("blockquote").count()).toBe(0);

    await page.getByLabel("Another state").fill("Korea");
    await page.getByRole("button", { name: "Show this pair" }).click();
    await page.getByText("“Korea” may be North Korea and South Korea.").waitFor();
  });

  it.each(["network", "two-mode", "tree"])(
    "the pairs of 188: %s is accessible, and no taller than three screens",
    async (picture) => {
      const { page } = await readers.open(`${GROUPS}?picture=${picture}`);
      const drawing = page.locator("#pictures figure svg").first();
      expect((await drawing.boundingBox())?.height).toBeLessThan(TALLEST);
      await expectAccessible(page);
      // Marks carry the groups as soon as the verdict is there.
      const marks = async () => {
        await page.reload();
        return page.locator("#pictures svg .group-mark").count();
      };
      await expect.poll(marks, { timeout: VERDICT_MS, interval: 1_000 }).toBeGreaterThan(3);
    },
  );
});
