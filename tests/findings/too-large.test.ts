import { expect, test } from "vitest";
import { GROUPING_LIMIT, groupingEffort } from "@/lib/analysis/grouping/grouping-effort";
import { groupingTooLarge } from "@/lib/findings/too-large";

function effortOf({ commentators, propositions }: { commentators: number; propositions: number }) {
  const row = Array.from({ length: propositions }, () => 1 as const);
  return groupingEffort({
    commentators: Array.from({ length: commentators }, (_, index) => `c${index}`),
    propositions: row.map((_, index) => `P${index}`),
    rows: Array.from({ length: commentators }, () => row),
  });
}

test.each([
  { size: "the Senate, 102 × 645", commentators: 102, propositions: 645 },
  { size: "5,000 × 20", commentators: 5_000, propositions: 20 },
  { size: "60 × 2,000", commentators: 60, propositions: 2_000 },
])("groups are looked for among $size", ({ commentators, propositions }) => {
  expect(groupingTooLarge(effortOf({ commentators, propositions }))).toBeNull();
});

test("where groups are not looked for, the reader is told what it would take and where it can be had", () => {
  // 5,000 × 200 full: 200 visits to a million positions and 20,000 pairs × 200 are 204 million units, 500 times; at 200
  // million a second that is 510 seconds, nine minutes begun. The limit is 40 million: 100 seconds.
  const sentence = groupingTooLarge(effortOf({ commentators: 5_000, propositions: 200 }));
  expect(GROUPING_LIMIT).toBe(40_000_000);
  expect(sentence).toContain("to group 5,000 commentators with 1,000,000 positions 500 times over");
  expect(sentence).toContain("would take about 9 minutes of one processor, and about 100 seconds is the most");
  expect(sentence).toContain("analyse --large");
});
