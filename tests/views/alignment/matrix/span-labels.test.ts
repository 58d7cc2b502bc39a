import { describe, expect, it } from "vitest";
import { spanLabels } from "@/lib/views/alignment/matrix/span-labels";

describe("labels beside runs of rows", () => {
  it("labels beside runs of rows stand at the middle where there is room, and never nearer than the gap", () => {
    expect(spanLabels([20, 60, 62], { gap: 15, from: 5, to: 75 }).map(({ y }) => y)).toEqual([20, 60, 75]);
    // The last is pushed down beyond the end and pushes the others back.
    expect(spanLabels([60, 70, 74], { gap: 15, from: 5, to: 75 }).map(({ y }) => y)).toEqual([45, 60, 75]);
  });
});
