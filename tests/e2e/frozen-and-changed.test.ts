import { describe, expect, it, onTestFinished } from "vitest";
import type { Dossier } from "@/lib/domain/dossier";
import { expectAccessible } from "@/tests/e2e/support/accessibility";
import { addressOf, startReaders } from "@/tests/e2e/support/browse";
import { importMade, removeMade } from "@/tests/e2e/support/made-dossier";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const readers = startReaders();
const ID = "frozen-and-changed";

// A1 of the small dossier: ann +2 and cho +1 agree, bob −1 disagrees, dan 0 is neutral, eve is silent.
const THEN =
  "Two of four agree with “The wording of A1”; one disagrees, one is neutral (A1; 4 of 5 named commentators).";
// Cho now disagrees and Dan is gone: of ann, bob, cho and eve one agrees and two disagree.
const NOW = "One of three agrees with “The wording of A1”; two disagree (A1; 3 of 4 named commentators).";
const WORDS_THEN = "Arms will go, I say.";
const WORDS_NOW = "Arms may go, I said.";

const PLAN = {
  title: "Before it changed",
  blocks: [
    { id: "f", kind: "finding", propositionId: "A1" },
    { id: "q", kind: "quotation", quotationId: "q-ann-1" },
    { id: "w", kind: "who-stands-where", propositionIds: ["A1"] },
    { id: "s", kind: "sources" },
  ],
};

function before(): Dossier {
  const dossier = smallDossier();
  const quotations = dossier.quotations.map((q) => (q.id === "q-ann-1" ? { ...q, exact: WORDS_THEN } : q));
  return { ...dossier, id: ID, version: "1.0.0", quotations };
}

/** A coding reversed, a quotation corrected, a commentator removed. */
function after(): Dossier {
  const dossier = before();
  const isStaying = ({ commentatorId }: { commentatorId: string }) => commentatorId !== "dan";
  return {
    ...dossier,
    version: "1.1.0",
    commentators: dossier.commentators.filter(({ id }) => id !== "dan"),
    affiliations: dossier.affiliations.filter(isStaying),
    quotations: dossier.quotations
      .filter(isStaying)
      .map((quotation) => (quotation.id === "q-ann-1" ? { ...quotation, exact: WORDS_NOW } : quotation)),
    codings: dossier.codings
      .filter(isStaying)
      .map((coding) =>
        coding.commentatorId === "cho" && coding.propositionId === "A1" ? { ...coding, value: -1 } : coding,
      ),
  };
}

async function frozen(): Promise<string> {
  const answer = await fetch(addressOf(`/api/v1/dossiers/${ID}/freeze`), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(PLAN),
  });
  expect(answer.status).toBe(201);
  const { address }: { address: string } = await answer.json();
  return new URL(address).pathname;
}

const textOf = async (address: string) => (await fetch(addressOf(address))).text();

describe("a briefing frozen before its dossier changed", () => {
  it("a briefing frozen before its dossier changed keeps its words and numbers, and says line by line what would read differently today", async () => {
    onTestFinished(() => removeMade(ID));
    await importMade(before());
    const address = await frozen();
    const kept = await textOf(`${address}/content`);
    await importMade(after());

    const { page } = await readers.open(address);
    const article = page.getByRole("article");
    await article.getByText(THEN).waitFor();
    await article.getByText(`“${WORDS_THEN}”`).waitFor();
    await article.getByRole("rowheader", { name: "Dan" }).waitFor();
    for (const words of [NOW, WORDS_NOW]) expect(await article.getByText(words).count()).toBe(0);

    const since = page.getByRole("region", { name: "Since then" });
    await since.getByText("The dossier has changed since: it was version 1.0.0, it is version 1.1.0 now.").waitFor();
    // Before: seven positions with a value in 6 commentators × 3 propositions; Dan held two of them.
    await since
      .getByText(
        /Then 6 of 6 commentators, 7 of 7 positions; 7 of 18 cells .*Now 5 of 5 commentators, 5 of 5 positions; 5 of 15/,
      )
      .waitFor();
    const changes = (await since.locator("dd").allTextContents()).map((line) => line.replace(/\s+/g, " ").trim());
    expect(changes).toEqual([
      "Then: 2 agree with “The wording of A1”; 1 disagrees, 1 neutralNow: 1 agrees with “The wording of A1”; 2 disagree",
      `Then: ${THEN}Now: ${NOW}`,
      "Then: A1 Arms go: strongly disagrees 0, disagrees 1, neutral 1, agrees 1, strongly agrees 1, took a position 4, did not 1Now: A1 Arms go: strongly disagrees 0, disagrees 2, neutral 0, agrees 0, strongly agrees 1, took a position 3, did not 1",
      "Then: 4 of 5 named commentators · 5 quotationsNow: 3 of 4 named commentators · 4 quotations",
      `Then: q-ann-1: ${WORDS_THEN}Now: q-ann-1: ${WORDS_NOW}`,
      "Then: 4 of 5 named commentators took a position on this proposition.Now: 3 of 4 named commentators took a position on this proposition.",
      "Then: Tcho (probably Cho): A1 Arms go +Now: Tcho (probably Cho): A1 Arms go −",
      "Then: Dan: A1 Arms go 0Now: nothing of this",
      // Of seven quotations Dan's two go, one from each source.
      "Then: 7 quotations from 2 sources stand behind this view.Now: 5 quotations from 2 sources stand behind this view.",
      "Then: Bob. (2023, August 8). First report. Daily.: Quotations 3Now: Bob. (2023, August 8). First report. Daily.: Quotations 2",
      "Then: Bob. (2023, October 11). Second report.: Quotations 4Now: Bob. (2023, October 11). Second report.: Quotations 3",
    ]);
    await page.getByText(/Computed again just now, it is the same\./).waitFor();
    expect(await textOf(`${address}/content`)).toBe(kept);
    await expectAccessible(page);

    // On the wall and on paper, too, it is the day of freezing.
    const wall = await textOf(`${address}/present`);
    const paper = await textOf(`${address}/print`);
    for (const shown of [wall, paper]) {
      expect(shown).toContain(WORDS_THEN);
      expect(shown).not.toContain(WORDS_NOW);
    }
    // In other people's pages as well, where it says that the dossier is another now.
    const frame = await textOf(`/embed${address}`);
    expect(frame).toContain(THEN);
    expect(frame).not.toContain(NOW);
    expect(frame).toMatch(
      /Frozen on .*The dossier has changed since: it was version 1\.0\.0, it is version 1\.1\.0 now\./,
    );
    // Whoever goes on working does so with today's data.
    await page.getByRole("link", { name: "Work on it with today’s data" }).click();
    await page.getByText(NOW).first().waitFor();

    // Without its dossier it is still what it was.
    await removeMade(ID);
    await page.goto(addressOf(address));
    await page.getByText("The dossier is not in this installation any more.").waitFor();
    expect(await textOf(`/embed${address}`)).toContain("The dossier is not in this installation any more.");
    await page.getByRole("article").getByText(THEN).waitFor();
  });
});
