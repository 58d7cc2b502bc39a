/** A place on the screen, in pixels; y grows downwards. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const DIRECTIONS: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** How much worse a step to the side is than one ahead. */
const SIDEWAYS = 2;

/**
 * Spatial navigation: the place that is nearest in the direction of an arrow key, of those within 45 degrees of it before all others
 * ahead. O(places).
 *
 * @returns its position in the list; null for another key, or where nothing lies ahead.
 */
export function nearestInDirection(places: readonly Place[], from: number, key: string): number | null {
  const [direction, origin] = [DIRECTIONS[key], places[from]];
  if (!direction || !origin) return null;
  let best: { readonly place: number; readonly isWithin: boolean; readonly cost: number } | null = null;
  for (const [place, { x, y }] of places.entries()) {
    const [dx, dy] = [x - origin.x, y - origin.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    if (place === from || ahead <= 0) continue;
    const candidate = { place, isWithin: aside <= ahead, cost: ahead + SIDEWAYS * aside };
    if (!best || isBetter(candidate, best)) best = candidate;
  }
  return best?.place ?? null;
}

interface Candidate {
  readonly isWithin: boolean;
  readonly cost: number;
}

function isBetter(one: Candidate, other: Candidate): boolean {
  return one.isWithin === other.isWithin ? one.cost < other.cost : one.isWithin;
}
