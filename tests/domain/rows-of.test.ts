import { expect, test } from "vitest";
import { ofCommentator, ofProposition, ofSource } from "@/lib/domain/rows-of";

const ROWS = [
  { commentatorId: "b", propositionId: "P1", sourceId: "s" },
  { commentatorId: "a", propositionId: "P1", sourceId: "t" },
  { commentatorId: "b", propositionId: "P2", sourceId: "t" },
];

test("gives the rows of one commentator, proposition or source in the order of the list", () => {
  expect(ofCommentator(ROWS, "b")).toEqual([ROWS[0], ROWS[2]]);
  expect(ofProposition(ROWS, "P1")).toEqual([ROWS[0], ROWS[1]]);
  expect(ofSource(ROWS, "t")).toEqual([ROWS[1], ROWS[2]]);
});

test("gives nothing for an id that no row has", () => {
  expect(ofSource(ROWS, "P1")).toEqual([]);
});

test("tells two lists apart", () => {
  expect(ofCommentator(ROWS.slice(1), "b")).toEqual([ROWS[2]]);
});
