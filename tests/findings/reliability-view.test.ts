import { describe, expect, it } from "vitest";
import { alphaWithInterval, readingWords, reliabilityView, sameValueWords } from "@/lib/findings/reliability-view";
import { builtInDossier } from "@/tests/support/built-in-dossier";
import { smallDossier } from "@/tests/support/small-dossier";

const none = { alphaNominal: null, percent: 1, units: 3, draws: 0, undefinedDraws: 0, band: "undefined" as const };

describe("alpha in words", () => {
  it("is undefined where nothing varies, never 0 or 1", () => {
    expect(alphaWithInterval({ ...none, alphaOrdinal: null, low: null, high: null })).toBe("undefined");
  });

  it("stands with its interval where there is one", () => {
    expect(alphaWithInterval({ ...none, alphaOrdinal: 0.945, low: 0.9, high: 0.98 })).toBe("0.94 (0.90 to 0.98)");
    expect(alphaWithInterval({ ...none, alphaOrdinal: -0.2, low: null, high: null })).toBe("−0.20");
  });
});

describe("the reliability of the built-in dossier", () => {
  const view = reliabilityView(builtInDossier());

  it("is that of the 99 cells in which both coders gave a value", () => {
    expect(view.overall.units).toBe(99);
    expect(view.overall.alphaOrdinal).toBeCloseTo(0.945, 3);
    expect(view.overall.alphaNominal).toBeCloseTo(0.911, 3);
  });

  it("has a row for the dossier and for each issue with its propositions under it, whose cells add up", () => {
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
  it("rests on the cells in which both readers gave a value, seven", () => {
    // Ann A1 and D1, Bob A1, Cho A1, Dan A1 and D1, the group on A1; all but Bob's the same.
    const { overall } = reliabilityView(smallDossier());
    expect(overall.units).toBe(7);
    expect(overall.percent).toBeCloseTo(6 / 7, 12);
  });
});

describe("cells with the same value", () => {
  it("are counted where cells agree or do not, and are a mean share where three coders agree in part", () => {
    expect(sameValueWords({ percent: 93 / 99, units: 99 })).toBe("93 of 99");
    // Two cells of three coders: one agrees whole, in the other one pair of three does.
    expect(sameValueWords({ percent: (1 + 1 / 3) / 2, units: 2 })).toBe("0.67");
    expect(sameValueWords({ percent: null, units: 0 })).toBe("–");
  });
});

describe("the reading of an alpha", () => {
  const words = (band: "rely" | "tentative" | "do-not-rely", low: number | null, high: number | null) =>
    readingWords({ band, units: 12, low, high });

  it("is that of its band where the interval stays in it", () => {
    expect(words("rely", 0.89, 0.98)).toBe("reliable");
    expect(words("do-not-rely", -0.12, 1)).toBe("not reliable");
  });

  it("says where the interval reaches a lower band", () => {
    expect(words("rely", 0.7, 0.98)).toBe("reliable, but the interval reaches “tentative”");
    expect(words("tentative", 0.44, 1)).toBe("tentative, but the interval reaches “not reliable”");
  });

  it("relies on nothing where cells are too few for an interval", () => {
    expect(words("rely", null, null)).toBe("too few cells to say");
  });

  it("gives no interval where coders never differed: no draw could show a difference", () => {
    expect(words("rely", 1, 1)).toBe("reliable; no difference in 12 cells");
    expect(alphaWithInterval({ ...none, alphaOrdinal: 1, low: 1, high: 1 })).toBe("1.00");
  });
});

const noInterval = { low: null, high: null };

describe("the reading of an alpha that is not there", () => {
  it("says whether nothing was coded twice or nothing varies", () => {
    expect(readingWords({ ...noInterval, band: "undefined", units: 0 })).toBe("undefined: no cell has two values");
    expect(readingWords({ ...noInterval, band: "undefined", units: 12 })).toBe("undefined: the codings do not vary");
  });
});
