import { MergedMarks } from "@/figures/groups/merged-marks";
import { outlinePath } from "@/figures/groups/outline-path";
import type { ClustersView } from "@/lib/views/groups/clusters-view";

/** The map of clusters in small: outlines and marks without names, for a link that leads to the whole. */
export function ClustersThumbnail({ view, title }: { view: ClustersView; title: string }) {
  return (
    <svg viewBox={`0 0 ${view.width} ${view.height}`} className="block h-auto w-full" role="img" aria-label={title}>
      {view.shapes.map((shape) => (
        <path
          key={shape.group.id}
          d={outlinePath(shape.corners)}
          fill={shape.group.colour}
          fillOpacity="0.08"
          stroke={shape.group.colour}
          strokeWidth={1}
          {...(shape.group.dash && { strokeDasharray: shape.group.dash })}
        />
      ))}
      <MergedMarks view={view} />
    </svg>
  );
}
