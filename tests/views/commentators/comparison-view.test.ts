import { describe, expect, it } from "vitest";
import { addCommentator, comparedIds } from "@/lib/views/commentators/comparison-choice";
import { comparisonView, sharedFirst } from "@/lib/views/commentators/comparison-view";
import { changedDossier } from "@/tests/support/dossiers/changed-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function compare(ids: readonly string[], query = "") {
  const { index, selection } = selected(smallDossier(), query);
  return comparisonView({ index, selection }, ids);
}

const { index } = selected(smallDossier());

describe("commentators side by side", () => {
  it("commentators side by side have a row for each proposition that one of them addresses, in the order of the commentators named", () => {
    const { rows, unaddressed } = compare(["dan", "ann"]);
    expect(rows.map((row) => [row.propositionId, ...row.cells.map(({ mark }) => mark.glyph), row.relation])).toEqual([
      ["A1", "0", "++", "some neutral"],
      ["A2", "·", "≠", "not comparable"],
      ["D1", "+", "−", "opposed"],
    ]);
    expect(unaddressed).toBe(0);
    expect(compare(["cho", "dan"]).unaddressed).toBe(1);
  });

  it("commentators side by side are opposed as soon as two of them are, and on the same side only if all who speak are", () => {
    expect(compare(["ann", "cho", "bob"]).rows[0]?.relation).toBe("opposed");
    expect(compare(["ann", "cho", "eve"]).rows[0]?.relation).toBe("same side");
    expect(compare(["ann", "eve"]).rows[0]?.relation).toBe("not comparable");
  });

  it("commentators side by side come in two parts: what at least two take a position on, then what one alone addresses", () => {
    // Of ann and dan: both on A1 and D1; on A2 ann's coders disagree, which is no value.
    const { shared, others } = sharedFirst(compare(["dan", "ann"]));
    expect(shared.rows.map(({ propositionId }) => propositionId)).toEqual(["A1", "D1"]);
    expect(others.rows.map(({ propositionId }) => propositionId)).toEqual(["A2"]);
  });

  it("commentators side by side show the decisive words of each position", () => {
    expect(compare(["ann", "eve"]).rows[0]?.cells.map(({ quotation }) => quotation?.id)).toEqual([
      "q-ann-1",
      undefined,
    ]);
  });

  it("commentators side by side are compared pair by pair on the propositions of the filter, those that share most first", () => {
    // Ann and Dan share A1 and D1, the others A1 alone.
    expect(compare(["ann", "cho", "dan"]).pairs.map(({ a, b }) => `${a.id} ${b.id}`)).toEqual([
      "ann dan",
      "ann cho",
      "cho dan",
    ]);
    expect(compare(["ann", "dan"], "issue=context").pairs[0]?.sentence).toMatch(
      /^Same side on 0 of 1 shared proposition/,
    );
  });

  it("commentators side by side are compared on what the filter leaves, and show what it does not as such", () => {
    // Ann's position on A1 is held with medium confidence or less, so that this filter leaves none of hers.
    const view = compare(["ann", "dan"], "confidence=high");
    const marks = view.rows.flatMap(({ cells }) => cells.map(({ mark }) => mark.kind));
    expect(view.outsideFilter).toBe(marks.filter((kind) => kind === "set-aside").length);
    expect(view.outsideFilter).toBeGreaterThan(0);
    expect(view.rows.map(({ propositionId }) => propositionId)).toEqual(
      compare(["ann", "dan"]).rows.map(({ propositionId }) => propositionId),
    );
    expect(view.pairs[0]?.sentence).not.toBe(compare(["ann", "dan"]).pairs[0]?.sentence);
    expect(compare(["ann", "dan"]).outsideFilter).toBe(0);
  });

  it("commentators side by side are each there once, six at most, and known to the dossier", () => {
    const all = smallDossier().commentators.map(({ id }) => id);
    expect(compare(["ann", "nobody", "ann", "bob"]).commentators.map(({ id }) => id)).toEqual(["ann", "bob"]);
    expect(compare([...all, ...all]).commentators).toHaveLength(6);
  });
});

describe("the commentators asked for in an address", () => {
  it("the commentators asked for in an address are those the dossier has, each once", () => {
    expect(comparedIds(index, { with: ["bob", "nobody", "ann", "bob"] })).toEqual(["bob", "ann"]);
    expect(comparedIds(index, { with: [] })).toEqual([]);
  });

  it("the commentators asked for in an address gain the one whose name was typed, as it is or as the sources spell it", () => {
    expect(addCommentator(index, { with: ["ann"], add: "Bob" })).toBe("ann,bob");
    expect(addCommentator(index, { with: ["ann"], add: " tchou " })).toBe("ann,cho");
    expect(addCommentator(index, { with: [], add: "Tcho (probably Cho)" })).toBe("cho");
    expect(addCommentator(index, { with: ["ann"], add: "ANN" })).toBe("ann");
  });

  it("the commentators asked for in an address gain nobody where no single commentator is meant or there is no room", () => {
    for (const add of ["", "  ", "zzz", "?!"]) expect(addCommentator(index, { with: ["ann"], add })).toBeNull();
    const full = ["ann", "bob", "cho", "dan", "eve", "some-experts"];
    expect(addCommentator(index, { with: full, add: "Bob" })).toBeNull();
  });
});

it("Of a cell that was found on both sides, no single quotation stands for it", () => {
  const { index, selection } = selected(changedDossier());
  const [row] = comparisonView({ index, selection }, ["dan", "eve", "bob"]).rows;
  expect(row?.cells.map(({ mark, quotation }) => [mark.glyph, quotation?.id ?? null])).toEqual([
    ["≠", null],
    ["≠", null],
    ["+", "q-bob-2"],
  ]);
});
