import type { ClusterPoint } from "@/lib/views/groups/cluster-parts";
import type { ClustersView } from "@/lib/views/groups/clusters-view";
import { groupShapePath } from "@/lib/views/groups/group-shape";
import { outlinePath } from "./outline-path";

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
      {view.shapes.map(({ group }) => {
        const own = (standing: ClusterPoint["place"]["standing"]) =>
          view.points.filter(({ place }) => place.group?.id === group.id && place.standing === standing);
        const path = (points: readonly ClusterPoint[]) =>
          points.map(({ x, y }) => groupShapePath(group.shape, { x, y, radius: view.radius })).join("");
        return (
          <g key={group.id} className="group-mark">
            <path d={path(own("member"))} fill={group.colour} stroke="var(--paper)" strokeWidth={0.5} />
            <path d={path(own("leaning"))} fill="var(--paper)" stroke={group.colour} strokeWidth={1.2} />
          </g>
        );
      })}
      <path
        d={view.points
          .filter(({ place }) => place.group === null)
          .map(({ x, y }) => groupShapePath("circle", { x, y, radius: 0.8 * view.radius }))
          .join("")}
        fill="var(--faint)"
      />
    </svg>
  );
}
