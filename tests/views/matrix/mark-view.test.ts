import { describe, expect, it } from "vitest";
import { CONFIDENCES, STANCE_VALUES } from "@/lib/domain/stance";
import { DEFAULT_WORDING } from "@/lib/domain/wording";
import { markView } from "@/lib/views/matrix/mark-view";
import { aPosition } from "@/tests/support/matrices/a-position";

const DOSSIER = { wording: DEFAULT_WORDING };
const CELL = { commentatorId: "ann", propositionId: "A1" };
const unresolved = aPosition({ ...CELL, state: "unresolved", value: null, confidence: null });
const declined = aPosition({ ...CELL, state: "declined", value: null, confidence: null });

describe("the mark of a cell", () => {
  it("the mark of a cell never looks or reads like that of another kind or value", () => {
    const marks = [
      ...STANCE_VALUES.map((value) => markView(DOSSIER, aPosition({ ...CELL, value }))),
      markView(DOSSIER, null),
      markView(DOSSIER, unresolved),
      markView(DOSSIER, declined),
      markView(DOSSIER, aPosition(CELL), { isSetAside: true }),
      markView(DOSSIER, null, { isRead: false }),
    ];
    expect(new Set(marks.map(({ glyph }) => glyph)).size).toBe(marks.length);
    expect(new Set(marks.map(({ words }) => words)).size).toBe(marks.length);
    expect(marks.map(({ kind }) => kind)).toEqual([
      "value",
      "value",
      "value",
      "value",
      "value",
      "none",
      "unresolved",
      "declined",
      "set-aside",
      "not-coded",
    ]);
  });

  it("the mark of a cell calls only a value of 0 neutral", () => {
    expect(markView(DOSSIER, aPosition({ ...CELL, value: 0 })).words).toMatch(/^neutral/);
    for (const mark of [
      markView(DOSSIER, null),
      markView(DOSSIER, unresolved),
      markView(DOSSIER, declined),
      markView(DOSSIER, null, { isSetAside: true }),
      markView(DOSSIER, null, { isRead: false }),
    ]) {
      expect(mark.words).not.toMatch(/neutral/);
      expect(mark.glyph).not.toBe("0");
    }
  });

  it("the mark of a cell says value, confidence and how it came about", () => {
    expect(markView(DOSSIER, aPosition({ ...CELL, value: -2, confidence: "low", state: "single-coded" }))).toEqual({
      kind: "value",
      value: -2,
      confidence: "low",
      singleCoded: true,
      glyph: "−−",
      words: "strongly disagrees, low confidence, one coder so far",
    });
    expect(markView(DOSSIER, aPosition({ ...CELL, state: "adjudicated" })).words).toBe(
      "agrees, high confidence, coders differed, adjudicated",
    );
  });

  it("the mark of a cell hides a position outside the filter whatever it is, and gives nothing of it away", () => {
    for (const confidence of CONFIDENCES) {
      expect(markView(DOSSIER, aPosition({ ...CELL, value: 2, confidence }), { isSetAside: true })).toEqual(
        markView(DOSSIER, unresolved, { isSetAside: true }),
      );
    }
  });
});
