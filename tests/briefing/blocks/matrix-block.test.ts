import { describe, expect, it } from "vitest";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { aBriefing, resolvedBlock } from "@/tests/support/files/briefings";

describe("the excerpt of the matrix", () => {
  it("the excerpt of the matrix tells four kinds of missing apart from neutral", () => {
    const { table } = resolvedBlock(
      { id: "b", kind: "who-stands-where", propositionIds: ["A1", "A2"] },
      "confidence=high",
    );
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

    const unchosen = resolvedBlock({ id: "b", kind: "who-stands-where", propositionIds: [] });
    expect(unchosen.texts).toEqual(["No proposition has been chosen to show who stands where."]);
    // Dan, who has no country, is silent on A2.
    const unmarked = resolvedBlock({ id: "b", kind: "who-stands-where", propositionIds: ["A2"] }, "country=none");
    expect(unmarked.texts).toEqual(["0 of 1 named commentator took a position on this proposition."]);
    expect(unmarked.notes).toEqual([]);
  });
});
