import type { GroupIdentity } from "@/lib/views/groups/group-identity";
import { groupShapePath } from "@/lib/views/groups/group-shape";

interface GroupMarkProps {
  readonly group: Pick<GroupIdentity, "shape" | "colour">;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Members are filled, whoever only leans is hollow. */
  readonly isHollow?: boolean;
}

/** Mark of a group member inside a drawing: the group's shape in the group's colour. */
export function GroupMark({ group, x, y, radius, isHollow = false }: GroupMarkProps) {
  return (
    <path
      className="group-mark"
      d={groupShapePath(group.shape, { x, y, radius: isHollow ? radius - 0.4 : radius })}
      {...groupMarkPen({ group, isHollow })}
    />
  );
}

/** Fill and edge of a mark; without a group a grey ring. */
export function groupMarkPen({
  group,
  isHollow,
}: {
  readonly group: Pick<GroupIdentity, "colour"> | null;
  readonly isHollow: boolean;
}) {
  if (!group) return { fill: "var(--paper)", stroke: "var(--faint)", strokeWidth: 1 };
  return {
    fill: isHollow ? "var(--paper)" : group.colour,
    stroke: isHollow ? group.colour : "var(--paper)",
    strokeWidth: isHollow ? 1.6 : 0.8,
  };
}
