import { GroupMark } from "@/figures/groups/group-mark";
import type { GroupIdentity } from "@/lib/views/groups/group-identity";

const SIZE = 14;

/** The mark of a group beside its title in running text; the title says which group it is, so the mark is silent. */
export function GroupGlyph({
  group,
  isHollow = false,
  size = SIZE,
}: {
  readonly group: Pick<GroupIdentity, "shape" | "colour">;
  readonly isHollow?: boolean;
  readonly size?: number;
}) {
  return (
    <svg
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      width={size}
      height={size}
      className="group-glyph inline-block shrink-0 align-[-0.12em]"
      aria-hidden="true"
    >
      <GroupMark group={group} x={SIZE / 2} y={SIZE / 2} radius={4.6} isHollow={isHollow} />
    </svg>
  );
}
