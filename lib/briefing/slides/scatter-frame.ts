import type { Box } from "@/lib/briefing/formats/pptx/template/deck-template";
import type { ScatterChart } from "@/lib/briefing/slides/scatter-chart";

/** Where in its box a map is drawn, in parts of the box: the key stands to the right. */
const PLOT = { left: 0.01, top: 0.02, width: 0.66, height: 0.96 };
/** Room around the outermost points, in parts of the longer extent. */
const MARGIN = 0.06;

export interface ScatterFrame {
  readonly plot: typeof PLOT;
  /** What the axes span: the same length a unit on both. */
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** The plot of a map and its scales, with an aspect ratio of one: a unit is as long upwards as to the side. */
export function scatterFrame({ series }: ScatterChart, box: Pick<Box, "width" | "height">): ScatterFrame {
  const points = series.flatMap((one) => one.points);
  const [left, right] = extent(points.map(({ x }) => x));
  const [bottom, top] = extent(points.map(({ y }) => y));
  const [width, height] = [PLOT.width * box.width, PLOT.height * box.height];
  const unit = Math.max((right - left) / width, (top - bottom) / height, 1e-9) * (1 + 2 * MARGIN);
  const around = (middle: number, inches: number) =>
    [rounded(middle - (unit * inches) / 2), rounded(middle + (unit * inches) / 2)] as const;
  return { plot: PLOT, x: around((left + right) / 2, width), y: around((bottom + top) / 2, height) };
}

function extent(values: readonly number[]): readonly [number, number] {
  return values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
}

/** Six significant figures: enough for any screen, and the same on every machine. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
