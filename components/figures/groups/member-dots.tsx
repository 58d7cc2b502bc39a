import type { MemberDot } from "@/lib/views/groups/group-members";
import { groupShapePath } from "@/lib/views/groups/group-shape";
import { GroupMark } from "./group-mark";

export const DOT_STEP = 10;
const RADIUS = 3.7;

/** How many dots a row of a width holds. */
export function dotsInRow(width: number): number {
  return Math.max(1, Math.floor(width / DOT_STEP));
}

/** Commentators as dots, in rows: filled members, hollow who lean, grey rings in no group. Each says its name where one points at it. */
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
  return dots.map((dot, position) => {
    const cx = x + (position % perRow) * DOT_STEP + DOT_STEP / 2;
    const cy = y + Math.floor(position / perRow) * DOT_STEP + DOT_STEP / 2;
    const { group, standing } = dot.place;
    return (
      <g key={dot.id}>
        <title>{dot.name}</title>
        {group ? (
          <GroupMark group={group} x={cx} y={cy} radius={RADIUS} isHollow={standing === "leaning"} />
        ) : (
          <path
            className="group-mark"
            d={groupShapePath("circle", { x: cx, y: cy, radius: RADIUS - 0.8 })}
            fill="var(--paper)"
            stroke="var(--faint)"
          />
        )}
      </g>
    );
  });
}
