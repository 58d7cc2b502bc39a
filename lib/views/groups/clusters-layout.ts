import type { Spot } from "@/lib/views/groups/cluster-outline";
import { spreadPoints } from "@/lib/views/groups/spread-points";

/** A size in which the map of clusters is drawn; lengths in pixels. */
export interface ClustersSize {
  readonly width: number;
  readonly maxHeight: number;
  readonly margin: { readonly x: number; readonly y: number };
  readonly fontSize: number;
  /** Radius of a point where there are few. */
  readonly maxRadius: number;
  /** Longest name in letters; of a longer one the rest is in its tooltip. */
  readonly maxLetters: number;
}

export const WIDE: ClustersSize = {
  width: 820,
  maxHeight: 600,
  margin: { x: 84, y: 30 },
  fontSize: 12,
  maxRadius: 5.6,
  maxLetters: 30,
};

/** For the width of a telephone. */
export const NARROW: ClustersSize = {
  width: 360,
  maxHeight: 460,
  margin: { x: 36, y: 22 },
  fontSize: 11.5,
  maxRadius: 4.6,
  maxLetters: 18,
};

/** Beside a finding: points alone. */
export const THUMBNAIL: ClustersSize = {
  width: 300,
  maxHeight: 200,
  margin: { x: 14, y: 14 },
  fontSize: 0,
  maxRadius: 3.4,
  maxLetters: 0,
};

/** Share of the drawing that points may cover: beyond, they would push each other out of their places. */
const MAX_COVERED = 0.06;
const MIN_RADIUS = 1.6;

export interface ClustersLayout {
  readonly height: number;
  readonly radius: number;
  readonly spots: readonly Spot[];
  /** How far the farthest point was moved so that none covers another, as a share of the width. */
  readonly moved: number;
}

/**
 * Places points of a map in a drawing: as large as the width allows, no taller than they need, none covering another.
 */
export function clustersLayout(points: readonly Spot[], size: ClustersSize): ClustersLayout {
  const { width, maxHeight, margin } = size;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const spanX = Math.max(right - left, 1e-9);
  const spanY = Math.max(top - bottom, 1e-9);
  const unit = Math.min((width - 2 * margin.x) / spanX, (maxHeight - 2 * margin.y) / spanY);
  const slackX = (width - 2 * margin.x - unit * (right - left)) / 2;
  const needed = Math.sqrt((MAX_COVERED * width * maxHeight) / (Math.PI * Math.max(1, points.length)));
  const radius = Math.max(MIN_RADIUS, Math.min(size.maxRadius, needed));
  const height = Math.ceil(2 * margin.y + Math.max(unit * (top - bottom), 3 * margin.y));
  const slackY = (height - 2 * margin.y - unit * (top - bottom)) / 2;
  const places = points.map(({ x, y }) => ({
    x: margin.x + slackX + unit * (x - left),
    y: margin.y + slackY + unit * (top - y),
  }));
  const { spots, farthest } = spreadPoints(places, { radius, bounds: { width, height } });
  return { height, radius, spots, moved: farthest / width };
}
