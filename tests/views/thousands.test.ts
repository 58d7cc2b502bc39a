import { describe, expect, it } from "vitest";
import { doNotClaim } from "@/lib/findings/do-not-claim";
import { findings } from "@/lib/findings/findings";
import { selectionSides } from "@/lib/selection/selection-analysis";
import { pairCounts } from "@/lib/selection/selection-pairs";
import { filterRailView } from "@/lib/views/filter-rail-view";
import {
  aCoder,
  aCoding,
  aCommentator,
  aDossier,
  anIssue,
  aProposition,
  aQuotation,
  aSource,
} from "@/tests/support/dossiers/factories";
import { selected } from "@/tests/support/dossiers/selected";

/** 1,200 commentators of whom 1,050 of 1,150 agree with “The wording of A1”; 100 disagree and 50 are silent. */
function crowd() {
  const people = Array.from({ length: 1_200 }, (_, n) => aCommentator({ id: `v${n}` }));
  return aDossier({
    issues: [anIssue({ id: "arms" })],
    propositions: [aProposition({ id: "A1" })],
    commentators: people,
    coders: [aCoder({ id: "reader-a" })],
    sources: [aSource({ id: "s1" })],
    quotations: [aQuotation({ id: "q", commentatorId: "v0" })],
    codings: people
      .slice(0, 1_150)
      .map(({ id }, n) =>
        aCoding({ commentatorId: id, propositionId: "A1", value: n < 1_050 ? 1 : -1, evidence: ["q"] }),
      ),
  });
}

describe("numbers above a thousand", () => {
  it("numbers above a thousand are separated wherever a page says them", () => {
    const { index, selection } = selected(crowd());
    const sidesByProposition = selectionSides({ index, selection });
    const rail = filterRailView({ index, selection }, []);
    const said = [
      rail.result,
      ...findings({ index, selection }, sidesByProposition).flatMap(({ text, basis }) => [text, basis]),
      ...doNotClaim({ index, selection, sidesByProposition, pairs: pairCounts(selection), grouping: null }).map(
        ({ because }) => because,
      ),
    ].join(" ");
    expect(said).toContain("1,200 of 1,200 commentators, 1,150 of 1,150 positions");
    expect(said).toContain("1,050 of 1,150 agree with “The wording of A1”; 100 disagree");
    expect(said).toContain("1,150 of 1,200 named commentators");
    expect(said).not.toMatch(/\d{4}/);
  });
});
