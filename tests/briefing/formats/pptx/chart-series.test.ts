import { describe, expect, it } from "vitest";
import { categoryLabel, chartSeries, nameOf, valueKey } from "@/lib/briefing/formats/pptx/chart-series";

const row = {
  ...{ id: "p", label: "Arms were sent", href: "" },
  ...{ stronglyDisagree: 1, disagree: 2, neutral: 3, agree: 4, stronglyAgree: 5 },
};
const VOTES = { [-1]: "voted against", 0: "abstained", 1: "voted for" } as const;

describe("the series of a chart of sides", () => {
  it("the series of a chart of sides go from the middle outwards, disagreement as negative counts", () => {
    expect(chartSeries([row], {}).map(({ value, name, values }) => [value, name, values])).toEqual([
      [-1, "disagree", [-2]],
      [-2, "strongly disagree", [-1]],
      [1, "agree", [4]],
      [2, "strongly agree", [5]],
    ]);
  });

  it("the series of a chart of sides have 0 where a band has no bar, and never a negative zero, which a program would write as −0", () => {
    const values = chartSeries([null, { ...row, disagree: 0 }], {})[0]?.values ?? [];
    expect(values.map((value) => Object.is(value, 0))).toEqual([true, true]);
  });

  it("the series of a chart of sides are called by the words of the dossier, and its key leaves out what it has no word for", () => {
    expect(chartSeries([row], VOTES).map(({ name }) => name)).toContain("voted against");
    expect(valueKey(VOTES).map(({ name }) => name)).toEqual(["voted against", "voted for"]);
    expect(valueKey({}).map(({ name }) => name)).toEqual(["strongly disagree", "disagree", "agree", "strongly agree"]);
    expect(nameOf(-2, VOTES)).toBe("strongly disagree");
  });

  it("the series of a chart of sides count the neutral beside the name of the bar", () => {
    expect(categoryLabel(row, {})).toBe("Arms were sent (3 neutral)");
    expect(categoryLabel(row, VOTES)).toBe("Arms were sent (3 abstained)");
    expect(categoryLabel({ ...row, neutral: 0 }, {})).toBe("Arms were sent");
  });
});
