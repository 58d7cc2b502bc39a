import { describe, expect, it } from "vitest";
import { whatWouldChange } from "@/lib/analysis/sensitivity/sensitivity";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import { aCoder, aCoding } from "@/tests/support/matrices/a-coding";

/** Two groups by the first proposition, "clear" if both have two people: simple enough to foresee. */
function analyse(matrix: StanceMatrix) {
  const propositionSides = (side: number) =>
    matrix.commentators.filter((_, row) => Math.sign(matrix.rows[row]?.[0] ?? 0) === side);
  const groups = [propositionSides(1), propositionSides(-1)].filter((members) => members.length >= 2);
  return {
    verdict: groups.length === 2 ? ("clear" as const) : ("no-structure" as const),
    groups: groups.map((members, index) => ({ id: `g${index}`, members })),
  };
}

const PEOPLE = { ann: 2, bob: 1, cat: 1, dan: -1, eve: -2 } as const;
const MATERIAL = {
  commentators: Object.keys(PEOPLE).map((id) => ({ id })),
  propositions: [
    { id: "p1", order: 1 },
    { id: "p2", order: 2 },
  ],
  coders: [aCoder("x")],
  codings: Object.entries(PEOPLE).flatMap(([commentatorId, value]) => [
    aCoding({ commentatorId, propositionId: "p1", coderId: "x", value, evidence: [`q-${commentatorId}`] }),
    aCoding({ commentatorId, propositionId: "p2", coderId: "x", value: 1, evidence: ["q-other"] }),
  ]),
  quotations: [
    ...Object.keys(PEOPLE).map((id) => ({ id: `q-${id}`, sourceId: id === "ann" ? "s1" : "s2" })),
    { id: "q-other", sourceId: "s3" },
  ],
};

describe("what would change the picture", () => {
  const { full, changes } = whatWouldChange({ material: MATERIAL, analyse });

  it("what would change the picture puts first what turns the verdict, then what moves people, and keeps what does neither", () => {
    const label = ({ leftOut }: (typeof changes)[number]) => Object.values(leftOut).join(" ");
    expect(full.verdict).toBe("clear");
    const turning = changes.filter(({ verdictChanged }) => verdictChanged).map(label);
    // Without p1 everybody is on one side by p2; without the source s2 only ann is left; dan and eve are two, so each
    // is needed.
    expect(turning).toEqual([
      "source s2",
      "proposition p1",
      "coding dan p1 x",
      "coding eve p1 x",
      "commentator dan",
      "commentator eve",
    ]);
    const moving = changes.filter(({ verdictChanged, moved }) => !verdictChanged && moved.length > 0).map(label);
    expect(moving).toEqual(["source s1", "coding ann p1 x", "coding bob p1 x", "coding cat p1 x"]);
    expect(changes.slice(0, 10).map(label)).toEqual([...turning, ...moving]);
    expect(changes).toHaveLength(2 + 3 + 5 + 10);
  });

  it("what would change the picture does not count a commentator as moved because she was left out", () => {
    const withoutAnn = changes.find(({ leftOut }) => leftOut.kind === "commentator" && leftOut.commentatorId === "ann");
    expect(withoutAnn).toMatchObject({ verdictChanged: false, moved: [], adjustedRand: 1 });
  });

  it("what would change the picture analyses again only where a value changes, and reports progress to the end", () => {
    let analysed = 0;
    const progress: string[] = [];
    const agreed = { ...MATERIAL, coders: [aCoder("x"), aCoder("y")] };
    whatWouldChange({
      material: { ...agreed, codings: MATERIAL.codings.flatMap((coding) => [coding, { ...coding, coderId: "y" }]) },
      analyse: (matrix) => {
        analysed += 1;
        return analyse(matrix);
      },
      onProgress: (done, total) => progress.push(`${done}/${total}`),
    });
    // Full, 2 propositions, 3 sources, 5 commentators; none of the 20 codings, each of which has a twin.
    expect(analysed).toBe(1 + 2 + 3 + 5);
    expect(progress.at(0)).toBe("1/30");
    expect(progress.at(-1)).toBe("30/30");
  });

  it("what would change the picture has nothing to leave out of an empty dossier", () => {
    const empty = { commentators: [], propositions: [], coders: [], codings: [], quotations: [] };
    expect(whatWouldChange({ material: empty, analyse })).toEqual({
      full: { verdict: "no-structure", groups: [] },
      changes: [],
    });
  });
});
