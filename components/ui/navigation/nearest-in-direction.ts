/** A point on the screen, in pixels; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** How much worse a step to the side is than one ahead. */
const SIDEWAYS = 2;

/**
 * Spatial navigation: the point that is nearest in the direction of an arrow key, of those within 45 degrees of it
 * before all others ahead. O(points).
 *
 * @returns its position in the list; null for another key, or where nothing lies ahead.
 */
export function nearestInDirection(points: readonly Point[], from: number, key: string): number | null {
  const [direction, origin] = [DIRECTIONS[key], points[from]];
  if (!direction || !origin) return null;
  let best: { readonly point: number; readonly isWithin: boolean; readonly cost: number } | null = null;
  for (const [point, { x, y }] of points.entries()) {
    const [dx, dy] = [x - origin.x, y - origin.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    if (point === from || ahead <= 0) continue;
    const candidate = { point, isWithin: aside <= ahead, cost: ahead + SIDEWAYS * aside };
    if (!best || isBetter(candidate, best)) best = candidate;
  }
  return best?.point ?? null;
}

interface Candidate {
  readonly isWithin: boolean;
  readonly cost: number;
}

function isBetter(one: Candidate, other: Candidate): boolean {
  return one.isWithin === other.isWithin ? one.cost < other.cost : one.isWithin;
}
