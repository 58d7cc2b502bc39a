import { describe, expect, it } from "vitest";
import { packBitPlanes } from "@/lib/analysis/pairs/bit-planes";
import { matrixOf } from "@/tests/support/matrices/matrix-of";

describe("bit planes", () => {
  it("bit planes write a value as a thermometer and leave missing cells empty", () => {
    // +2 → 1111 in the lowest nibble, missing → 0000, −1 → 0001 in the third, −2 → 0000 but held.
    const planes = packBitPlanes(matrixOf("2 . -1 -2 0"));
    expect(planes.thermometer[0]).toBe(0x3010f);
    expect(planes.observed[0]).toBe(0xfff0f);
    expect(planes.agree[0]).toBe(0b00001);
    expect(planes.disagree[0]).toBe(0b01100);
    expect(planes.neutral[0]).toBe(0b10000);
  });

  it("bit planes start a new word after 8 propositions, an even number of them, and a new word of sides after 32", () => {
    const planes = packBitPlanes(matrixOf(`${". ".repeat(32)}2`));
    expect(planes.scaleWords).toBe(6);
    expect(planes.sideWords).toBe(2);
    expect([...planes.observed]).toEqual([0, 0, 0, 0, 0xf, 0]);
    expect([...planes.agree]).toEqual([0, 1]);
  });

  it("bit planes are empty for an empty matrix", () => {
    expect(packBitPlanes({ propositions: [], rows: [] }).thermometer).toHaveLength(0);
  });
});
