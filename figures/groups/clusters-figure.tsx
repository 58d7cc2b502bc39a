import type { ReactNode } from "react";
import { GroupMark } from "@/figures/groups/group-mark";
import { MergedMarks } from "@/figures/groups/merged-marks";
import { outlinePath } from "@/figures/groups/outline-path";
import { RefusalBand } from "@/figures/groups/refusal-band";
import type { ClusterPoint, ClusterShape } from "@/lib/views/groups/cluster-parts";
import type { ClustersView } from "@/lib/views/groups/clusters-view";
import { groupShapePath } from "@/lib/views/groups/group-shape";

interface ClustersFigureProps {
  readonly view: ClustersView;
  /** Null where marks lead nowhere. */
  readonly hrefOfCommentator: ((id: string) => string) | null;
  /** Where the card of a group is; null where outlines lead nowhere. */
  readonly hrefOfGroup: ((id: string) => string) | null;
  /**
   * For a telephone: many marks are too small for a finger there, so that they lead nowhere; the table twin has them
   * all.
   */
  readonly isForFingers?: boolean;
}

/** So many points can be hit by a finger in the width of a telephone. */
const MAX_FOR_FINGERS = 100;

/** The map of clusters, still: outlines lead to the cards of the groups, points to the commentators. */
export function ClustersFigure({ view, hrefOfCommentator, hrefOfGroup, isForFingers = false }: ClustersFigureProps) {
  const isMerged = isForFingers && view.points.length > MAX_FOR_FINGERS;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no element for a group, and it is no image: what is inside an image is hidden from screen readers, and its links would be too.
    <svg
      viewBox={`0 0 ${view.width} ${view.height}`}
      className="clusters block h-auto w-full"
      role="group"
      aria-label={`Map of ${view.points.length} commentators. ${view.caption}`}
      fontSize={view.fontSize}
    >
      <ClustersGround view={view} hrefOfGroup={hrefOfGroup} />
      {isMerged ? (
        <MergedMarks view={view} />
      ) : (
        view.points.map((point) => (
          <Linked key={point.id} href={hrefOfCommentator?.(point.id)} point={point.id}>
            <title>{`${point.name}: ${point.words}`}</title>
            <ClusterMark point={point} radius={view.radius} />
          </Linked>
        ))
      )}
      <ClustersLabels view={view} />
      <RefusalBand refusal={view.refusal} width={view.width} height={view.height} />
    </svg>
  );
}

/** A part of the map that leads somewhere, or the same without a way on. */
function Linked({ href, point, children }: { href: string | undefined; point?: string; children: ReactNode }) {
  if (href === undefined) return <g>{children}</g>;
  return (
    <a href={href} data-point={point}>
      {children}
    </a>
  );
}

/** Outlines with the numbers of their groups. */
function ClustersGround({ view, hrefOfGroup }: Pick<ClustersFigureProps, "view" | "hrefOfGroup">) {
  return view.shapes.map((shape) => (
    <Linked key={shape.group.id} href={hrefOfGroup?.(shape.group.id)}>
      <title>{`${shape.group.title}: ${shape.members} members`}</title>
      <path
        d={outlinePath(shape.corners)}
        fill={shape.group.colour}
        fillOpacity="0.08"
        stroke={shape.group.colour}
        strokeWidth={1.2}
        {...(shape.group.dash && { strokeDasharray: shape.group.dash })}
      />
      {view.fontSize > 0 && <ShapeTitle shape={shape} />}
    </Linked>
  ));
}

function ShapeTitle({ shape: { group, title } }: { shape: ClusterShape }) {
  return (
    <text x={tenth(title.at.x)} y={tenth(title.at.y)} textAnchor="middle" fontWeight="600" fill="var(--ink)">
      {group.title}
    </text>
  );
}

/** Names beside their points. */
function ClustersLabels({ view }: { view: ClustersView }) {
  return (
    <g fill="var(--ink)" pointerEvents="none">
      {view.labels.map(({ id, text, x, y, anchor }) => (
        <text
          key={id}
          x={tenth(x)}
          y={tenth(y)}
          {...(anchor !== "start" && { textAnchor: anchor })}
          stroke="var(--paper)"
          strokeWidth={2.4}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {text}
        </text>
      ))}
    </g>
  );
}

/** A point: members filled, whoever leans hollow, in between grey, in no group a grey ring. */
function ClusterMark({ point: { x, y, place }, radius }: { point: ClusterPoint; radius: number }) {
  if (place.group) {
    return <GroupMark group={place.group} x={x} y={y} radius={radius} isHollow={place.standing === "leaning"} />;
  }
  const isBetween = place.standing === "in-between";
  return (
    <path
      className="group-mark"
      d={groupShapePath("circle", { x, y, radius: 0.8 * radius })}
      fill={isBetween ? "var(--faint)" : "var(--paper)"}
      stroke={isBetween ? "var(--paper)" : "var(--faint)"}
      strokeWidth={isBetween ? 0.8 : 1.2}
    />
  );
}

function tenth(value: number): number {
  return Math.round(10 * value) / 10;
}
