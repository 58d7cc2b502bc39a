import { textWidth } from "@/lib/format/text-width";

/** A label with the place that was found for it, in the units of the drawing. */
export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const RINGS = 3;

/**
 * Places labels beside points so that no two labels overlap and none covers a point or leaves the drawing.
 *
 * Points are served in the order given (the most important first); each tries eight places around it at growing
 * distance. A label for which there is no room is returned in `left`, to be listed beside the drawing: better a list
 * than a heap of letters.
 * O(points²).
 */
export function placeLabels({
  points,
  width,
  height,
  fontSize,
  radius,
  maxRings = RINGS,
  taken: alreadyTaken = [],
}: {
  readonly points: readonly { readonly id: string; readonly text: string; readonly x: number; readonly y: number }[];
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly radius: number;
  /** How far from its point a label may stand: at 1 it touches it, so that nobody takes it for another one's. */
  readonly maxRings?: number;
  /** Places that are not free for labels, beside those of the points. */
  readonly taken?: readonly Box[];
}): { placed: PlacedLabel[]; left: string[] } {
  const dots = points.map(({ x, y }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const taken: Box[] = [...alreadyTaken, ...dots];
  const placed: PlacedLabel[] = [];
  const left: string[] = [];
  for (const point of points) {
    const label = candidates({ point, fontSize, radius, maxRings }).find(
      ({ box }) => isInside(box, width, height) && taken.every((other) => !overlap(box, other)),
    );
    if (!label) {
      left.push(point.id);
      continue;
    }
    taken.push(label.box);
    placed.push({ id: point.id, text: point.text, x: label.x, y: label.y, anchor: label.anchor });
  }
  return { placed, left };
}

const DIRECTIONS = [
  { dx: 1, dy: 0, anchor: "start" },
  { dx: -1, dy: 0, anchor: "end" },
  { dx: 0, dy: -1, anchor: "middle" },
  { dx: 0, dy: 1, anchor: "middle" },
  { dx: 0.8, dy: -0.8, anchor: "start" },
  { dx: 0.8, dy: 0.8, anchor: "start" },
  { dx: -0.8, dy: -0.8, anchor: "end" },
  { dx: -0.8, dy: 0.8, anchor: "end" },
] as const;

function candidates({
  point,
  fontSize,
  radius,
  maxRings,
}: {
  point: { text: string; x: number; y: number };
  fontSize: number;
  radius: number;
  maxRings: number;
}) {
  const width = textWidth(point.text, { size: fontSize });
  return Array.from({ length: maxRings }, (_, ring) => ring + 1).flatMap((ring) =>
    DIRECTIONS.map(({ dx, dy, anchor }) => {
      const reach = radius + 4 + (ring - 1) * fontSize * 0.9;
      const x = point.x + dx * reach;
      const y = point.y + dy * (reach + fontSize * 0.35) + fontSize * 0.35;
      const from = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
      return {
        x,
        y,
        anchor,
        box: { left: from, right: from + width, top: y - fontSize * 0.85, bottom: y + fontSize * 0.25 },
      };
    }),
  );
}

function isInside(box: Box, width: number, height: number): boolean {
  return box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
