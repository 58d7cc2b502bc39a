import type { Box } from "@/lib/briefing/formats/pptx/template/deck-template";
import { lineWidth } from "@/lib/briefing/slides/measure-text";
import type { ScatterChart, ScatterPoint } from "@/lib/briefing/slides/scatter-chart";
import { scatterFrame } from "@/lib/briefing/slides/scatter-frame";

/** Inches between a point and its name, and of a line of letters. */
const BESIDE = 0.1;
const LINE = 1.15 / 72;
/** Inches across a mark. */
const MARK = 0.15;

/**
 * The map with names where they stand free of points, of other names and of the edge; those already named come first.
 */
export function withNames(chart: ScatterChart, box: Pick<Box, "width" | "height">, size: number): ScatterChart {
  const { plot, x, y } = scatterFrame(chart, box);
  const place = (point: ScatterPoint) => ({
    across: ((point.x - x[0]) / (x[1] - x[0])) * plot.width * box.width,
    down: ((y[1] - point.y) / (y[1] - y[0])) * plot.height * box.height,
  });
  const marks = chart.series.flatMap(({ points }) => points.map((point) => ({ point, ...place(point) })));
  const taken: Rectangle[] = [];
  const named = new Set<ScatterPoint>();
  const inTurn = marks.toSorted((a, b) => Number(b.point.isNamed) - Number(a.point.isNamed));
  for (const { point, across, down } of inTurn) {
    const left = across + BESIDE;
    const name = {
      left,
      right: left + lineWidth(point.name, { size }),
      top: down - (size * LINE) / 2,
      bottom: down + (size * LINE) / 2,
    };
    const isInside = name.right <= plot.width * box.width;
    const overMarks = marks.some(({ point: other, ...mark }) => other !== point && overlaps(name, markOf(mark)));
    if (!isInside || overMarks || taken.some((other) => overlaps(name, other))) continue;
    taken.push(name);
    named.add(point);
  }
  const series = chart.series.map((one) => ({
    ...one,
    points: one.points.map((point) => ({ ...point, isNamed: named.has(point) })),
  }));
  return { ...chart, series };
}

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function markOf({ across, down }: { across: number; down: number }): Rectangle {
  return { left: across - MARK / 2, right: across + MARK / 2, top: down - MARK / 2, bottom: down + MARK / 2 };
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
