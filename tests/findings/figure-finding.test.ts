import { describe, expect, it } from "vitest";
import type { Grouping } from "@/lib/analysis/grouping/group-commentators";
import { figureFinding } from "@/lib/findings/figure-finding";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function found(
  name: string,
  {
    query = "shared=1",
    propositionId = null,
    verdict = null,
  }: { query?: string; propositionId?: string | null; verdict?: Grouping["verdict"] | null } = {},
) {
  const grouping = verdict && { verdict, groups: [] };
  return figureFinding({ name, propositionId, ...selected(smallDossier(), query), grouping });
}

// On A1 ann and cho agree, bob disagrees, dan is neutral; on D1 ann disagrees and dan agrees. Of the ten pairs of five
// commentators the six without eve share something: ann and cho stand on the same side; ann and bob, bob and cho, and
// on D1 ann and dan on opposite ones.
const PAIRS = {
  title: "Of 6 comparable pairs 1 is more often on the same side, 3 on opposite sides",
  basis: "6 of 10 pairs share 1 proposition or more",
};

describe("the finding of a figure", () => {
  it("the finding of a figure counts pairs where pairs are drawn", () => {
    expect(found("agreement")).toEqual(PAIRS);
    expect(found("agreement", { verdict: "clear" })).toEqual(PAIRS);
  });

  it("the finding of a figure is the verdict above pictures of alignment, with the number of pairs as its basis; without one the pairs", () => {
    expect(found("map", { verdict: "no-structure" })).toEqual({ title: "No groups found", basis: PAIRS.basis });
    expect(found("tree")).toEqual(PAIRS);
  });

  it("the finding of a figure says that nobody can be compared where nobody can", () => {
    expect(found("agreement", { query: "shared=3" })).toEqual({
      title: "No two commentators can be compared",
      basis: "0 of 10 pairs share 3 propositions or more",
    });
  });

  it("the finding of a figure is about every proposition where all are drawn: a sentence about one would stand above marks of all", () => {
    // A1 has four named holders on both sides; D1 has two, which is too few to be counted among those that three
    // addressed.
    const all = {
      title: "Both sides are taken on the one proposition that three or more named commentators addressed",
      basis: "6 positions of named commentators on 2 propositions",
    };
    for (const name of ["camps", "matrix", "two-mode"]) expect(found(name)).toEqual(all);
  });

  it("the finding of a figure is that of the asked proposition where one is drawn", () => {
    const ofA1 = {
      title: "Two of four agree with “The wording of A1”; one disagrees, one is neutral.",
      basis: "4 of 5 named commentators · 5 quotations",
    };
    expect(found("split", { propositionId: "A1" })).toEqual(ofA1);
    // A2 is held by nobody.
    expect(found("split", { propositionId: "A2" })).toBeNull();
    // Where only one is left, that one is all there is.
    expect(found("camps", { query: "issue=arms" })).toEqual(ofA1);
  });
});
