import { describe, expect, it } from "vitest";
import type { RowGrouping } from "@/lib/views/matrix/matrix-blocks";
import { readMatrixState, stanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { figureState } from "@/tests/support/figure-state";

function matrix({
  query = "",
  rowsBy = "voice",
  order = "coverage",
}: {
  query?: string;
  rowsBy?: RowGrouping;
  order?: string;
} = {}) {
  return stanceMatrixView({ ...selected(smallDossier(), query), rowsBy, order });
}

const rowIds = (view: ReturnType<typeof matrix>) =>
  view.blocks.map(({ rows }) => rows.map(({ commentator }) => commentator.id));

describe("the stance matrix", () => {
  it("the stance matrix shows every cell of every commentator, with its mark", () => {
    const view = matrix({ rowsBy: "none", order: "name" });
    const marks = view.blocks.flatMap(({ rows }) =>
      rows.map((row) => row.cells.map(({ mark }) => mark.glyph).join(" ")),
    );
    // Ann, Bob, Dan, Eve, Tcho, then the unnamed group; columns A1, A2, D1.
    expect(marks).toEqual(["++ ≠ −", "− ∅ ·", "0 · +", "· · ·", "+ · ·", "+ · ·"]);
    expect(view.commentators).toBe(6);
  });

  it("the stance matrix marks a position outside the filter as such, not as silence", () => {
    const view = matrix({ query: "confidence=high", rowsBy: "none", order: "name" });
    const [ann] = view.blocks[0]?.rows ?? [];
    expect(ann?.cells.map(({ mark }) => mark.kind)).toEqual(["set-aside", "unresolved", "set-aside"]);
    expect(ann?.filled).toBe(0);
  });

  it("the stance matrix counts the values of a column, unnamed groups included", () => {
    const [a1] = matrix().columns;
    expect(a1).toMatchObject({ id: "A1", holders: 5, distribution: { [-2]: 0, [-1]: 1, 0: 1, 1: 2, 2: 1 } });
  });

  it("the stance matrix puts columns under their issue, in the order of the cells, even where issues alternate", () => {
    const dossier = smallDossier();
    const [a1, a2, d1] = dossier.propositions;
    if (!a1 || !a2 || !d1) throw new Error("three propositions expected");
    const alternating = { ...dossier, propositions: [a1, { ...d1, order: 2 }, { ...a2, order: 3 }] };
    const view = stanceMatrixView({ ...selected(alternating), rowsBy: "none", order: "name" });
    expect(view.issues.map(({ issue, columns }) => [issue.id, columns.map(({ id }) => id)])).toEqual([
      ["arms", ["A1", "A2"]],
      ["context", ["D1"]],
    ]);
    expect(view.columns.map(({ id }) => id)).toEqual(["A1", "A2", "D1"]);
    expect(view.blocks[0]?.rows[0]?.cells.map(({ propositionId }) => propositionId)).toEqual(["A1", "A2", "D1"]);
  });

  it("the stance matrix puts rows by found group, then the rest, where there are groups", () => {
    const groups = [
      { title: "Group 1", ids: ["bob", "ann"] },
      { title: "Leaning towards group 1", ids: [] },
      { title: "In between", ids: ["eve"] },
    ];
    const view = stanceMatrixView({ ...selected(smallDossier()), rowsBy: "group", order: "name", groups });
    expect(view.blocks.map(({ title }) => title)).toEqual(["Group 1", "In between", "Not placed", "Unnamed groups"]);
    expect(rowIds(view)[0]).toEqual(["ann", "bob"]);
  });

  it("the stance matrix puts rows by commentator where no group is spoken of", () => {
    const view = stanceMatrixView({ ...selected(smallDossier()), rowsBy: "group", order: "name", groups: null });
    expect(view.rowsBy).toBe("voice");
    expect(view.blocks).toEqual(matrix({ order: "name" }).blocks);
  });

  it("the stance matrix leaves out an issue that the filter leaves out", () => {
    expect(matrix({ query: "issue=context" }).issues.map(({ issue }) => issue.id)).toEqual(["context"]);
  });
});

describe("the blocks of the matrix", () => {
  it("the blocks of the matrix are experts, officials, media, and unnamed groups last", () => {
    const view = matrix();
    expect(view.blocks.map(({ title }) => title)).toEqual([
      "Experts",
      "Officials and parties",
      "Media",
      "Unnamed groups",
    ]);
    expect(view.blocks.map(({ compared }) => compared)).toEqual([true, true, true, false]);
    expect(matrix({ query: "unnamed=1" }).blocks.map(({ compared }) => compared)).toEqual([true, true, true, true]);
  });

  it("the blocks of the matrix count who has a position and who has none at all", () => {
    expect(matrix().blocks[0]).toMatchObject({ withPosition: 2, without: 1 });
    // Under "high" Ann's values are hidden and one cell is in dispute: no value left, but not "no position found".
    expect(matrix({ query: "confidence=high" }).blocks[0]).toMatchObject({ withPosition: 1, without: 1 });
  });

  it.each([
    ["country", ["South Korea", "No single country", "Russia", "Unnamed groups"]],
    ["type", ["University", "International organisation", "Media", "Unnamed groups"]],
    ["institution", ["Seoul University", "Moscow Daily", "World Agency", "Unnamed groups"]],
    ["none", ["All named commentators", "Unnamed groups"]],
  ] as const)("the blocks of the matrix by %s are the largest first, then by title", (rowsBy, titles) => {
    expect(matrix({ rowsBy }).blocks.map(({ title }) => title)).toEqual(titles);
  });
});

describe("the rows of the matrix", () => {
  it("the rows of the matrix stand by coverage, then by the name that is shown", () => {
    // Ann and Dan hold two values, Bob and Cho (shown as "Tcho") one, Eve none.
    expect(rowIds(matrix({ rowsBy: "none" }))[0]).toEqual(["ann", "dan", "bob", "cho", "eve"]);
  });

  it("the rows of the matrix stand by name", () => {
    expect(rowIds(matrix({ rowsBy: "none", order: "name" }))[0]).toEqual(["ann", "bob", "dan", "eve", "cho"]);
  });

  it("the rows of the matrix stand by the value on a column, agreeing first and missing last", () => {
    expect(rowIds(matrix({ rowsBy: "none", order: "A1" }))[0]).toEqual(["ann", "cho", "dan", "bob", "eve"]);
    // On D1 Dan agrees, Ann disagrees; the others hold nothing there.
    expect(rowIds(matrix({ rowsBy: "none", order: "D1" }))[0]).toEqual(["dan", "ann", "bob", "cho", "eve"]);
  });
});

describe("the state of the matrix in an address", () => {
  const { selection } = selected(smallDossier(), "issue=arms");

  it("the state of the matrix in an address is read as far as it can be", () => {
    expect(readMatrixState(figureState("rows=country&order=A2"), selection)).toEqual({
      rowsBy: "country",
      order: "A2",
      hidden: [],
    });
    expect(readMatrixState(figureState("rows=shoe-size&order=constructor"), selection)).toEqual({
      rowsBy: "voice",
      order: "coverage",
      hidden: [],
    });
  });

  it("the state of the matrix in an address never hides the last columns", () => {
    expect(readMatrixState(figureState("hide=arms,nonsense"), selection).hidden).toEqual([]);
  });

  it("the state of the matrix in an address does not order by a column that the filter leaves out", () => {
    expect(readMatrixState(figureState("order=D1"), selection).order).toBe("coverage");
  });
});

describe("a matrix that is asked for again", () => {
  it("a matrix that is asked for again is the same one, and another one under another order or in other groups", () => {
    const subject = selected(smallDossier(), "");
    const byName = stanceMatrixView({ ...subject, rowsBy: "group", order: "name", groups: null });
    expect(stanceMatrixView({ ...subject, rowsBy: "group", order: "name", groups: null })).toBe(byName);
    const groups = [{ title: "Group 1", ids: ["ann", "bob"] }];
    // Rows stand by commentator until there are groups, although the address asks for the same thing both times.
    const byGroup = stanceMatrixView({ ...subject, rowsBy: "group", order: "name", groups });
    expect([byName.rowsBy, byGroup.rowsBy]).toEqual(["voice", "group"]);
    const byCoverage = stanceMatrixView({ ...subject, rowsBy: "group", order: "coverage", groups: null });
    expect(rowIds(byCoverage)).not.toEqual(rowIds(byName));
  });
});

describe("the matrix of the built-in dossier", () => {
  it("the matrix of the built-in dossier has 60 rows of 13 cells, 106 of them with a value, however it is cut", () => {
    for (const rowsBy of ["voice", "country", "type", "institution", "none"] as const) {
      const { blocks } = stanceMatrixView({ ...selected(builtInDossier()), rowsBy, order: "coverage" });
      const rows = blocks.flatMap((block) => block.rows);
      expect(new Set(rows.map(({ commentator }) => commentator.id)).size).toBe(60);
      expect(rows).toHaveLength(60);
      expect(rows.every(({ cells }) => cells.length === 13)).toBe(true);
      expect(rows.reduce((sum, { filled }) => sum + filled, 0)).toBe(106);
    }
  });
});
