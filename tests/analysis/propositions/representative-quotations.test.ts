import { describe, expect, it } from "vitest";
import type { Contrast } from "@/lib/analysis/propositions/distinguishing-items";
import { representativeQuotations } from "@/lib/analysis/propositions/representative-quotations";
import type { QuotationVoice } from "@/lib/domain/dossier";
import type { Position } from "@/lib/domain/position";
import { aPosition } from "@/tests/support/matrices/a-position";

const contrast = (propositionId: string, groupMedian: number, restMedian: number): Contrast => ({
  propositionId,
  group: { holders: 3, agree: 3, neutral: 0, disagree: 0, median: groupMedian },
  rest: { holders: 3, agree: 0, neutral: 0, disagree: 3, median: restMedian },
  difference: groupMedian - restMedian,
});
const quotation = (id: string, commentatorId: string, voice: QuotationVoice, exact = "words") => ({
  id,
  commentatorId,
  voice,
  exact,
});
const position = (commentatorId: string, evidence: string[], given: Partial<Position> = {}) =>
  aPosition({ commentatorId, propositionId: "p1", evidence, ...given });

describe("representative quotations", () => {
  it("representative quotations put direct words first, then the surer position, then the shorter quotation", () => {
    const quotations = [
      quotation("q1", "ann", "paraphrase"),
      quotation("q2", "bob", "direct", "rather long words"),
      quotation("q3", "bob", "direct", "short"),
      quotation("q4", "cat", "direct"),
      quotation("q5", "dan", "mixed"),
      quotation("q6", "eve", "author"),
    ];
    const positions = [
      position("ann", ["q1"]),
      position("bob", ["q2", "q3"], { confidence: "medium" }),
      position("cat", ["q4"], { confidence: "low" }),
      position("dan", ["q5"]),
      position("eve", ["q6"]),
    ];
    const members = ["ann", "bob", "cat", "dan", "eve"];
    const found = representativeQuotations({ members, contrasts: [contrast("p1", 1, -1)], positions, quotations });
    expect(found.map(({ quotationId }) => quotationId)).toEqual(["q6", "q3", "q2", "q4", "q5", "q1"]);
    expect(found[0]).toEqual({ propositionId: "p1", quotationId: "q6", commentatorId: "eve" });
  });

  it("representative quotations let only members speak who stand nearer to the group than to the rest", () => {
    const quotations = ["ann", "bob", "cat", "zoe"].map((id) => quotation(`q-${id}`, id, "direct"));
    const positions = [
      position("ann", ["q-ann"], { value: 2 }),
      position("bob", ["q-bob"], { value: -1 }),
      position("cat", ["q-cat"], { value: 0 }), // as near to 1 as to −1
      position("zoe", ["q-zoe"], { value: 2 }), // not a member
    ];
    const found = representativeQuotations({
      members: ["ann", "bob", "cat"],
      contrasts: [contrast("p1", 1, -1)],
      positions,
      quotations,
    });
    expect(found.map(({ commentatorId }) => commentatorId)).toEqual(["ann"]);
  });

  it("representative quotations follow the order of the contrasts and name a quotation once", () => {
    const quotations = [quotation("q1", "ann", "direct"), quotation("q2", "ann", "direct")];
    const positions = [
      position("ann", ["q1"]),
      position("ann", ["q1", "q2"], { propositionId: "p2" }),
      position("ann", ["q2"], { propositionId: "p3" }),
    ];
    const contrasts = [contrast("p2", 1, -1), contrast("p1", 1, 0), { ...contrast("p3", 1, -1), difference: null }];
    const found = representativeQuotations({ members: ["ann"], contrasts, positions, quotations });
    expect(found.map(({ propositionId, quotationId }) => [propositionId, quotationId])).toEqual([
      ["p2", "q1"],
      ["p2", "q2"],
    ]);
  });

  it("representative quotations are none where nothing sets the group apart, or nobody is in it", () => {
    const quotations = [quotation("q1", "ann", "direct")];
    const positions = [position("ann", ["q1", "lost"]), position("ann", [], { value: null })];
    const same = [contrast("p1", 1, 1)];
    expect(representativeQuotations({ members: ["ann"], contrasts: same, positions, quotations })).toEqual([]);
    expect(
      representativeQuotations({ members: [], contrasts: [contrast("p1", 1, -1)], positions, quotations }),
    ).toEqual([]);
    expect(representativeQuotations({ members: ["ann"], contrasts: [], positions, quotations })).toEqual([]);
  });
});
