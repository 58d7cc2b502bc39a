/** A point of the drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface ClusterOutline {
  /** Corners of the outline, in order. */
  readonly corners: readonly Spot[];
  /** Positions, in `others`, of the points that it encloses although they do not belong. */
  readonly enclosed: readonly number[];
}

/**
 * The outline turns inwards only where that makes its way less than half as long again: beyond, words are clearer than
 * a thread.
 */
const MAX_DETOUR = 0.45;
const MAX_TURNS = 40;
/** Members near a point to be left out among which the outline looks for its new corner. */
const CANDIDATES = 24;
const ARC_STEP = Math.PI / 8;
/** How far a corner that points inwards may lie from its member, in paddings. */
const MAX_MITRE = 2;

/**
 * Concave hull of the members of a group, padded: the convex hull, turned inwards where others would be enclosed and a
 * member is near enough to turn at. Whom it still encloses it says.
 *
 * @param members points that belong; one or two give a circle or a capsule.
 * @param others points that do not belong.
 * @param padding distance of the outline from its members.
 * O(others × corners × members). Reference: Andrew 1979 (monotone chain).
 */
export function clusterOutline({
  members,
  others,
  padding,
}: {
  readonly members: readonly Spot[];
  readonly others: readonly Spot[];
  readonly padding: number;
}): ClusterOutline {
  let hull: readonly Spot[] = convexHull(members);
  let left = others;
  for (let turn = 0; turn < MAX_TURNS; turn++) {
    const turned = turnedInwards({ hull, members, others: left });
    if (!turned) break;
    const isWhole = holdsAll(padded(turned.hull, padding), members);
    if (isWhole) hull = turned.hull;
    // Between two corners that nearly touch, the padded outline may cross itself and leave a member outside: then this
    // one stays inside.
    else left = left.filter((other) => other !== turned.other);
  }
  const corners = padded(hull, padding);
  return { corners, enclosed: others.flatMap((other, position) => (contains(corners, other) ? [position] : [])) };
}

/** Hull in positive orientation (interior to the left in a system whose y grows upwards). */
function convexHull(points: readonly Spot[]): Spot[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return [...sorted];
  const half = (ordered: readonly Spot[]) => {
    const chain: Spot[] = [];
    for (const point of ordered) {
      while (chain.length >= 2 && turnOf(chain.at(-2), chain.at(-1), point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  const hull = [...half(sorted), ...half(sorted.toReversed())];
  return hull.length >= 2 ? hull : sorted.slice(0, 1);
}

function holdsAll(corners: readonly Spot[], points: readonly Spot[]): boolean {
  return points.every((point) => contains(corners, point));
}

/**
 * Whether a polygon has a point inside, by its winding number as SVG fills it: where the outline crosses itself it is
 * inside, too.
 */
export function contains(corners: readonly Spot[], point: Spot): boolean {
  let winding = 0;
  corners.forEach((a, position) => {
    const b = corners[(position + 1) % corners.length] ?? a;
    if (a.y <= point.y && b.y > point.y && turnOf(a, b, point) > 0) winding += 1;
    else if (a.y > point.y && b.y <= point.y && turnOf(a, b, point) < 0) winding -= 1;
  });
  return winding !== 0;
}

/**
 * The hull with one edge replaced by two, so that one of the others comes to lie outside, and which; null where nothing
 * can be done.
 */
function turnedInwards({
  hull,
  members,
  others,
}: {
  readonly hull: readonly Spot[];
  readonly members: readonly Spot[];
  readonly others: readonly Spot[];
}): { readonly hull: readonly Spot[]; readonly other: Spot } | null {
  if (hull.length < 3) return null;
  for (const other of others) {
    if (!contains(hull, other)) continue;
    const near = members
      .filter((member) => !hull.includes(member))
      .toSorted((a, b) => distance(a, other) - distance(b, other))
      .slice(0, CANDIDATES);
    const best = cheapestTurn({ hull, near, members, other });
    if (best) return { hull: hull.toSpliced(best.edge + 1, 0, best.corner), other };
  }
  return null;
}

function cheapestTurn({
  hull,
  near,
  members,
  other,
}: {
  readonly hull: readonly Spot[];
  readonly near: readonly Spot[];
  readonly members: readonly Spot[];
  readonly other: Spot;
}): { readonly edge: number; readonly corner: Spot } | null {
  let best: { edge: number; corner: Spot; detour: number } | null = null;
  for (const [edge, a] of hull.entries()) {
    const b = hull[(edge + 1) % hull.length] ?? a;
    for (const corner of near) {
      const detour = (distance(a, corner) + distance(corner, b)) / Math.max(distance(a, b), 1e-9) - 1;
      if (detour > MAX_DETOUR || (best && detour >= best.detour)) continue;
      const triangle = [a, corner, b];
      if (!contains(triangle, other)) continue;
      if (members.some((member) => !triangle.includes(member) && contains(triangle, member))) continue;
      best = { edge, corner, detour };
    }
  }
  return best;
}

/** The polygon moved outwards, round where it points outwards. */
function padded(hull: readonly Spot[], padding: number): Spot[] {
  const [first] = hull;
  if (!first) return [];
  if (hull.length === 1) return arc(first, { from: 0, to: 2 * Math.PI, padding });
  return hull.flatMap((corner, position) => {
    const before = hull.at(position - 1) ?? corner;
    const after = hull[(position + 1) % hull.length] ?? corner;
    const from = outwards(before, corner);
    let to = outwards(corner, after);
    const isOutward = hull.length === 2 || turnOf(before, corner, after) > 0;
    if (!isOutward) return [inwardCorner(corner, { from, to, padding })];
    while (to < from) to += 2 * Math.PI;
    return arc(corner, { from, to, padding });
  });
}

function inwardCorner(
  corner: Spot,
  { from, to, padding }: { readonly from: number; readonly to: number; readonly padding: number },
): Spot {
  const x = Math.cos(from) + Math.cos(to);
  const y = Math.sin(from) + Math.sin(to);
  const length = Math.hypot(x, y);
  if (length < 1e-6) return corner;
  const reach = Math.min(MAX_MITRE, 2 / length) * padding;
  return { x: corner.x + (x / length) * reach, y: corner.y + (y / length) * reach };
}

function arc(
  centre: Spot,
  { from, to, padding }: { readonly from: number; readonly to: number; readonly padding: number },
): Spot[] {
  const steps = Math.max(1, Math.ceil((to - from) / ARC_STEP));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = from + ((to - from) * step) / steps;
    return { x: centre.x + padding * Math.cos(angle), y: centre.y + padding * Math.sin(angle) };
  });
}

/** Angle of the outward normal of an edge of a polygon in positive orientation. */
function outwards(a: Spot, b: Spot): number {
  return Math.atan2(a.x - b.x, b.y - a.y);
}

/** Positive where the way turns left. */
function turnOf(a: Spot | undefined, b: Spot | undefined, c: Spot): number {
  if (!a || !b) return 0;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

function distance(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
