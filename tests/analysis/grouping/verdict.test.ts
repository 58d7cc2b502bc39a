import { describe, expect, it } from "vitest";
import { judge, type VerdictStatistics } from "@/lib/analysis/grouping/verdict";

/** Evidence that is clear in every respect. */
const groups = [
  { jaccard: 0.9, people: 8 },
  { jaccard: 0.8, people: 5 },
];
const clear: VerdictStatistics = {
  p: 0.001,
  power: 0.95,
  groups,
  silhouette: 0.5,
  lean: 0,
  spread: 0.02,
  spreadAtMost: 0.04,
  shift: 0.1,
};
const judged = (change: Partial<VerdictStatistics>) => {
  const { verdict, reasons } = judge({ ...clear, ...change });
  return [verdict, ...reasons.map(({ kind }) => kind)];
};

describe("the verdict", () => {
  it("the verdict is clear when every limit is met, exactly met included", () => {
    expect(judged({})).toEqual(["clear"]);
    const least = [
      { jaccard: 0.75, people: 3 },
      { jaccard: 0.75, people: 3 },
    ];
    expect(
      judged({ p: 0.01, power: 0.8, groups: least, silhouette: 0.35, lean: 0.1, spreadAtMost: 0.06, shift: 0.4 }),
    ).toEqual(["clear"]);
  });

  it("the verdict does not need a shift: where it is undefined, the check is open", () => {
    expect(judged({ shift: null })).toEqual(["clear"]);
    expect(judge({ ...clear, shift: null }).checks.at(-1)).toMatchObject({ id: "shift", value: null, passed: null });
  });

  it("the verdict is too little data below a power of 0.3, however small p is", () => {
    expect(judged({ power: 0.29 })).toEqual(["too-little-data", "camps-would-be-missed"]);
    expect(judged({ power: 0.3 })).toEqual(["tentative", "little-overlap"]);
  });

  it("the verdict judges without groups found again where p or power rules them out, and leaves that check open", () => {
    expect(judged({ p: 0.2, groups: null })).toEqual(["no-structure", "not-better-than-chance"]);
    const { checks } = judge({ ...clear, p: 0.2, groups: null });
    expect(checks.find(({ id }) => id === "stability")).toMatchObject({ value: null, passed: null });
  });

  it("the verdict does not pass the spread where no two groups can be compared", () => {
    const { checks } = judge({ ...clear, spread: null, spreadAtMost: null });
    expect(checks.find(({ id }) => id === "spread")).toMatchObject({ value: null, passed: false });
  });

  it("the verdict is too little data where nothing was found but groups could have been missed", () => {
    expect(judged({ p: 0.06, power: 0.79 })).toEqual(["too-little-data", "none-found-but-power-low"]);
  });

  it("the verdict is no structure where groups would have been noticed", () => {
    expect(judged({ p: 0.06, power: 0.8 })).toEqual(["no-structure", "not-better-than-chance"]);
  });

  it("the verdict is no structure where no group is found again", () => {
    const unsteady = [
      { jaccard: 0.59, people: 8 },
      { jaccard: 0.4, people: 5 },
    ];
    expect(judged({ groups: unsteady })).toEqual(["no-structure", "no-group-found-again"]);
  });

  it.each<[string, Partial<VerdictStatistics>]>([
    ["chance-not-excluded", { p: 0.011 }],
    ["others-do-not-hold", { groups: [...groups, { jaccard: 0.59, people: 4 }] }],
    ["group-unsteady", { groups: [...groups, { jaccard: 0.74, people: 4 }] }],
    ["group-small", { groups: [...groups, { jaccard: 0.9, people: 2 }] }],
    ["many-in-between", { silhouette: 0.34 }],
    ["spectrum", { lean: 0.11 }],
    ["spectrum-not-excluded", { spreadAtMost: 0.061 }],
    ["spectrum-not-excluded", { spread: null, spreadAtMost: null }],
    ["agrees-with-everything", { shift: 0.41 }],
  ])("the verdict is tentative for one reason: %s", (reason, change) => {
    expect(judged(change)).toEqual(["tentative", reason]);
  });

  it("the verdict fails the stability check for a small group, too", () => {
    const { checks } = judge({ ...clear, groups: [...groups, { jaccard: 0.9, people: 2 }] });
    expect(checks.find(({ id }) => id === "stability")).toMatchObject({ value: 0.8, passed: false });
  });
});
