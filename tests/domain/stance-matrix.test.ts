import { describe, expect, it } from "vitest";
import { derivePositions } from "@/lib/domain/position";
import { toStanceMatrix } from "@/lib/domain/stance-matrix";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const positions = derivePositions(smallDossier());

describe("the stance matrix", () => {
  it("the stance matrix holds values only: unresolved, declined and silent cells are all missing", () => {
    const commentators = ["ann", "bob", "cho", "dan", "eve", "some-experts"];
    expect(toStanceMatrix({ commentators, propositions: ["A1", "A2", "D1"], positions }).rows).toEqual([
      [2, null, -1],
      [-1, null, null],
      [1, null, null],
      [0, null, 1],
      [null, null, null],
      [1, null, null],
    ]);
  });

  it("the stance matrix keeps the rows and columns asked for, in the order asked for, and leaves the others out", () => {
    const matrix = toStanceMatrix({ commentators: ["dan", "ann"], propositions: ["D1", "A1"], positions });
    expect(matrix.commentators).toEqual(["dan", "ann"]);
    expect(matrix.propositions).toEqual(["D1", "A1"]);
    expect(matrix.rows).toEqual([
      [1, 0],
      [-1, 2],
    ]);
  });

  it("the stance matrix has a row for each commentator even without propositions", () => {
    expect(toStanceMatrix({ commentators: ["ann", "eve"], propositions: [], positions }).rows).toEqual([[], []]);
  });
});
