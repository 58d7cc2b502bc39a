import type { Spot } from "@/lib/views/groups/cluster-outline";

const ROUNDS = 80;
/** Points that touch are told apart by their edges. */
const GAP = 1.05;
/** Turn between neighbours of a sunflower, radians: no two come to lie on one ray. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves points as little as it takes that none covers another: those at one spot form a sunflower around it, then
 * overlapping points push each other apart, all in the order given.
 *
 * @param radius of a point, in the units of the drawing.
 * @param bounds of the drawing; no point leaves it.
 * @returns the points moved, and how far the farthest of them moved. O(rounds × points²).
 */
export function spreadPoints(
  points: readonly Spot[],
  { radius, bounds }: { readonly radius: number; readonly bounds: { readonly width: number; readonly height: number } },
): { readonly spots: readonly Spot[]; readonly farthest: number } {
  const apart = 2 * radius * GAP;
  const xs = new Float64Array(points.length);
  const ys = new Float64Array(points.length);
  const seen = new Map<string, number>();
  points.forEach(({ x, y }, position) => {
    const key = `${Math.round(x * 10)} ${Math.round(y * 10)}`;
    const turn = seen.get(key) ?? 0;
    seen.set(key, turn + 1);
    const length = 0.55 * apart * Math.sqrt(turn);
    xs[position] = x + length * Math.cos(turn * GOLDEN_ANGLE);
    ys[position] = y + length * Math.sin(turn * GOLDEN_ANGLE);
  });
  for (let round = 0; round < ROUNDS; round++) if (!pushApart(xs, ys, apart)) break;
  const spots = points.map((_, position) => ({
    x: clamped(xs[position] ?? 0, radius, bounds.width),
    y: clamped(ys[position] ?? 0, radius, bounds.height),
  }));
  const moved = spots.map(({ x, y }, position) =>
    Math.hypot(x - (points[position]?.x ?? x), y - (points[position]?.y ?? y)),
  );
  return { spots, farthest: Math.max(0, ...moved) };
}

/** One round; whether anything moved. */
function pushApart(xs: Float64Array, ys: Float64Array, apart: number): boolean {
  let hasMoved = false;
  for (let one = 0; one < xs.length; one++) {
    for (let two = one + 1; two < xs.length; two++) {
      const dx = (xs[two] ?? 0) - (xs[one] ?? 0);
      const dy = (ys[two] ?? 0) - (ys[one] ?? 0);
      if (Math.abs(dx) >= apart || Math.abs(dy) >= apart) continue;
      const distance = Math.hypot(dx, dy);
      if (distance >= apart - 0.01) continue;
      // At one spot: apart along x, the later one to the right.
      const [ux, uy] = distance > 1e-9 ? [dx / distance, dy / distance] : [1, 0];
      const step = (apart - distance) / 2;
      xs[one] = (xs[one] ?? 0) - ux * step;
      ys[one] = (ys[one] ?? 0) - uy * step;
      xs[two] = (xs[two] ?? 0) + ux * step;
      ys[two] = (ys[two] ?? 0) + uy * step;
      hasMoved = true;
    }
  }
  return hasMoved;
}

function clamped(value: number, radius: number, length: number): number {
  return Math.min(length - radius - 1, Math.max(radius + 1, value));
}
