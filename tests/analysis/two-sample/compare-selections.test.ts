import { describe, expect, it } from "vitest";
import { type SeededRandom, seededRandom } from "@/lib/analysis/seeded-random";
import { compareSelections } from "@/lib/analysis/two-sample/compare-selections";
import type { ComparedCells, SelectionCell, SelectionDifference } from "@/lib/analysis/two-sample/selection-difference";
import { randomSelections } from "@/tests/support/selections/random-selections";

/** What must not matter, each as a change of the cells. */
const CHANGES: Readonly<Record<string, (cells: ComparedCells, random: SeededRandom) => ComparedCells>> = {
  "A and B swapped": ({ unit, a, b }) => ({ unit, a: b, b: a }),
  "cells in another order": (cells, random) => eachSide(cells, (side) => shuffled(side, random)),
  "voices and people renamed": (cells, random) => {
    const names = renaming(
      [...cells.a, ...cells.b].map(({ cluster }) => cluster),
      random,
    );
    return eachCell(cells, (cell) => ({
      ...cell,
      cluster: names(cell.cluster),
      commentatorId: `${names(cell.cluster)} ${cell.commentatorId}`,
    }));
  },
  "propositions renamed": (cells, random) => {
    const names = renaming(
      [...cells.a, ...cells.b].map(({ propositionId }) => propositionId),
      random,
    );
    return eachCell(cells, (cell) => ({ ...cell, propositionId: names(cell.propositionId) }));
  },
  "propositions turned round": (cells, random) => {
    const isTurned = new Map(cells.a.map(({ propositionId }) => [propositionId, random.below(2) === 1]));
    return eachCell(cells, (cell) => (isTurned.get(cell.propositionId) ? { ...cell, value: 0 - cell.value } : cell));
  },
  "values times three": (cells) => eachCell(cells, (cell) => ({ ...cell, value: 3 * cell.value })),
  "a proposition that nobody else holds": ({ unit, a, b }) => ({
    unit,
    a: [...a, ...a.slice(0, 1).map((cell) => ({ ...cell, propositionId: "alone" }))],
    b,
  }),
};

const STAGES = [{ chance: 59, power: 20 }];

function eachSide({ unit, a, b }: ComparedCells, change: (side: readonly SelectionCell[]) => SelectionCell[]) {
  return { unit, a: change(a), b: change(b) };
}

function eachCell(cells: ComparedCells, change: (cell: SelectionCell) => SelectionCell) {
  return eachSide(cells, (side) => side.map(change));
}

function shuffled(side: readonly SelectionCell[], random: SeededRandom): SelectionCell[] {
  const order = Int32Array.from(side.keys());
  random.shuffle(order);
  return Array.from(order, (at) => side[at]).filter((cell) => cell !== undefined);
}

function renaming(given: readonly string[], random: SeededRandom): (name: string) => string {
  const names = [...new Set(given)];
  const order = Int32Array.from(names.keys());
  random.shuffle(order);
  const other = new Map(names.map((name, at) => [name, names[order[at] ?? 0] ?? ""]));
  return (name) => other.get(name) ?? name;
}

function numbersOf({ verdict, statistic, permutationP, flipP, power, basis }: SelectionDifference, factor = 1) {
  const { clusters: a } = basis.a;
  const { clusters: b } = basis.b;
  const sides = [a, b].sort((one, other) => one - other);
  return { verdict, permutationP, flipP, power, sides, statistic: ((statistic ?? 0) / factor).toFixed(9) };
}

