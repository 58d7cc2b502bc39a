import { describe, expect, it } from "vitest";
import { groupColour } from "@/lib/briefing/formats/pptx/group-colours";
import { scatterChartPart, scatterWorkbook } from "@/lib/briefing/formats/pptx/scatter-chart-part";
import { defaultTemplate } from "@/lib/briefing/formats/pptx/template/default-template";
import type { ScatterChart } from "@/lib/briefing/slides/scatter-chart";
import { scatterFrame } from "@/lib/briefing/slides/scatter-frame";
import { scatterSlide } from "@/lib/briefing/slides/scatter-slide";
import type { ScatterItem } from "@/lib/briefing/slides/slide";
import { tokensOf } from "@/tests/support/files/colour";
import { xmlParts } from "@/tests/support/files/office-parts";
import { xmlFault } from "@/tests/support/files/well-formed";
import { childNames, elementsOf, valuesOf, xmlTree } from "@/tests/support/files/xml-tree";

const point = (name: string, x: number, y: number) => ({ name, x, y, isNamed: false });
const chart: ScatterChart = {
  title: "Map of clusters",
  description: "Two groups far apart.",
  series: [
    {
      ...{ name: "Group 1: against banning <arms> (2)", group: 1, shape: "circle", isHollow: false },
      points: [point("Ann", 0, 0), point("Ben", 0.01, 0)],
    },
    {
      name: "Leaning towards group 2",
      group: 2,
      shape: "square",
      isHollow: true,
      points: [point("_x000D_ & Co", 2, 1)],
    },
    { name: "In between", group: null, shape: "diamond", isHollow: false, points: [point("Dan", 1, -1)] },
  ],
};
const [, ...rest] = scatterSlide(chart, "Two groups, to be read with care.", defaultTemplate()).items;
const item = rest.find((one): one is ScatterItem => one.kind === "scatter");
if (!item) throw new Error("A slide of a map has a map.");
const xml = scatterChartPart(item, { language: "en-GB", workbook: "rId1" });
const tree = xmlTree(xml);

describe("a map of clusters as a native chart", () => {
  it("a map of clusters as a native chart is well-formed and has its elements in the order of the standard", () => {
    expect(xmlFault(xml)).toBeNull();
    for (const series of elementsOf(tree, "c:ser"))
      expect(childNames(series).join(" ")).toBe("c:idx c:order c:tx c:spPr c:marker c:dLbls c:xVal c:yVal c:smooth");
    expect(elementsOf(tree, "c:valAx")).toHaveLength(2);
  });

  it("a map of clusters as a native chart marks groups by colour and shape, those who only lean hollow, and draws no lines between points", () => {
    const looks = elementsOf(tree, "c:marker").map((marker) => [
      valuesOf(marker, "c:symbol", "val")[0],
      valuesOf(marker, "a:srgbClr", "val").at(-1),
      elementsOf(marker, "a:noFill").length,
    ]);
    expect(looks).toEqual([
      ["circle", groupColour(1), 0],
      ["square", groupColour(2), 1],
      ["diamond", groupColour(null), 0],
    ]);
    const lines = elementsOf(tree, "c:ser").flatMap(({ children }) => children.filter(({ name }) => name === "c:spPr"));
    for (const line of lines) expect(elementsOf(line, "a:ln").flatMap((one) => childNames(one))).toEqual(["a:noFill"]);
  });

  it("a map of clusters as a native chart holds the figures of its workbook", () => {
    const sheet = xmlTree(xmlParts(scatterWorkbook(chart)).get("xl/worksheets/sheet1.xml") ?? "<none/>");
    const cells = new Map(
      elementsOf(sheet, "c").map((cell) => [
        cell.attributes.get("r") ?? "",
        [...elementsOf(cell, "v"), ...elementsOf(cell, "t")].map(({ text }) => text).join(""),
      ]),
    );
    const sources = [...elementsOf(tree, "c:numRef"), ...elementsOf(tree, "c:strRef")];
    expect(sources.length).toBe(9);
    for (const source of sources) {
      const [, column, from, to = from] =
        /^Sheet1!\$([A-D])\$(\d+)(?::\$\1\$(\d+))?$/.exec(elementsOf(source, "c:f")[0]?.text ?? "") ?? [];
      const rows = Array.from({ length: Number(to) - Number(from) + 1 }, (_, row) => Number(from) + row);
      expect(elementsOf(source, "c:v").map(({ text }) => text)).toEqual(
        rows.map((row) => cells.get(`${column}${row}`)),
      );
    }
    // A name that looks like an escaped character stays the name that it is.
    expect(cells.get("B4")).toBe("_x005F_x000D_ & Co");
  });

  it("a map of clusters as a native chart has a unit as long upwards as to the side", () => {
    const { plot, x, y } = scatterFrame(chart, item.box);
    const across = (plot.width * item.box.width) / (x[1] - x[0]);
    const upwards = (plot.height * item.box.height) / (y[1] - y[0]);
    expect(across).toBeCloseTo(upwards, 3);
    for (const { x: at, y: up } of chart.series.flatMap(({ points }) => points)) {
      expect(at).toBeGreaterThan(x[0]);
      expect(at).toBeLessThan(x[1]);
      expect(up).toBeGreaterThan(y[0]);
      expect(up).toBeLessThan(y[1]);
    }
  });

  it("a map of clusters as a native chart names a point only where its name stands free: of two points on one place one at most", () => {
    const named = item.chart.series.flatMap(({ points }) =>
      points.filter(({ isNamed }) => isNamed).map(({ name }) => name),
    );
    expect(named).toContain("Dan");
    expect(named.filter((name) => name === "Ann" || name === "Ben").length).toBeLessThanOrEqual(1);
    expect(elementsOf(tree, "c:dLbl")).toHaveLength(named.length);
  });

  it("a map of clusters as a native chart has the colours that the groups have on the page in light", () => {
    const tokens = tokensOf("light");
    for (const group of [1, 2, 3, 4, 5, 6]) {
      const hex = (tokens.get(`group-${group}`) ?? []).map((part) =>
        Math.round(part * 255)
          .toString(16)
          .padStart(2, "0"),
      );
      expect(groupColour(group).toLowerCase()).toBe(hex.join(""));
    }
  });
});
