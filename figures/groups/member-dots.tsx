import { groupMarkPen } from "@/figures/groups/group-mark";
import { groupBy } from "@/lib/domain/collections";
import type { MemberDot } from "@/lib/views/groups/group-members";
import { groupShapePath } from "@/lib/views/groups/group-shape";

export const DOT_STEP = 10;
const RADIUS = 3.7;

/** How many dots a row of a width holds. */
export function dotsInRow(width: number): number {
  return Math.max(1, Math.floor(width / DOT_STEP));
}

/**
 * Commentators as dots, in rows: filled members, hollow who lean, grey rings in no group. Each says its name where one
 * points at it.
 */
export function MemberDots({
  dots,
  x = 0,
  y = 0,
  perRow,
}: {
  readonly dots: readonly MemberDot[];
  readonly x?: number;
  readonly y?: number;
  readonly perRow: number;
}) {
  const placed = dots.map((dot, position) => ({
    dot,
    x: x + (position % perRow) * DOT_STEP + DOT_STEP / 2,
    y: y + Math.floor(position / perRow) * DOT_STEP + DOT_STEP / 2,
  }));
  // What all of a kind have alike is said once: a large group has hundreds of dots.
  return [...groupBy(placed, ({ dot }) => `${dot.place.group?.id} ${dot.place.standing}`)].map(([kind, alike]) => {
    const { group = null, standing } = alike[0]?.dot.place ?? {};
    return (
      <g key={kind} className="group-mark" {...groupMarkPen({ group, isHollow: standing === "leaning" })}>
        {alike.map((one) => (
          <path
            key={one.dot.id}
            d={groupShapePath(group?.shape ?? "circle", { ...one, radius: group ? RADIUS : RADIUS - 0.8 })}
          >
            <title>{one.dot.name}</title>
          </path>
        ))}
      </g>
    );
  });
}
