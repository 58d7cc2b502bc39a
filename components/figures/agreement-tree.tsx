import type { TreeView } from "@/lib/views/tree-view";

/** The tree behind the order of the matrix; the farther right two branches meet, the less alike they are. */
export function AgreementTree({ view }: { view: TreeView }) {
  const x = (value: number) => view.plotLeft + value;
  return (
    <svg
      viewBox={`0 0 ${view.width} ${view.height}`}
      className="block h-auto w-full max-w-[58rem]"
      role="img"
      aria-label={`Tree of ${view.leaves.length} voices or sets of voices with the same positions`}
      fontSize="12"
    >
      {view.leaves.map((leaf) => (
        <text key={leaf.ids.join(" ")} x={view.plotLeft - 8} y={leaf.y + 4} textAnchor="end" fill="var(--ink)">
          {leaf.label}
        </text>
      ))}
      {view.joints.map((joint) => (
        <path
          key={`${joint.top.y} ${joint.bottom.y} ${joint.x}`}
          d={`M${x(joint.top.x)},${joint.top.y}H${x(joint.x)}V${joint.bottom.y}H${x(joint.bottom.x)}`}
          fill="none"
          stroke="var(--soft)"
        />
      ))}
      <text x={view.plotLeft} y={view.height - 6} fill="var(--soft)">
        same positions
      </text>
      <text x={view.width - 16} y={view.height - 6} textAnchor="end" fill="var(--soft)">
        mean difference {view.farthest.toFixed(2)} of the scale
      </text>
    </svg>
  );
}
