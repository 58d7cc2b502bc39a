import { describe, expect, it } from "vitest";
import { emptyDossier } from "@/lib/dossier/empty-dossier";
import { publicationGaps } from "@/lib/views/workspace/publication-gaps";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

describe("what is missing in a draft", () => {
  it("what is missing in a draft that is empty is everything", () => {
    const gaps = publicationGaps(emptyDossier({ id: "own~draft", title: "Own" }));

    expect(gaps.map(({ what }) => what)).toEqual(["No propositions, no commentators, no codings", "No description"]);
  });

  it("what is missing in a draft is counted out of how many, with the first by name", () => {
    const small = smallDossier();
    const [first, ...others] = small.sources;
    if (!first) throw new Error("The small dossier has sources.");
    const gaps = publicationGaps({
      ...small,
      sources: [{ ...first, issued: null }, ...others],
      codings: small.codings.map((row, at) => (at === 0 && row.status === "coded" ? { ...row, evidence: [] } : row)),
    });

    const said = Object.fromEntries(gaps.map(({ what, examples }) => [what.split(":")[0], { what, examples }]));
    expect(said["Sources without a date"]).toEqual({
      what: "Sources without a date: 1 of 2",
      examples: ["First report"],
    });
    // Eve is the one whom nobody coded.
    expect(said["Commentators without a coding"]).toEqual({
      what: "Commentators without a coding: 1 of 6",
      examples: ["Eve"],
    });
    expect(said["Codings without a quotation"]?.examples).toContain("ann on A1");
  });

  it("what is missing in a draft is nothing where all is there", () => {
    const small = smallDossier();
    const gaps = publicationGaps({
      ...small,
      description: "A question.",
      propositions: small.propositions.map((row) => ({
        ...row,
        text: "Arms will go.",
        anchors: { "-2": "Never", "-1": null, 0: null, 1: null, 2: "Always" },
      })),
      commentators: small.commentators.filter(({ id }) => id === "ann").map((row) => ({ ...row, country: "KR" })),
      quotations: small.quotations.map((row) => ({ ...row, start: 0, end: 4 })),
      sources: small.sources.map((row) => ({ ...row, containerTitle: "Daily" })),
      codings: small.codings.map((row) => ({ ...row, evidence: ["q-ann-1"] })),
    });

    expect(gaps).toEqual([]);
  });
});
