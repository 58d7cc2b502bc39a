import { describe, expect, it } from "vitest";
import type { BriefingPlan, PlannedBlock } from "@/lib/briefing/plan/plan";
import { resolveBriefing } from "@/lib/briefing/resolve-briefing";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { aBriefing, NOW, PERMALINK } from "@/tests/support/files/briefings";

function resolved(block: PlannedBlock, query = "") {
  const plan: BriefingPlan = { title: "Title", blocks: [block] };
  const [only] = aBriefing(smallDossier(), { plan, query }).briefing.blocks;
  if (!only) throw new Error("The briefing has no block.");
  return { ...only, texts: only.sentences.map(({ text }) => text) };
}

describe("a finding", () => {
  it("a finding says who stands where and how many could have, and rests on exactly those positions and words", () => {
    // A1: ann +2 and cho +1 agree, bob −1 disagrees, dan 0 is neutral, eve is silent; the unnamed group is counted
    // apart.
    const block = resolved({ id: "b", kind: "finding", propositionId: "A1" });
    expect(block.texts).toEqual([
      "Two of four agree with “The wording of A1”; one disagrees, one is neutral (A1; 4 of 5 named commentators).",
    ]);
    expect(block.sentences[0]?.basis).toEqual({
      positionKeys: ["ann.A1", "bob.A1", "cho.A1", "dan.A1"],
      quotationIds: ["q-ann-1", "q-ann-2", "q-bob-1", "q-cho-1", "q-dan-1"],
    });
    expect(block.chart?.rows[0]).toMatchObject({
      stronglyDisagree: 0,
      disagree: 1,
      neutral: 1,
      agree: 1,
      stronglyAgree: 1,
    });
  });

  it("a finding on which too few spoke says so, and on which nobody spoke names what it is about", () => {
    expect(resolved({ id: "b", kind: "finding", propositionId: "A2" }).sentences[0]).toMatchObject({
      text: "No one took a position on “The wording of A2” (A2; 0 of 5 named commentators).",
      basis: { positionKeys: [], quotationIds: [] },
      about: { propositionIds: ["A2"] },
    });
  });
});

describe("a block bound to what is not there", () => {
  it("a block bound to what is not there says in words that it is gone", () => {
    expect(resolved({ id: "b", kind: "finding", propositionId: "X9" }).texts).toEqual([
      "Proposition X9 is no longer in the dossier.",
    ]);
    expect(resolved({ id: "b", kind: "quotation", quotationId: "q-x" }).texts).toEqual([
      "The quotation q-x is no longer in the dossier.",
    ]);
    expect(resolved({ id: "b", kind: "issue-chart", issueId: "x" }).texts).toEqual([
      "The issue x is no longer in the dossier.",
    ]);
    expect(resolved({ id: "b", kind: "comparison", commentatorIds: ["ann", "x"] }).texts).toEqual([
      "The commentator x is no longer in the dossier.",
    ]);
  });

  it("a block bound to what is not there or that the filter leaves it out", () => {
    expect(resolved({ id: "b", kind: "finding", propositionId: "A1" }, "issue=context").texts).toEqual([
      "The question “The wording of A1” (A1) belongs to an issue that the filter leaves out.",
    ]);
    expect(resolved({ id: "b", kind: "issue-chart", issueId: "arms" }, "issue=context").texts).toEqual([
      "The filter leaves out the issue “Arms”.",
    ]);
    expect(resolved({ id: "b", kind: "comparison", commentatorIds: ["ann", "bob"] }, "voice=expert").texts).toEqual([
      "Bob is left out by the filter.",
    ]);
  });
});

describe("the excerpt of the matrix", () => {
  it("the excerpt of the matrix tells four kinds of missing apart from neutral", () => {
    const { table } = resolved({ id: "b", kind: "who-stands-where", propositionIds: ["A1", "A2"] }, "confidence=high");
    const row = (name: string) =>
      table?.rows.find(([commentator]) => commentator?.text === name)?.map(({ kind, number }) => number ?? kind);
    // ann's A1 is of medium confidence and hidden, her A2 is disputed; bob's A1 is hidden, his A2 declined; eve has no
    // row.
    expect(row("Ann")).toEqual(["heading", "set-aside", "unresolved"]);
    expect(row("Bob")).toEqual(["heading", "set-aside", "declined"]);
    expect(row("Dan")).toEqual(["heading", 0, "none"]);
    expect(row("Eve")).toBeUndefined();
  });

  it("the excerpt of the matrix says in words why there is none, instead of a key to no marks", () => {
    // The one British commentator of the built-in dossier holds no position, so that no proposition is proposed either.
    const { plan, briefing } = aBriefing(builtInDossier(), { query: "country=GB" });
    expect(plan.blocks).toContainEqual(expect.objectContaining({ kind: "who-stands-where", propositionIds: [] }));
    const excerpt = briefing.blocks.find(({ kind }) => kind === "who-stands-where");
    expect(excerpt?.sentences.map(({ text }) => text)).toEqual([
      "No one can be shown: none of the named commentators in this filter took a position.",
    ]);
    expect(excerpt).toMatchObject({ table: null, notes: [] });

    const unchosen = resolved({ id: "b", kind: "who-stands-where", propositionIds: [] });
    expect(unchosen.texts).toEqual(["No proposition has been chosen to show who stands where."]);
    // Dan, who has no country, is silent on A2.
    const unmarked = resolved({ id: "b", kind: "who-stands-where", propositionIds: ["A2"] }, "country=none");
    expect(unmarked.texts).toEqual(["0 of 1 named commentator took a position on this proposition."]);
    expect(unmarked.notes).toEqual([]);
  });
});