describe("the comparison of two selections", () => {
  it.each(Object.entries(CHANGES))(
    "the comparison of two selections is the same for 40 pairs with %s",
    (name, change) => {
      for (let replicate = 0; replicate < 40; replicate++) {
        const random = seededRandom({ seed: 21, stage: "what must not matter", replicate });
        const cells = randomSelections(random);
        const options = { seed: 1, stages: STAGES };
        const found = numbersOf(
          compareSelections(change(cells, random), options),
          name === "values times three" ? 9 : 1,
        );
        expect(found, `pair ${replicate}`).toEqual(numbersOf(compareSelections(cells, options)));
      }
    },
  );

  it("the comparison of two selections turns each difference about when A and B are swapped", () => {
    const cells = randomSelections(seededRandom({ seed: 3, stage: "swap", replicate: 0 }));
    const options = { seed: 1, stages: STAGES };
    const one = compareSelections(cells, options);
    const other = compareSelections({ ...cells, a: cells.b, b: cells.a }, options);
    const differencesOf = ({ propositions }: SelectionDifference, sign: number) =>
      new Map(propositions.map(({ propositionId, difference }) => [propositionId, sign * difference + 0]));
    expect(one.propositions.some(({ difference }) => difference !== 0)).toBe(true);
    expect(differencesOf(other, -1)).toEqual(differencesOf(one, 1));
  });

  it("the comparison of two selections refuses three voices against five, and says on how many propositions", () => {
    const cellsOf = (side: string, voices: number) =>
      Array.from({ length: voices * 3 }, (_, at) => ({
        cluster: `${side}${Math.floor(at / 3)}`,
        commentatorId: `${side}${Math.floor(at / 3)}`,
        propositionId: `p${at % 3}`,
        value: side === "a" ? 2 : -2,
      }));
    const found = compareSelections({ unit: "commentator", a: cellsOf("a", 3), b: cellsOf("b", 5) }, { seed: 1 });
    expect(found).toMatchObject({
      verdict: "too-few",
      tooFew: "few-clusters",
      p: null,
      power: { sharp: null, mild: null },
      basis: { a: { clusters: 3 }, b: { clusters: 5 }, propositions: 3 },
    });
    // However far apart they are, nothing is marked.
    expect(found.propositions.map(({ isMarked }) => isMarked)).toEqual([false, false, false]);
  });

  it("the comparison of two selections refuses where nobody differs and where nobody spoke on the same", () => {
    const side = (name: string, propositionId: string) =>
      Array.from({ length: 6 }, (_, at) => ({
        cluster: `${name}${at}`,
        commentatorId: `${name}${at}`,
        propositionId,
        value: 1,
      }));
    const alike = compareSelections({ unit: "commentator", a: side("a", "p"), b: side("b", "p") }, { seed: 1 });
    expect(alike).toMatchObject({ verdict: "too-few", tooFew: "nobody-differs" });
    const apart = compareSelections({ unit: "commentator", a: side("a", "p"), b: side("b", "q") }, { seed: 1 });
    expect(apart).toMatchObject({ verdict: "too-few", tooFew: "no-common-proposition", statistic: null });
  });

  it("the comparison of two selections takes the mean of the people of a voice, and counts voices and people apart", () => {
    // Voice x says the mean of 2 and 0. Of 1, 2 against −1, −1: h = 2 · 2 / 4 = 1, means 1.5 and −1, d = 2.5.
    const cell = (cluster: string, commentatorId: string, value: number) => ({
      cluster,
      commentatorId,
      propositionId: "p",
      value,
    });
    const found = compareSelections(
      {
        unit: "institution",
        a: [cell("x", "one", 2), cell("x", "two", 0), cell("y", "three", 2)],
        b: [cell("z", "four", -1), cell("w", "five", -1)],
      },
      { seed: 1 },
    );
    expect(found.propositions[0]).toMatchObject({ difference: 2.5, harmonicNumber: 1, clusters: { a: 2, b: 2 } });
    expect(found.basis.a).toEqual({ clusters: 2, commentators: 3 });
    // s² of 1, 2, −1, −1 with k − 1: mean ¼, squares (9 + 49 + 25 + 25)/16 = 6.75, by 3 = 2.25; (6.25 − 2.25)/1 = 4.
    expect(found.statistic).toBeCloseTo(4, 12);
  });

  it("the comparison of two selections counts a voice on both sides by half its own difference", () => {
    // Five voices said 0 before and 1 or 2 after: S = Σ(a − b)/2 = −(1 + 1 + 1 + 1 + 2)/2 = −3, H = 5/2, d = −1.2;
    // V = 4·¼ + 1 = 2; T = (9 − 2)/2.5 = 2.8.
    const after = [1, 1, 1, 1, 2];
    const side = (values: readonly number[]) =>
      values.map((value, at) => ({ cluster: `v${at}`, commentatorId: `v${at}`, propositionId: "p", value }));
    const found = compareSelections(
      { unit: "commentator", a: side([0, 0, 0, 0, 0]), b: side(after) },
      { seed: 1, stages: STAGES },
    );
    expect(found.propositions[0]?.difference).toBeCloseTo(-1.2, 12);
    expect(found.statistic).toBeCloseTo(2.8, 12);
    expect(found.basis.inBoth).toBe(5);
  });
});
