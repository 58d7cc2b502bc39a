import { describe, expect, it } from "vitest";
import { coderReliability } from "@/lib/analysis/reliability/coder-reliability";
import {
  alphaWithInterval,
  isSkewed,
  oftenDiffer,
  readingWords,
  reliabilityView,
  sameValueWords,
} from "@/lib/findings/reliability-view";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const counted = { sameUnits: 3, mostCoders: 2, codes: 6, mostFrequent: 6 };
const none = {
  alphaNominal: null,
  percent: 1,
  units: 3,
  ...counted,
  draws: 0,
  undefinedDraws: 0,
  band: "undefined" as const,
};

describe("alpha in words", () => {
  it("alpha in words is undefined where nothing varies, never 0 or 1", () => {
    expect(alphaWithInterval({ ...none, alphaOrdinal: null, low: null, high: null })).toBe("undefined");
  });

  it("alpha in words stands with its interval where there is one", () => {
    expect(alphaWithInterval({ ...none, alphaOrdinal: 0.945, low: 0.9, high: 0.98 })).toBe("0.94 (0.90 to 0.98)");
    expect(alphaWithInterval({ ...none, alphaOrdinal: -0.2, low: null, high: null })).toBe("−0.20");
  });
});

describe("the reliability of the built-in dossier", () => {
  const view = reliabilityView(builtInDossier());

  it("the reliability of the built-in dossier is that of the 99 cells in which both coders gave a value", () => {
    expect(view.overall.units).toBe(99);
    expect(view.overall.alphaOrdinal).toBeCloseTo(0.945, 3);
    expect(view.overall.alphaNominal).toBeCloseTo(0.911, 3);
  });

  it("the reliability of the built-in dossier has a row for the dossier and for each issue with its propositions under it, whose cells add up", () => {
    // Three issues of three propositions, and the context of four.
    expect(view.rows.map(({ level }) => level)).toEqual([
      "dossier",
      ...[3, 3, 3, 4].flatMap((propositions) => ["issue", ...Array(propositions).fill("proposition")]),
    ]);
    for (const level of ["issue", "proposition"]) {
      const units = view.rows.filter((row) => row.level === level).map(({ reliability }) => reliability.units);
      expect(units.reduce((sum, count) => sum + count, 0)).toBe(99);
    }
  });
});

describe("the reliability of the small dossier", () => {
  it("the reliability of the small dossier rests on the cells in which both readers gave a value, seven", () => {
    // Ann A1 and D1, Bob A1, Cho A1, Dan A1 and D1, the group on A1; all but Bob's the same.
    const { overall } = reliabilityView(smallDossier());
    expect(overall.units).toBe(7);
    expect(overall.percent).toBeCloseTo(6 / 7, 12);
  });
});

describe("cells with the same value", () => {
  const words = (units: (number | null)[][]) => sameValueWords(coderReliability(units, { seed: 1, draws: 10 }));

  it("cells with the same value are counted of two coders", () => {
    expect(
      words([
        [1, 1],
        [1, 2],
        [2, 2],
        [1, null],
      ]),
    ).toBe("2 of 3");
    expect(words([])).toBe("–");
  });

  it("cells with the same value are counted of three coders too, and the share of pairs is named beside them", () => {
    // In each of nine cells one pair of three agrees: 3 is the mean share times the cells, and no number of cells.
    expect(words(Array.from({ length: 9 }, () => [1, 1, 2]))).toBe("0 of 9; pairs 0.33");
    // One cell agrees whole, in the other one pair of three does: (1 + 1/3) / 2.
    expect(
      words([
        [1, 1, 1],
        [1, 1, 2],
      ]),
    ).toBe("1 of 2; pairs 0.67");
  });
});

describe("an alpha that is low because the codes hardly vary", () => {
  // Twelve cells of five coders, one code of sixty another value: alpha is 0.00, and 11 cells are the same.
  const skewed = coderReliability(
    Array.from({ length: 12 }, (_, cell) => [1, 1, 1, 1, cell === 0 ? 2 : 1]),
    { seed: 1, draws: 100 },
  );

  it("an alpha that is low because the codes hardly vary is said to tell nothing, with the counts", () => {
    expect(skewed.alphaOrdinal).toBeLessThan(0.05);
    expect(readingWords(skewed)).toBe(
      "cannot be told: 59 of 60 codes are the same value, and where codes hardly vary alpha is low even though coders agree",
    );
    expect(oftenDiffer(skewed)).toBe(false);
  });

  it("an alpha that is low because the codes hardly vary is none where the codes vary, or the coders differ in many cells", () => {
    // Half the codes +1, half −1, four of ten cells different: that is disagreement.
    const differing = coderReliability(
      [
        [1, 1],
        [1, 1],
        [1, 1],
        [-1, -1],
        [-1, -1],
        [-1, -1],
        [1, -1],
        [1, -1],
        [-1, 1],
        [-1, 1],
      ],
      {
        seed: 1,
        draws: 100,
      },
    );
    expect(readingWords(differing)).toBe("not reliable");
    expect(isSkewed(differing)).toBe(false);
    // Nine of ten cells the same, but both values common: alpha is 0.8 or so and speaks for itself.
    expect(isSkewed({ band: "do-not-rely", units: 10, sameUnits: 9, codes: 20, mostFrequent: 11 })).toBe(false);
    expect(isSkewed({ band: "rely", units: 10, sameUnits: 9, codes: 20, mostFrequent: 18 })).toBe(false);
  });
});

describe("the reading of an alpha", () => {
  const words = (band: "rely" | "tentative" | "do-not-rely", low: number | null, high: number | null) =>
    readingWords({ ...counted, band, units: 12, sameUnits: 11, codes: 24, mostFrequent: 12, low, high });

  it("the reading of an alpha is that of its band where the interval stays in it", () => {
    expect(words("rely", 0.89, 0.98)).toBe("reliable");
    expect(words("do-not-rely", -0.12, 1)).toBe("not reliable");
  });

  it("the reading of an alpha says where the interval reaches a lower band", () => {
    expect(words("rely", 0.7, 0.98)).toBe("reliable, but the interval reaches “tentative”");
    expect(words("tentative", 0.44, 1)).toBe("tentative, but the interval reaches “not reliable”");
  });

  it("the reading of an alpha relies on nothing where cells are too few for an interval", () => {
    expect(words("rely", null, null)).toBe("too few cells to say");
  });

  it("the reading of an alpha gives no interval where coders never differed: no draw could show a difference", () => {
    expect(words("rely", 1, 1)).toBe("reliable; no difference in 12 cells");
    expect(alphaWithInterval({ ...none, alphaOrdinal: 1, low: 1, high: 1 })).toBe("1.00");
  });
});

const noInterval = { ...counted, low: null, high: null };

describe("the reading of an alpha that is not there", () => {
  it("the reading of an alpha that is not there says whether nothing was coded twice or nothing varies", () => {
    expect(readingWords({ ...noInterval, band: "undefined", units: 0 })).toBe("undefined: no cell has two values");
    expect(readingWords({ ...noInterval, band: "undefined", units: 12 })).toBe("undefined: the codings do not vary");
  });
});
