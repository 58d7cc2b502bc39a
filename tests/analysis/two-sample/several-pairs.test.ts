import { describe, expect, it } from "vitest";
import { compareSelections } from "@/lib/analysis/two-sample/compare-selections";
import { adjustForPairs } from "@/lib/analysis/two-sample/holm-adjustment";
import type { SelectionCell } from "@/lib/analysis/two-sample/selection-difference";
import { builtInSelections } from "@/tests/support/selections/built-in-selections";

/** Twelve commentators who all take the given side of six propositions, firmly or less so. */
function selection(name: string, side: 1 | -1): SelectionCell[] {
  return Array.from({ length: 12 }, (_, person) => `${name}${person}`).flatMap((commentatorId, person) =>
    Array.from({ length: 6 }, (_, at) => ({
      cluster: commentatorId,
      commentatorId,
      propositionId: `P${at}`,
      value: side * (((person + at) % 2) + 1),
    })),
  );
}

describe("a pair that is one of several", () => {
  const cells = { unit: "commentator" as const, a: selection("a", 1), b: selection("b", -1) };

  it("gets randomisations fine enough to stay a difference after it was adjusted for all of them", () => {
    // Of 199 randomisations p is 1/200 at least, and six times that is above .01; of 599 it is 6/600 = .01.
    const alone = compareSelections(cells, { seed: 1 });
    expect(alone.settings.replicates.chance).toBe(199);
    expect(adjustForPairs(Array(6).fill(alone))[0]?.verdict).toBe("perhaps-different");

    const ofSix = compareSelections(cells, { seed: 1, pairs: 6 });
    expect(ofSix.settings.replicates.chance).toBe(599);
    expect(adjustForPairs(Array(6).fill(ofSix)).map(({ verdict }) => verdict)).toEqual(Array(6).fill("different"));
  });

  it("is repeated while its p, times a factor that it may get, is on an edge, and says which limit that is", () => {
    // 1/600 is clear of .01, but six times its interval, up to .0088, is not: all 2,399 are run, and of these none is
    // as large. 6/2400 = .0025, and the high end is 6 · (1 − .005^(1/2399)) = .0132.
    const union = builtInSelections().find(({ name }) => name === "EU in NATO against EU outside")?.cells ?? cells;
    const alone = compareSelections(union, { seed: 1 });
    expect(alone).toMatchObject({ edge: null, settings: { replicates: { chance: 599 } } });
    const ofSix = compareSelections(union, { seed: 1, pairs: 6 });
    expect(ofSix.settings.replicates.chance).toBe(2_399);
    const [first] = adjustForPairs(Array(6).fill(ofSix));
    expect(first?.edge).toHaveLength(1);
    expect(first?.edge?.[0]).toMatchObject({ of: "p", limit: 0.01 });
    expect(first?.edge?.[0]?.value).toBeCloseTo(0.0025, 10);
    expect(first?.edge?.[0]?.high).toBeCloseTo(0.0132, 4);
  });
});
