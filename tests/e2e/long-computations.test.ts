import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/tests/e2e/support/accessibility";
import { addressOf, DOSSIER, scriptsRun, startReaders } from "@/tests/e2e/support/browse";

const readers = startReaders();
const api = (path: string) => addressOf(`/api/v1/dossiers/${path}`);

describe("a verdict", () => {
  it("a verdict is to be had as JSON: how far it is until it is there", async () => {
    const address = api("russia-dprk-2023/grouping?voice=expert&shared=3");
    let answer = await fetch(address);
    while (answer.status === 202) {
      expect(await answer.json()).toMatchObject({ status: "running", sentence: expect.any(String) });
      answer = await fetch(address);
    }

    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toMatchObject({
      status: "ready",
      grouping: { verdict: "too-little-data", groups: [], sentence: expect.stringContaining("No groups are shown.") },
    });
  });

  it("a verdict is refused in one sentence where there is no such dossier or no such country", async () => {
    const nowhere = await fetch(api("nowhere/grouping"));
    const nobody = await fetch(api("russia-dprk-2023/grouping?country=ZZ"));

    expect([nowhere.status, nobody.status]).toEqual([404, 400]);
    expect(await nowhere.json()).toEqual({ error: { message: expect.stringContaining("nowhere") } });
    expect(await nobody.json()).toEqual({ error: { message: expect.stringContaining("ZZ") } });
  });
});

describe("what would change the picture", () => {
  it("what would change the picture is computed for those who ask, and said in a sentence", async () => {
    const { page } = await readers.open(`${DOSSIER}/groups?voice=media`);
    await scriptsRun(page);
    const section = page.getByRole("region", { name: "What would change the picture" });
    await section.getByRole("link", { name: "Test robustness" }).click();

    await section.getByText(/^Nothing flips the verdict: \d+ things left out in turn/).waitFor({ timeout: 50_000 });
    expect(new URL(page.url()).searchParams.get("changes")).toBe("1");
    expect(await section.textContent()).toContain("199 shuffles, 50 planted groups, 60 resamples");
    await expectAccessible(page);
  });
});
