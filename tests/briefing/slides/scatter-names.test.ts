import { describe, expect, it } from "vitest";
import type { ScatterPoint } from "@/lib/briefing/slides/scatter-chart";
import { withNames } from "@/lib/briefing/slides/scatter-names";

const BOX = { width: 12, height: 6 };
const SIZE = 12;
const point = (name: string, x: number, y: number, isNamed = false): ScatterPoint => ({ name, x, y, isNamed });

function namedOf(...points: readonly ScatterPoint[]): string[] {
  const series = [{ name: "", group: 1, shape: "circle" as const, isHollow: false, points }];
  const chart = withNames({ title: "", description: "", series }, BOX, SIZE);
  return chart.series.flatMap((one) => one.points.filter(({ isNamed }) => isNamed).map(({ name }) => name));
}

describe("the names on a map", () => {
  it("the names on a map are all there where each has room", () => {
    expect(namedOf(point("Ada", 0, 0), point("Bo", 0, 4), point("Cy", 4, 0), point("Di", 8, 8))).toContain("Ada");
    expect(namedOf(point("Ada", 0, 0), point("Bo", 0, 4))).toEqual(["Ada", "Bo"]);
  });

  it("the names on a map never stand over each other or over another point", () => {
    // Three in one place, whose marks are 0.075 inches to either side and whose names begin 0.1 inches beside them: the
    // first name takes the room of the others. The fourth holds the map open.
    expect(namedOf(point("Ada", 0, 0), point("Bo", 0.001, 0), point("Cy", 0, 0.001), point("Far", 0, 9))).toEqual([
      "Ada",
      "Far",
    ]);
  });

  it("the names on a map go first to those who have one already", () => {
    // Two at one height, too near for both names but not for the points.
    const near = [point("Alexandra", 0, 0), point("Bartholomew", 0, 0.3, true), point("Far", 0, 9)];
    expect(namedOf(...near)).toContain("Bartholomew");
    expect(namedOf(...near)).not.toContain("Alexandra");
  });

  it("the names on a map never run beyond its edge", () => {
    expect(namedOf(point("Ada", 0, 0), point("A name that is much longer than the margin", 9, 0))).toEqual(["Ada"]);
  });
});
