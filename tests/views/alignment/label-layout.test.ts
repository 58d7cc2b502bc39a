import { describe, expect, it } from "vitest";
import { textWidth } from "@/lib/format/text-width";
import { placeLabels } from "@/lib/views/alignment/label-layout";

const FONT = 12;
const point = (id: string, x: number, y: number, text = id) => ({ id, text, x, y });
const place = (points: readonly ReturnType<typeof point>[], given: { width?: number; maxRings?: number } = {}) =>
  placeLabels({ points, width: given.width ?? 400, height: 400, fontSize: FONT, radius: 5, ...given });

describe("labels beside points", () => {
  it("labels beside points stand to the right where that is free: the radius and four beyond the point", () => {
    const { placed, left } = place([point("Ada", 100, 100)]);
    expect(left).toEqual([]);
    // The baseline is 0.35 of the letters below the middle: 100 + 0.35 · 12.
    expect(placed).toEqual([{ id: "Ada", text: "Ada", x: 109, y: 104.2, anchor: "start" }]);
  });

  it("labels beside points go to the left where the right one leaves the drawing", () => {
    expect(place([point("Ada", 395, 100)]).placed[0]).toMatchObject({ x: 386, anchor: "end" });
  });

  it("labels beside points never cover each other or a point, whatever the order they are asked for in", () => {
    const points = Array.from({ length: 12 }, (_, n) =>
      point(`Name ${n}`, 150 + 20 * (n % 4), 150 + 15 * Math.floor(n / 4)),
    );
    const { placed, left } = place(points);
    expect(placed.length + left.length).toBe(12);
    const boxes = placed.map(({ x, y, anchor, text }) => {
      const width = textWidth(text, { size: FONT });
      const from = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
      return { left: from, right: from + width, top: y - 0.85 * FONT, bottom: y + 0.25 * FONT };
    });
    const dots = points.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
    for (const [at, a] of boxes.entries()) {
      for (const b of [...boxes.slice(at + 1), ...dots]) {
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      }
    }
  });

  it("labels beside points are left out, by id, where there is no room for them", () => {
    // Narrower than the name in any direction.
    expect(place([point("a", 10, 100, "A name that does not fit")], { width: 60 })).toEqual({
      placed: [],
      left: ["a"],
    });
  });

  it("labels beside points serve the first point first", () => {
    const { placed, left } = place([point("first", 100, 100), point("second", 100.5, 100)], { maxRings: 1 });
    expect(placed[0]?.id).toBe("first");
    expect([...placed.map(({ id }) => id), ...left].toSorted()).toEqual(["first", "second"]);
  });
});
