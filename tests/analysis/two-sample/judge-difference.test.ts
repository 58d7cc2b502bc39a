import { describe, expect, it } from "vitest";
import { judgeDifference } from "@/lib/analysis/two-sample/judge-difference";

const EVIDENCE = { tooFew: null, p: 0.96, power: 0.94, mildPower: 0.25 } as const;

describe("the verdict on two selections", () => {
  it("the verdict on two selections puts too few clusters before everything, and power before p", () => {
    expect(judgeDifference({ ...EVIDENCE, p: 0.001, tooFew: "few-clusters" })).toBe("too-few");
    expect(judgeDifference({ ...EVIDENCE, p: 0.001, power: 0.29 })).toBe("cannot-be-told");
    expect(judgeDifference({ ...EVIDENCE, p: 0.001, power: 0.3 })).toBe("different");
  });

  it("the verdict on two selections is different up to a p of 0.01 and perhaps different up to 0.05", () => {
    expect(judgeDifference({ ...EVIDENCE, p: 0.01 })).toBe("different");
    expect(judgeDifference({ ...EVIDENCE, p: 0.011 })).toBe("perhaps-different");
    expect(judgeDifference({ ...EVIDENCE, p: 0.05 })).toBe("perhaps-different");
    expect(judgeDifference({ ...EVIDENCE, p: 0.051 })).toBe("none-found");
  });

  it("the verdict on two selections says no more than chance only where a mild difference would be noticed", () => {
    expect(judgeDifference({ ...EVIDENCE, mildPower: 0.8 })).toBe("no-more-than-chance");
    expect(judgeDifference({ ...EVIDENCE, mildPower: 0.79 })).toBe("none-found");
    expect(judgeDifference({ ...EVIDENCE, mildPower: null, power: 1 })).toBe("none-found");
  });
});
