import type { ClusterPoint } from "@/lib/views/groups/cluster-parts";
import type { ClustersView } from "@/lib/views/groups/clusters-view";
import { groupShapePath } from "@/lib/views/groups/group-shape";

/**
 * Points of a map without names and ways on, one path a group: for drawings in which nobody can point at one of them.
 */
export function MergedMarks({ view }: { view: ClustersView }) {
  const pathOf = (points: readonly ClusterPoint[], shape: Parameters<typeof groupShapePath>[0], radius: number) =>
    points.map(({ x, y }) => groupShapePath(shape, { x, y, radius })).join("");
  return (
    <>
      <path
        d={pathOf(
          view.points.filter(({ place }) => place.group === null),
          "circle",
          0.8 * view.radius,
        )}
        fill="var(--faint)"
      />
      {view.shapes.map(({ group }) => {
        const own = (standing: ClusterPoint["place"]["standing"]) =>
          view.points.filter(({ place }) => place.group?.id === group.id && place.standing === standing);
        return (
          <g key={group.id} className="group-mark">
            <path
              d={pathOf(own("member"), group.shape, view.radius)}
              fill={group.colour}
              stroke="var(--paper)"
              strokeWidth={0.5}
            />
            <path
              d={pathOf(own("leaning"), group.shape, view.radius)}
              fill="var(--paper)"
              stroke={group.colour}
              strokeWidth={1.2}
            />
          </g>
        );
      })}
    </>
  );
}
