import { beforeAll, describe, expect, it } from "vitest";
import { contrast, type Rgb } from "@/tests/support/files/colour";
import { partOf, xmlParts } from "@/tests/support/files/office-parts";
import { type Deck, partsOfDecks, variousDecks } from "@/tests/support/files/various-decks";
import { elementsOf, valuesOf, type XmlElement, xmlTree } from "@/tests/support/files/xml-tree";

/** What makes PowerPoint offer a repair, or Excel refuse to open the figures: tables, charts and their workbooks. */

let decks: Deck[] = [];

beforeAll(async () => {
  decks = await variousDecks();
});

function all(path: RegExp) {
  return partsOfDecks(decks, path);
}

describe("tables", () => {
  it("tables have as many cells in each row as columns, each with a paragraph, as wide together as their frame", () => {
    const frames = all(/^ppt\/slides\//).flatMap(({ part, where }) =>
      elementsOf(part.root, "p:graphicFrame").flatMap((frame) =>
        elementsOf(frame, "a:tbl").map((table) => ({ frame, table, where })),
      ),
    );
    expect(frames.length).toBeGreaterThan(3);
    for (const { frame, table, where } of frames) {
      const widths = valuesOf(table, "a:gridCol", "w").map(Number);
      for (const row of elementsOf(table, "a:tr")) {
        expect(elementsOf(row, "a:tc"), where).toHaveLength(widths.length);
        expect(Number(row.attributes.get("h")), where).toBeGreaterThan(0);
      }
      for (const cell of elementsOf(table, "a:tc")) expect(elementsOf(cell, "a:p").length, where).toBeGreaterThan(0);
      const [width = 0] = elementsOf(frame, "a:ext").map(({ attributes }) => Number(attributes.get("cx")));
      expect(Math.abs(widths.reduce((sum, one) => sum + one, 0) - width), where).toBeLessThan(widths.length + 1);
    }
  });
});

describe("charts", () => {
  it("charts hold in their cache as many points as they say, in order, and the figures of their workbook", () => {
    for (const { part, deck, where } of all(/^ppt\/charts\//)) {
      const workbook = part.links.get(valuesOf(part.root, "c:externalData", "r:id")[0] ?? "")?.to ?? "";
      const cells = cellsOf(partOf(deck.bytes, workbook));
      for (const source of [...elementsOf(part.root, "c:strRef"), ...elementsOf(part.root, "c:numRef")]) {
        const points = elementsOf(source, "c:pt");
        expect(valuesOf(source, "c:ptCount", "val"), where).toEqual([String(points.length)]);
        expect(points.map(({ attributes }) => attributes.get("idx"))).toEqual(points.map((_, at) => String(at)));
        const [, column, from, to = from] =
          /^Sheet1!\$([A-E])\$(\d+)(?::\$\1\$(\d+))?$/.exec(elementsOf(source, "c:f")[0]?.text ?? "") ?? [];
        const rows = Array.from({ length: Number(to) - Number(from) + 1 }, (_, row) => Number(from) + row);
        const written = points.map((point) => elementsOf(point, "c:v")[0]?.text);
        expect(written, where).toEqual(rows.map((row) => cells.get(`${column}${row}`)));
      }
    }
  });

  it("charts cross the axes they have, and number their series once", () => {
    for (const { part, where } of all(/^ppt\/charts\//)) {
      const axes = ["c:catAx", "c:valAx"].flatMap((name) => elementsOf(part.root, name));
      const idOf = (axis: XmlElement) => valuesOf(axis, "c:axId", "val")[0];
      const [bars] = elementsOf(part.root, "c:barChart");
      expect(bars && valuesOf(bars, "c:axId", "val"), where).toEqual(axes.map(idOf));
      expect(axes.flatMap((axis) => valuesOf(axis, "c:crossAx", "val"))).toEqual(axes.map(idOf).reverse());
      for (const name of ["c:idx", "c:order"])
        expect(elementsOf(part.root, "c:ser").flatMap((one) => valuesOf(one, name, "val"))).toEqual([
          "0",
          "1",
          "2",
          "3",
        ]);
    }
  });

  it("charts print figures that can be read on their bars", () => {
    for (const { part, deck } of all(/^ppt\/charts\//)) {
      const colours = themeColours(deck);
      for (const series of elementsOf(part.root, "c:ser")) {
        const [fill = "", letters = ""] = valuesOf(series, "a:schemeClr", "val").map((name) => colours.get(name) ?? "");
        // Bold letters of 18 points are large: three to one (WCAG 2.1, 1.4.3).
        expect(contrast(rgb(fill), rgb(letters)), `${letters} on ${fill}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

/** The cells of the only sheet of a chart's workbook, by address. */
function cellsOf(workbook: Uint8Array): Map<string, string> {
  const sheet = xmlTree(xmlParts(workbook).get("xl/worksheets/sheet1.xml") ?? "<none/>");
  return new Map(
    elementsOf(sheet, "c").map((cell) => [
      cell.attributes.get("r") ?? "",
      [...elementsOf(cell, "v"), ...elementsOf(cell, "t")].map(({ text }) => text).join(""),
    ]),
  );
}

/** The colours of the slides' theme by the names under which shapes ask for them; the master maps four of them. */
function themeColours({ texts }: Deck): Map<string, string> {
  const [scheme] = elementsOf(xmlTree(texts.get("ppt/theme/theme1.xml") ?? "<none/>"), "a:clrScheme");
  const own = new Map(
    (scheme?.children ?? []).map((slot) => [slot.name.slice(2), valuesOf(slot, "a:srgbClr", "val")[0] ?? ""]),
  );
  const [map] = elementsOf(xmlTree(texts.get("ppt/slideMasters/slideMaster1.xml") ?? "<none/>"), "p:clrMap");
  return new Map([...own, ...[...(map?.attributes ?? [])].map(([name, slot]) => [name, own.get(slot) ?? ""] as const)]);
}

function rgb(colour: string): Rgb {
  const part = (from: number) => Number.parseInt(colour.slice(from, from + 2), 16) / 255;
  return [part(0), part(2), part(4)];
}
