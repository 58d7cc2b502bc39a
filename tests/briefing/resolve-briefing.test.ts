import { describe, expect, it } from "vitest";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { aBriefing, resolvedBlock } from "@/tests/support/files/briefings";

describe("a block bound to what is not there", () => {
  it("a block bound to what is not there says in words that it is gone", () => {
    expect(resolvedBlock({ id: "b", kind: "finding", propositionId: "X9" }).texts).toEqual([
      "Proposition X9 is no longer in the dossier.",
    ]);
    expect(resolvedBlock({ id: "b", kind: "quotation", quotationId: "q-x" }).texts).toEqual([
      "The quotation q-x is no longer in the dossier.",
    ]);
    expect(resolvedBlock({ id: "b", kind: "issue-chart", issueId: "x" }).texts).toEqual([
      "The issue x is no longer in the dossier.",
    ]);
    expect(resolvedBlock({ id: "b", kind: "comparison", commentatorIds: ["ann", "x"] }).texts).toEqual([
      "The commentator x is no longer in the dossier.",
    ]);
  });

  it("a block bound to what is not there or that the filter leaves it out", () => {
    expect(resolvedBlock({ id: "b", kind: "finding", propositionId: "A1" }, "issue=context").texts).toEqual([
      "The question “The wording of A1” (A1) belongs to an issue that the filter leaves out.",
    ]);
    expect(resolvedBlock({ id: "b", kind: "issue-chart", issueId: "arms" }, "issue=context").texts).toEqual([
      "The filter leaves out the issue “Arms”.",
    ]);
    expect(
      resolvedBlock({ id: "b", kind: "comparison", commentatorIds: ["ann", "bob"] }, "voice=expert").texts,
    ).toEqual(["Bob is left out by the filter."]);
  });
});

describe("the author's text", () => {
  it("the author's text replaces the sentences of a bound block, keeps its evidence, its table and its chart, and is marked", () => {
    const block = resolvedBlock({ id: "b", kind: "finding", propositionId: "A1", text: "First.\n\nSecond." });
    expect(block.texts).toEqual(["First.", "Second."]);
    expect(block.sentences.every(({ byAuthor }) => byAuthor)).toBe(true);
    expect(block.sentences[0]?.basis.positionKeys).toContain("bob.A1");
    expect(block.chart?.rows[0]?.disagree).toBe(1);
    expect(block.table?.rows).toHaveLength(1);
  });

  it("the author's text of its own kind has no basis", () => {
    const block = resolvedBlock({ id: "b", kind: "free-text", text: "I think so." });
    expect(block.sentences).toEqual([
      { text: "I think so.", basis: { quotationIds: [], positionKeys: [] }, about: null, byAuthor: true },
    ]);
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
