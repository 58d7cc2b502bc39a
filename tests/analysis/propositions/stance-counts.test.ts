import { expect, it } from "vitest";
import { stanceCounts } from "@/lib/analysis/propositions/stance-counts";
import { matrixOf } from "@/tests/support/matrices/matrix-of";

it("counts sides among the rows asked for and leaves out the silent", () => {
  const matrix = matrixOf("2 1", ". 0", "-1 .", "-2 -2");
  expect(stanceCounts({ matrix, rows: [0, 1, 2], column: 0 })).toEqual({
    holders: 2,
    agree: 1,
    neutral: 0,
    disagree: 1,
    median: 0.5,
  });
  expect(stanceCounts({ matrix, rows: [1], column: 1 })).toMatchObject({ holders: 1, neutral: 1, median: 0 });
  expect(stanceCounts({ matrix, rows: [], column: 0 })).toMatchObject({ holders: 0, median: null });
});
