import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distinctRows } from "@/lib/analysis/grouping/sample/distinct-rows";
import { codedRowsOf } from "@/tests/support/matrices/coded-rows-of";
import { matrixOf } from "@/tests/support/matrices/matrix-of";

describe("distinct rows", () => {
  it("distinct rows are numbered in the order in which they first appear, −1 for rows without a value", () => {
    expect([...distinctRows(codedRowsOf(matrixOf("1 .", ". .", "1 .", "2 .", ". 1")))]).toEqual([0, -1, 0, 1, 2]);
  });

  it("distinct rows are told apart as by writing them out, whatever they hold", () => {
    const rows = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(rows, (codes) => {
        const numbers = new Map<string, number>();
        const expected = codes.map((row) => {
          if (row.every((code) => code === 0)) return -1;
          const key = row.join();
          numbers.set(key, numbers.get(key) ?? numbers.size);
          return numbers.get(key);
        });
        const found = distinctRows({ people: codes.length, propositions: 3, codes: Uint8Array.from(codes.flat()) });
        expect([...found]).toEqual(expected);
      }),
    );
  });
});
