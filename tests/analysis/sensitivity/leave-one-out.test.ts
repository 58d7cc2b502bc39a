import { describe, expect, it } from "vitest";
import { type LeftOut, leaveOneOut } from "@/lib/analysis/sensitivity/leave-one-out";
import type { Coding } from "@/lib/domain/dossier";
import { builtInCodings } from "@/tests/support/dossiers/built-in-codings";
import { aCoder, aCoding } from "@/tests/support/matrices/a-coding";

const coding = (coderId: string, commentatorId: string, propositionId: string, given: Partial<Coding> = {}) =>
  aCoding({ coderId, commentatorId, propositionId, ...given });

const MATERIAL = {
  commentators: [{ id: "ann" }, { id: "bob" }, { id: "cat" }],
  propositions: [
    { id: "p2", order: 2 },
    { id: "p1", order: 1 },
    { id: "p3", order: 3 },
  ],
  coders: [aCoder("x"), aCoder("y"), aCoder("judge", { kind: "adjudication", scope: "differences" })],
  codings: [
    // Agreed, by one source each and by both
    coding("x", "ann", "p1", { value: 2, evidence: ["q1"] }),
    coding("y", "ann", "p1", { value: 2, evidence: ["q1"] }),
    coding("x", "bob", "p1", { value: -1, evidence: ["q1", "q2"] }),
    coding("y", "bob", "p1", { value: -1, evidence: ["q2"] }),
    // Settled by adjudication
    coding("x", "ann", "p2", { value: 1, evidence: ["q2"] }),
    coding("y", "ann", "p2", { value: 2, evidence: ["q2"] }),
    coding("judge", "ann", "p2", { value: 2, evidence: ["q2"] }),
  ],
  quotations: [
    { id: "q1", sourceId: "s1" },
    { id: "q2", sourceId: "s2" },
  ],
};

function rowsWithout(leftOut: LeftOut) {
  const { without } = leaveOneOut(MATERIAL);
  const found = without.find((entry) => JSON.stringify(entry.leftOut) === JSON.stringify(leftOut));
  return found?.matrix?.rows ?? found?.matrix;
}
const codingOf = (coderId: string, commentatorId: string, propositionId: string) =>
  ({ kind: "coding", commentatorId, propositionId, coderId }) as const;

