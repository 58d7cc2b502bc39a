import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { MatrixTable } from "@/components/matrix/matrix-table";
import { cellKey } from "@/lib/paths";
import { stanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";

const view = stanceMatrixView({ ...selected(builtInDossier()), rowsBy: "voice", order: "coverage" });
const LINKS = {
  cell: (cell: { commentatorId: string; propositionId: string }) => `?cell=${cellKey(cell)}`,
  commentator: (id: string) => `/d/x/commentators/${id}`,
  proposition: ({ id }: { id: string }) => `/d/x/issues/i#${id}`,
  issue: (id: string) => `/d/x/issues/${id}`,
  orderBy: (order: string) => `/d/x?order=${order}`,
  institution: (id: string) => `/d/x/institutions/${id}`,
  country: (code: string) => `/d/x/countries/${code}`,
  unfold: (key: string | null) => `/d/x?unfold=${key}`,
};
const markup = renderToStaticMarkup(<MatrixTable view={view} links={LINKS} openCell={null} isPrinted />);
const drawn = markup.match(/<td><a .*?<\/td>/g) ?? [];
const cells = view.blocks.flatMap(({ rows }) =>
  rows.flatMap(({ commentator, cells: own }) =>
    own.map(({ propositionId, mark }) => ({ key: cellKey({ commentatorId: commentator.id, propositionId }), mark })),
  ),
);

describe("the weight of the matrix", () => {
  it("the weight of the matrix: each of 60 × 13 cells has its name once and its words once", () => {
    expect(drawn.length).toBe(60 * 13);
    for (const [place, { key, mark }] of cells.entries()) {
      expect(drawn[place]?.split(key).length).toBe(2);
      expect(drawn[place]?.split(mark.words).length).toBe(2);
    }
  });

  it("the weight of the matrix: what a cell costs beside its name and words is no more than 84 letters", () => {
    // <td><a href="?cell=" data-value="-2" data-confidence="low" aria-label="">−−</a></td> has 84.
    for (const [place, { key, mark }] of cells.entries()) {
      expect((drawn[place]?.length ?? 0) - key.length - mark.words.length).toBeLessThanOrEqual(84);
    }
  });

  it("the weight of the matrix: heads of rows leave to the style sheet what all have alike", () => {
    const heads = markup.match(/<th scope="row" class="row-head">.*?<\/th>/g) ?? [];
    // Three addresses, their words and tags; a name has a class only where the sources are in doubt about it.
    expect(heads.filter((head) => /class="(?!row-head|font-normal font-serif)/.test(head))).toEqual([]);
    expect(heads.length).toBe(60);
  });
});
