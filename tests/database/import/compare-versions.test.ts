import { describe, expect, it } from "vitest";
import { compareVersions } from "@/lib/database/import/compare-versions";

describe("compareVersions", () => {
  it.each([
    { newer: "1.10.0", older: "1.9.2" },
    { newer: "2.0.0", older: "1.99.99" },
    { newer: "1.0.1", older: "1.0" },
    { newer: "2.0.0", older: "2.0.0-draft" },
    { newer: "2.0.0-draft.10", older: "2.0.0-draft.9" },
    { newer: "2.0.0-rc.1", older: "2.0.0-beta.2" },
    { newer: "2024.11", older: "2024.2" },
    { newer: "v2", older: "1.9" },
    { newer: "1.1.0", older: "0.0.0" },
  ])("compareVersions: $newer is newer than $older", ({ newer, older }) => {
    expect(compareVersions({ a: newer, b: older })).toBeGreaterThan(0);
    expect(compareVersions({ a: older, b: newer })).toBeLessThan(0);
  });

  it.each([
    ["1.0", "1.0.0"],
    ["1.0.0+build.7", "1.0.0"],
    ["v1.2", " 1.2 "],
    ["", ""],
  ])("compareVersions neither of %s and %s is newer", (a, b) => {
    expect(compareVersions({ a, b })).toBe(0);
  });
});
