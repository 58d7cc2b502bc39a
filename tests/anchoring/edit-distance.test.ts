import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestFit } from "@/lib/anchoring/edit-distance";

describe("the best fit of a pattern", () => {
  it.each([
    // Replacement of c by x; of nothing; deletion of c; insertion of y; nothing in common.
    ["abcd", "xxabxdyy", { start: 2, end: 6, distance: 1 }],
    ["abcd", "__abcd", { start: 2, end: 6, distance: 0 }],
    ["abcd", "__abd_", { start: 2, end: 5, distance: 1 }],
    ["abcd", "abycd", { start: 0, end: 5, distance: 1 }],
    ["abcd", "wxyz", { start: 0, end: 0, distance: 4 }],
  ])("the best fit of a pattern of %s in %s", (pattern, text, expected) => {
    expect(bestFit({ pattern, text })).toEqual(expected);
  });

  it("the best fit of a pattern costs nothing in any text that contains the pattern", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, pattern, after) => {
        const { start, end, distance } = bestFit({ pattern, text: before + pattern + after });
        expect(distance).toBe(0);
        expect((before + pattern + after).slice(start, end)).toBe(pattern);
      }),
    );
  });

  it("the best fit of a pattern costs what the whole-text distance from pattern to the stretch costs", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, (pattern, text) => {
        const { start, end, distance } = bestFit({ pattern, text });
        expect(levenshtein(pattern, text.slice(start, end))).toBe(distance);
        for (let from = 0; from <= text.length; from += 1) {
          for (let to = from; to <= text.length; to += 1) {
            expect(levenshtein(pattern, text.slice(from, to))).toBeGreaterThanOrEqual(distance);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** By the definition, for short texts. */
function levenshtein(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let row = 0; row <= a.length; row += 1) {
    for (let column = 0; column <= b.length; column += 1) {
      const line = rows[row] ?? [];
      if (row === 0 || column === 0) line[column] = row + column;
      else {
        const replaced = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
        line[column] = Math.min(replaced, at(row - 1, column) + 1, at(row, column - 1) + 1);
      }
    }
  }
  return at(a.length, b.length);
}
