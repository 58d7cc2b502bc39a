import { describe, expect, it } from "vitest";
import { compareSelections } from "@/lib/analysis/two-sample/compare-selections";
import type { DifferenceVerdict } from "@/lib/analysis/two-sample/selection-difference";
import { DEFAULT_SEED } from "@/lib/selection/selection-analysis";
import { type BUILT_IN_PAIRS, builtInSelections } from "@/tests/support/selections/built-in-selections";

interface Expected {
  readonly verdict: DifferenceVerdict;
  readonly voices: readonly [number, number];
  readonly propositions: number;
  /** What a prototype of the same rules found, with random numbers of its own. */
  readonly p: number;
  readonly power: number;
  readonly mild: number | null;
  readonly marked: number;
}

const EXPECTED: Readonly<Record<(typeof BUILT_IN_PAIRS)[number], Expected>> = {
  "US against KR, persons": row("none-found", [10, 12], 8, { p: 0.94, power: 0.93, mild: 0.22 }),
  "US against KR": row("none-found", [9, 10], 7, { p: 0.96, power: 0.94, mild: 0.25 }),
  "officials against experts, persons": row("perhaps-different", [12, 13], 5, { p: 0.027, power: 0.74 }),
  "officials against experts": row("none-found", [9, 12], 5, { p: 0.076, power: 0.41, mild: 0.14 }),
  "NATO against the rest": row("different", [29, 159], 24, { p: 0.005, power: 1, marked: 16 }),
  "EU in NATO against EU outside": row("different", [22, 6], 15, { p: 0.0017, power: 0.95, marked: 6 }),
  "African against Asia-Pacific": row("perhaps-different", [51, 53], 23, { p: 0.0108, power: 1, marked: 1 }),
  "EU against NATO": row("different", [6, 7], 17, { p: 0.0017, power: 1, marked: 8 }),
  "every other state": row("no-more-than-chance", [94, 94], 24, { p: 0.57, power: 1, mild: 1 }),
};

function row(
  verdict: DifferenceVerdict,
  voices: readonly [number, number],
  propositions: number,
  given: { readonly p: number; readonly power: number; readonly mild?: number; readonly marked?: number },
): Expected {
  return { verdict, voices, propositions, mild: null, marked: 0, ...given };
}

const FOUND = builtInSelections().map(({ name, cells }) => ({
  name,
  cells,
  difference: compareSelections(cells, { seed: DEFAULT_SEED }),
}));

function found(name: (typeof BUILT_IN_PAIRS)[number]) {
  const pair = FOUND.find((candidate) => candidate.name === name);
  if (!pair) throw new Error(`There is no pair called ${name}.`);
  return pair;
}

describe("real selections", () => {
  it.each(FOUND)("real selections get the verdict of the prototype: $name", ({ name, difference }) => {
    const expected = EXPECTED[name];
    const { verdict, basis, p, power, propositions } = difference;
    expect(verdict).toBe(expected.verdict);
    expect([basis.a.clusters, basis.b.clusters]).toEqual(expected.voices);
    expect(basis.propositions).toBe(expected.propositions);
    expect(propositions.filter(({ isMarked }) => isMarked)).toHaveLength(expected.marked);
    // Both ran 199 trials or more and 100 planted tables: p within .05 + 2.6 standard errors, power within .15.
    expect(Math.abs((p ?? 0) - expected.p)).toBeLessThan(0.05 + 2.6 * Math.sqrt((expected.p * (1 - expected.p)) / 199));
    expect(Math.abs((power.sharp ?? 0) - expected.power)).toBeLessThan(0.15);
    expect(power.mild === null).toBe(expected.mild === null);
    expect(Math.abs((power.mild ?? 0) - (expected.mild ?? 0))).toBeLessThan(0.15);
  });

  it("real selections that lie on the edge say so: African against Asia-Pacific states, p about 0.01", () => {
    const { difference } = found("African against Asia-Pacific");
    expect(difference.edge).toMatchObject([{ of: "p", limit: 0.01 }]);
    expect(difference.settings.replicates).toMatchObject({ chance: 2399, sharp: 1600 });
  });

  it("real selections differ by a habit alone where nothing is left of the difference without it", () => {
    // African states agree more with everything, by a shift of 0.60; members of NATO differ beyond that.
    expect(found("African against Asia-Pacific").difference.habit).toMatchObject({ isAll: true });
    expect(found("African against Asia-Pacific").difference.habit?.shift).toBeCloseTo(0.6, 2);
    expect(found("NATO against the rest").difference.habit).toMatchObject({ isAll: false, p: 0.005 });
    expect(found("NATO against the rest").difference.habit?.shift).toBeCloseTo(0.59, 2);
  });

  it("real selections leave out the 22 states that are members of both the European Union and NATO", () => {
    const { cells, difference } = found("EU against NATO");
    expect(new Set(cells.leftOut.map(({ commentatorId }) => commentatorId)).size).toBe(22);
    expect(difference.basis.inBoth).toBe(0);
  });

  it("real selections get the same verdict from other seeds, or say that a number lies on an edge", () => {
    for (const { cells, difference } of [found("US against KR"), found("officials against experts")]) {
      for (const seed of [2, 3, 4, 5]) {
        const other = compareSelections(cells, { seed });
        const isWarned = other.edge !== null || difference.edge !== null;
        expect(other.verdict === difference.verdict || isWarned).toBe(true);
      }
    }
  });
});