describe("a comparison", () => {
  it("a comparison says for each pair what both address and rests on those positions of both", () => {
    // ann and dan share A1 (+2, 0: one neutral) and D1 (−1, +1: opposed); one of three propositions is not comparable.
    const block = resolved({ id: "b", kind: "comparison", commentatorIds: ["ann", "dan"] });
    expect(block.texts).toEqual([
      "Ann and Dan: same side on 0 of 2 shared propositions, opposite sides on 1, one neutral on 1; 1 not comparable.",
    ]);
    expect(block.sentences[0]?.basis.positionKeys.toSorted()).toEqual(["ann.A1", "ann.D1", "dan.A1", "dan.D1"]);
  });

  it("a comparison of commentators that share nothing names the two", () => {
    const block = resolved({ id: "b", kind: "comparison", commentatorIds: ["bob", "eve"] });
    expect(block.sentences[0]).toMatchObject({
      basis: { positionKeys: [] },
      about: { commentatorIds: ["bob", "eve"] },
    });
  });
});

describe("the author's text", () => {
  it("the author's text replaces the sentences of a bound block, keeps its evidence, its table and its chart, and is marked", () => {
    const block = resolved({ id: "b", kind: "finding", propositionId: "A1", text: "First.\n\nSecond." });
    expect(block.texts).toEqual(["First.", "Second."]);
    expect(block.sentences.every(({ byAuthor }) => byAuthor)).toBe(true);
    expect(block.sentences[0]?.basis.positionKeys).toContain("bob.A1");
    expect(block.chart?.rows[0]?.disagree).toBe(1);
    expect(block.table?.rows).toHaveLength(1);
  });

  it("the author's text of its own kind has no basis", () => {
    const block = resolved({ id: "b", kind: "free-text", text: "I think so." });
    expect(block.sentences).toEqual([
      { text: "I think so.", basis: { quotationIds: [], positionKeys: [] }, about: null, byAuthor: true },
    ]);
  });
});

describe("groups", () => {
  it("groups are not spoken of where the grouping was not computed", () => {
    const { index, selection } = aBriefing(smallDossier());
    const plan: BriefingPlan = { title: "", blocks: [{ id: "g", kind: "group-summary" }] };
    const { blocks } = resolveBriefing(plan, { index, selection, grouping: null, now: NOW, permalink: PERMALINK });
    expect(blocks[0]?.sentences.map(({ text }) => text)).toEqual([
      "Whether there are groups has not been computed for this view.",
    ]);
  });

  it("groups stand with their members where the verdict carries them", () => {
    const { index, selection, grouping } = aBriefing(smallDossier());
    const group = {
      id: "g1",
      members: ["ann", "cho"],
      leaning: [],
      jaccard: 0.9,
      stay: { ann: 1, cho: 0.8 },
      silhouette: {},
    };
    const clear = { ...grouping, verdict: "clear" as const, groups: [group] };
    const plan: BriefingPlan = { title: "", blocks: [{ id: "g", kind: "group-summary" }] };
    const { blocks } = resolveBriefing(plan, { index, selection, grouping: clear, now: NOW, permalink: PERMALINK });
    const texts = blocks[0]?.table?.rows[0]?.map(({ text }) => text);
    expect(texts?.slice(0, 4)).toEqual([
      "Group 1 (2 commentators)",
      "agreeing with “Arms go”",
      "Ann and Tcho (probably Cho)",
      "none",
    ]);
    expect(texts?.at(-1)).toBe("80 of 100 resamples");
  });
});

describe("what is not known", () => {
  it("what is not known is never that everybody was heard where no headline says so and cells are empty", () => {
    // A1 is the only proposition and no headline; four of five named commentators hold it, Eve does not. Nothing else
    // is open.
    const dossier = smallDossier();
    const narrow = {
      ...dossier,
      propositions: dossier.propositions.filter(({ id }) => id === "A1").map((p) => ({ ...p, headline: false })),
      commentators: dossier.commentators.map((commentator) => ({ ...commentator, country: null })),
      codings: dossier.codings.filter(({ propositionId }) => propositionId === "A1"),
    };
    const { index, selection, grouping } = aBriefing(narrow);
    const plan: BriefingPlan = { title: "", blocks: [{ id: "n", kind: "not-known" }] };
    const clear = { ...grouping, verdict: "clear" as const };
    const { blocks } = resolveBriefing(plan, { index, selection, grouping: clear, now: NOW, permalink: PERMALINK });
    expect(blocks[0]?.sentences.map(({ text }) => text)).toEqual([
      "In 1 of 5 cells of named commentators there is no position. Silence is not neutrality.",
    ]);
  });
});

describe("where they agree and split", () => {
  it("where they agree and split says of how many, and one proposition has no plural", () => {
    expect(resolved({ id: "s", kind: "split" }).texts[0]).toBe(
      "On one of three propositions one in ten or more of those who took a side took the smaller one.",
    );
    expect(resolved({ id: "a", kind: "agreement" }).texts).toEqual([
      "There is no proposition on which three or more named commentators took positions and all who took a side took the same one.",
    ]);
    expect(resolved({ id: "w", kind: "who-stands-where", propositionIds: ["A1"] }).texts[0]).toMatch(
      /on this proposition\.$/,
    );
  });
});

describe("the briefing of the built-in dossier", () => {
  it("the briefing of the built-in dossier says what the analysis says", () => {
    const { briefing } = aBriefing(builtInDossier());
    const said = briefing.blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join("\n");
    expect(briefing.context.basis).toBe("60 of 60 commentators, 106 of 106 positions");
    expect(said).toContain(
      "Five of six say that North Korea is supplying, or will supply, arms to Russia; only Konstantin Asmolov disagrees (A1; 6 of 40 named commentators).",
    );
    expect(said).toContain("We cannot tell whether there are groups");
    expect(said).toContain("Silence is not neutrality.");
  });
});
