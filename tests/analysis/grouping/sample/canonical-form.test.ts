import { describe, expect, it } from "vitest";
import { findIncluded } from "@/lib/analysis/grouping/sample/inclusion-rule";
import { toSample } from "@/lib/analysis/grouping/sample/sample";
import { seededRandom } from "@/lib/analysis/seeded-random";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import { SIMULATED_KINDS } from "@/scripts/simulation/simulated-kinds";
import { COPY_CHANGES, changedCopy } from "@/scripts/simulation/stance-draws";
import { canonicalTable } from "@/tests/support/matrices/grouping-reference";
import { matrixOf } from "@/tests/support/matrices/matrix-of";

/** All that is ever computed with: the coded table, and who its rows are. */
function canonical(matrix: StanceMatrix) {
  const sample = toSample(matrix, findIncluded(matrix, { minimumShared: 2 }));
  return {
    codes: Buffer.from(sample.codes).toString("base64"),
    ids: Array.from(sample.rowOf, (row) => matrix.commentators[row]),
  };
}

describe("the canonical form", () => {
  it.each(COPY_CHANGES)("the canonical form is the same for 500 simulated sets with %s", (change) => {
    for (let set = 0; set < 500; set++) {
      const kind = SIMULATED_KINDS[set % SIMULATED_KINDS.length];
      if (!kind) throw new Error("There are kinds of simulated data.");
      const random = seededRandom({ seed: 13, stage: kind.id, replicate: set });
      const { matrix } = kind.draw(random);
      const copy = changedCopy(matrix, { change, random });
      const [found, expected] = [canonical(copy), canonical(matrix)];
      expect(found.codes, `${kind.id} ${set}`).toBe(expected.codes);
      // Ids may change who is who among interchangeable people, and are the only thing that may.
      if (change !== "people renamed") expect(found.ids, `${kind.id} ${set}`).toEqual(expected.ids);
    }
  });

  it("the canonical form is that of a plain reference", () => {
    for (let set = 0; set < 100; set++) {
      const kind = SIMULATED_KINDS[set % SIMULATED_KINDS.length];
      const matrix = kind?.draw(seededRandom({ seed: 14, stage: kind.id, replicate: set })).matrix;
      if (!matrix) continue;
      const included = findIncluded(matrix, { minimumShared: 2 });
      const people = included.rows.map((row) => ({
        id: matrix.commentators[row] ?? "",
        row: included.columns.map((column) => matrix.rows[row]?.[column] ?? null),
      }));
      const expected = canonicalTable(people).people;
      const { codes, rowOf } = toSample(matrix, included);
      expect(Array.from(rowOf, (row) => matrix.commentators[row])).toEqual(expected.map(({ id }) => id));
      expect([...codes]).toEqual(expected.flatMap(({ row }) => row.map((value) => (value === null ? 0 : value + 3))));
    }
  });

  it("the canonical form puts who says more first, and turns propositions one way", () => {
    // b holds both; a and c one each. Turned about, the second table is the first.
    expect(canonical(matrixOf("1 .", "1 2", ". 2", "1 .")).codes).toBe(
      canonical(matrixOf(". -1", "-2 -1", "-2 .", ". -1")).codes,
    );
    expect(canonical(matrixOf("2 1 .", "2 1 -1", ". 1 -1")).ids[0]).toBe("b");
  });

  it("the canonical form lets the smaller id go first among people who are interchangeable in everything they said", () => {
    // Turning the third proposition about swaps a and b.
    expect(canonical(matrixOf("1 2 2", "1 2 -2", "2 1 ."))).toEqual(canonical(matrixOf("1 2 -2", "1 2 2", "2 1 .")));
    expect(canonical(matrixOf("1 2 2", "1 2 -2", "2 1 .")).ids).toEqual(["a", "b", "c"]);
  });
});
