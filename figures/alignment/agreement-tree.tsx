import { GroupMark } from "@/figures/groups/group-mark";
import type { TreeView } from "@/lib/views/alignment/tree-view";

/** The tree behind the order of the matrix; the farther right two branches meet, the less alike they are. */
export function AgreementTree({ view }: { view: TreeView }) {
  const x = (value: number) => tenth(view.plotLeft + value);
  return (
    <svg
      viewBox={`0 0 ${view.width} ${view.height}`}
      className="block h-auto w-full max-w-[58rem]"
      role="img"
      aria-label={view.summary}
      fontSize="12"
    >
      {view.joints.map((joint) => (
        <path
          key={`${joint.top.y} ${joint.bottom.y} ${joint.x}`}
          d={`M${x(joint.top.x)} ${tenth(joint.top.y)}H${x(joint.x)}V${tenth(joint.bottom.y)}H${x(joint.bottom.x)}`}
          fill="none"
          stroke={joint.colour ?? "var(--soft)"}
          strokeWidth={joint.colour ? 1.6 : 1}
        />
      ))}
      {view.leaves.map((leaf) => (
        <g key={leaf.ids[0]}>
          <title>{leaf.words}</title>
          {leaf.place?.group && (
            <GroupMark
              group={leaf.place.group}
              x={view.plotLeft - 8}
              y={leaf.y}
              radius={4.2}
              isHollow={leaf.place.standing === "leaning"}
            />
          )}
          {leaf.isBranch && (
            <path
              d={`M${view.plotLeft} ${leaf.y}l10 ${-view.rowHeight * 0.3}v${view.rowHeight * 0.6}z`}
              fill={leaf.place?.group?.colour ?? "var(--soft)"}
            />
          )}
          <text x={view.plotLeft - (leaf.place?.group ? 18 : 8)} y={leaf.y + 4} textAnchor="end" fill="var(--ink)">
            {leaf.label}
          </text>
        </g>
      ))}
      <text x={view.plotLeft} y={view.height - 6} fill="var(--soft)">
        same positions
      </text>
      <text x={view.width - 16} y={view.height - 6} textAnchor="end" fill="var(--soft)">
        {view.farthest.toFixed(2)} of the scale apart
      </text>
    </svg>
  );
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
