import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dossier } from "@/lib/domain/dossier";
import { comparedCommentators, seriatedCommentators } from "@/lib/selection/selection-analysis";
import { selectionPairs } from "@/lib/selection/selection-pairs";
import { type AgreementMatrixView, agreementMatrixView } from "@/lib/views/alignment/agreement-matrix-view";
import { anyFilter } from "@/tests/support/dossiers/any-filter";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function matrix(dossier: Dossier, query = "", order?: readonly string[]) {
  const { index, selection } = selected(dossier, query);
  const pairs = selectionPairs(selection);
  return agreementMatrixView({ index, selection, pairs, order: order ?? seriatedCommentators(selection) });
}

function cellsOf({ commentators, cellAt }: AgreementMatrixView) {
  return commentators.flatMap((_, row) => commentators.map((__, column) => cellAt(row, column)));
}

describe("the matrix of agreement", () => {
  it("the matrix of agreement shows who can be compared with anybody, and names the others", () => {
    const view = matrix(smallDossier());
    expect(view.commentators.map(({ id }) => id).sort()).toEqual(["ann", "dan"]);
    expect(view.alone.map(({ id }) => id)).toEqual(["bob", "cho", "eve"]);
    expect([view.comparablePairs, view.pairs]).toEqual([1, 10]);
  });

  it("the matrix of agreement counts the same side out of the shared, and says so in words", () => {
    expect(matrix(smallDossier(), "", ["ann", "dan"]).cellAt(0, 1)).toMatchObject({
      text: "0/2",
      words: "Ann and Dan: same side on 0 of 2 shared, opposite sides on 1",
      level: -1,
    });
  });

  it("the matrix of agreement says why a pair cannot be compared, and gives it no level", () => {
    const view = matrix(smallDossier(), "shared=1", ["bob", "dan", "ann", "cho"]);
    expect(view.cellAt(0, 1)).toMatchObject({ text: "0/1" });
    const two = matrix(builtInDossier());
    const blank = cellsOf(two).filter((cell) => cell && cell.level === null);
    expect(blank.length).toBeGreaterThan(0);
    for (const cell of blank) expect(cell?.words).toMatch(/(share no proposition|share 1 only): not comparable$/);
  });

  it("the matrix of agreement is symmetric, and empty on the diagonal only", () => {
    const { commentators, cellAt } = matrix(builtInDossier());
    expect(commentators.length).toBeGreaterThan(3);
    commentators.forEach((_, row) => {
      commentators.forEach((__, column) => {
        const [one, mirrored] = [cellAt(row, column), cellAt(column, row)];
        expect(one === null).toBe(row === column);
        expect(one?.pair).toBe(mirrored?.pair);
        expect([one?.text, one?.level]).toEqual([mirrored?.text, mirrored?.level]);
      });
    });
  });

  it("the matrix of agreement shades by sides alone, so that the colour never contradicts the count", () => {
    const { index, selection } = selected(smallDossier());
    const [pair] = selectionPairs(selection);
    const level = (sameSide: number, oppositeSides: number) => {
      const counts = { shared: 4, sameSide, oppositeSides, oneNeutral: 4 - sameSide - oppositeSides };
      const pairs = pair ? [{ ...pair, a: "ann", b: "bob", ...counts, distance: 0.5, agreement: 0.5 }] : [];
      return agreementMatrixView({ index, selection, pairs, order: ["ann", "bob"] }).cellAt(0, 1)?.level;
    };
    expect([level(4, 0), level(3, 1), level(2, 2), level(0, 0), level(1, 3), level(0, 4)]).toEqual([
      2, 1, 0, 0, -1, -2,
    ]);
    // Together on one, neutral to each other on the rest: still nearer than apart.
    expect(level(1, 0)).toBe(1);
  });
});

describe("whoever is compared", () => {
  it("whoever is compared is in the matrix or among those who can be compared with nobody, each once", () => {
    fc.assert(
      fc.property(anyFilter(builtInDossier()), (query) => {
        const { index, selection } = selected(builtInDossier(), query);
        const pairs = selectionPairs(selection);
        const view = agreementMatrixView({ index, selection, pairs, order: seriatedCommentators(selection) });
        const ids = [...view.commentators, ...view.alone].map(({ id }) => id);
        expect(ids.toSorted()).toEqual(
          comparedCommentators(selection)
            .map(({ id }) => id)
            .toSorted(),
        );
      }),
      { numRuns: 40 },
    );
  });
});