describe("leaving one out", () => {
  it("leaving one out starts from the matrix in dossier order", () => {
    const { full } = leaveOneOut(MATERIAL);
    expect(full.propositions).toEqual(["p1", "p2", "p3"]);
    expect(full.rows).toEqual([
      [2, 2, null],
      [-1, null, null],
      [null, null, null],
    ]);
  });

  it("leaving one out drops a column or a row, and says that nothing changes where it was empty", () => {
    expect(rowsWithout({ kind: "proposition", propositionId: "p1" })).toEqual([
      [2, null],
      [null, null],
      [null, null],
    ]);
    expect(rowsWithout({ kind: "proposition", propositionId: "p3" })).toBeNull();
    expect(rowsWithout({ kind: "commentator", commentatorId: "ann" })).toEqual([
      [-1, null, null],
      [null, null, null],
    ]);
    expect(rowsWithout({ kind: "commentator", commentatorId: "cat" })).toBeNull();
  });

  it("leaving one out drops codings that rest on a source alone, and derives the positions again", () => {
    // Without s1 ann's p1 has no evidence left; bob's rests on s2 as well.
    expect(rowsWithout({ kind: "source", sourceId: "s1" })).toEqual([
      [null, 2, null],
      [-1, null, null],
      [null, null, null],
    ]);
    // Without s2 coder y would not have found bob's p1, so the coders differ: unresolved. Ann's p2 is gone.
    expect(rowsWithout({ kind: "source", sourceId: "s2" })).toEqual([
      [2, null, null],
      [null, null, null],
      [null, null, null],
    ]);
  });

  it("leaving one out takes a missing coding for a cell not reached, not for nothing found", () => {
    expect(rowsWithout(codingOf("y", "ann", "p1"))).toBeNull(); // x still says +2
    expect(rowsWithout(codingOf("judge", "ann", "p2"))).toEqual([
      [2, null, null], // x and y differ again
      [-1, null, null],
      [null, null, null],
    ]);
    expect(rowsWithout(codingOf("x", "ann", "p2"))).toBeNull(); // the adjudication still holds
  });

  it("leaving one out keeps a reading of nothing found, which no source carries", () => {
    // Both coders say +1 and adjudication says that there is no position: without it, one would appear.
    const codings = [
      coding("x", "ann", "p1", { evidence: ["q2"] }),
      coding("y", "ann", "p1", { evidence: ["q2"] }),
      coding("judge", "ann", "p1", { status: "none", value: null, evidence: [] }),
    ];
    const { without } = leaveOneOut({ ...MATERIAL, codings });
    expect(without.filter(({ leftOut }) => leftOut.kind === "source").map(({ matrix }) => matrix)).toEqual([
      null,
      null,
    ]);
    const withoutJudge = without.find(({ leftOut }) => leftOut.kind === "coding" && leftOut.coderId === "judge");
    expect(withoutJudge?.matrix?.rows[0]).toEqual([1, null, null]);
  });

  it("leaving one out leaves out a coder’s change of mind as one, and falls back on what was said before the source", () => {
    const { full, without } = leaveOneOut({
      ...MATERIAL,
      coders: [aCoder("x")],
      codings: [
        coding("x", "ann", "p1", { asOf: "2019", value: 1, evidence: ["q1"] }),
        coding("x", "ann", "p1", { asOf: "2021", value: -1, evidence: ["q2"] }),
      ],
    });
    const matrixWithout = (leftOut: LeftOut) =>
      without.find((entry) => JSON.stringify(entry.leftOut) === JSON.stringify(leftOut))?.matrix;

    expect(full.rows[0]).toEqual([-1, null, null]);
    expect(without.filter(({ leftOut }) => leftOut.kind === "coding")).toHaveLength(1);
    expect(matrixWithout(codingOf("x", "ann", "p1"))?.rows[0]).toEqual([null, null, null]);
    expect(matrixWithout({ kind: "source", sourceId: "s2" })?.rows[0]).toEqual([1, null, null]);
    expect(matrixWithout({ kind: "source", sourceId: "s1" })).toBeNull();
  });

  it("leaving one out is empty for an empty dossier", () => {
    const empty = { commentators: [], propositions: [], coders: [], codings: [], quotations: [] };
    expect(leaveOneOut(empty)).toEqual({ full: { commentators: [], propositions: [], rows: [] }, without: [] });
  });

  it("leaving one out ignores codings outside the view", () => {
    const { without } = leaveOneOut({ ...MATERIAL, commentators: [{ id: "bob" }] });
    const codings = without.flatMap(({ leftOut }) => (leftOut.kind === "coding" ? [leftOut.commentatorId] : []));
    expect(codings).toEqual(["bob", "bob"]);
  });

  it("leaving one out loses a value of the built-in dossier only with an adjudication or a decisive reading", () => {
    const dossier = builtInCodings();
    const { full, without } = leaveOneOut(dossier);
    expect(full.rows.flat().filter((value) => value !== null)).toHaveLength(
      // 106 published positions less those without a value: refusals and the unresolved cell
      dossierValues(dossier),
    );
    const changing = without.filter(({ leftOut, matrix }) => leftOut.kind === "coding" && matrix !== null);
    const coders = new Set(changing.map(({ leftOut }) => (leftOut.kind === "coding" ? leftOut.coderId : "")));
    expect(coders).toContain("adjudication");
  });
});

function dossierValues(dossier: ReturnType<typeof builtInCodings>): number {
  const adjudicated = dossier.codings.filter(({ coderId }) => coderId === "adjudication");
  const cellOf = ({ commentatorId, propositionId }: Coding) => `${commentatorId} ${propositionId}`;
  const settled = new Set(adjudicated.map(cellOf));
  const byA = new Map(
    dossier.codings.filter(({ coderId }) => coderId === "coder-a").map((entry) => [cellOf(entry), entry]),
  );
  const agreed = dossier.codings.filter(
    (entry) =>
      entry.coderId === "coder-b" &&
      entry.value !== null &&
      !settled.has(cellOf(entry)) &&
      byA.get(cellOf(entry))?.value === entry.value,
  );
  return agreed.length + adjudicated.filter(({ value }) => value !== null).length;
}
