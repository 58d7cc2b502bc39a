import type { CommentatorMap } from "@/lib/analysis/layout/map-commentators";
import { MIN_ON_MAP } from "@/lib/analysis/layout/map-commentators";
import { compareText, groupBy } from "@/lib/domain/collections";
import type { DossierView } from "@/lib/selection/dossier-view";
import { comparedCommentators } from "@/lib/selection/selection-analysis";
import { type PlacedLabel, placeLabels } from "@/lib/views/alignment/label-layout";
import { clusterOutline } from "@/lib/views/groups/cluster-outline";
import type { ClusterPoint, ClusterShape } from "@/lib/views/groups/cluster-parts";
import { type ClustersLayout, type ClustersSize, clustersLayout, WIDE } from "@/lib/views/groups/clusters-layout";
import { clustersCaption } from "@/lib/views/groups/clusters-words";
import type { Division } from "@/lib/views/groups/division";
import type { GroupMembership } from "@/lib/views/groups/group-identity";
import { outlineTitles } from "@/lib/views/groups/outline-titles";
import { selectionMap } from "@/lib/views/groups/selection-map";
import { clustersTooLarge } from "@/lib/views/groups/too-many-mapped";
import { nameCommentator } from "@/lib/wording/names";

export interface ClustersView {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fontSize: number;
  readonly shapes: readonly ClusterShape[];
  /** In the order of drawing: those in no group first, those who lean last. */
  readonly points: readonly ClusterPoint[];
  readonly labels: readonly PlacedLabel[];
  /** How many points have no name beside them. */
  readonly unlabelled: number;
  /** Compared commentators who have no place on the map, by id. */
  readonly notOnMap: readonly { readonly id: string; readonly name: string }[];
  readonly caption: string;
  /** Written across the picture where the verdict refuses the division. */
  readonly refusal: string | null;
}

/** Distance between an outline and its members, in radii of a point. */
const PADDING = 2.1;

/**
 * The map of clusters: each commentator where mapCommentators puts it, with the mark of its group, and an outline
 * around the members of each group. O(n³) for the places, which are kept; the rest O(n²).
 */
export function clustersView({
  index,
  selection,
  division,
  size = WIDE,
}: DossierView & {
  readonly division: Division;
  readonly size?: ClustersSize;
}): { readonly view: ClustersView; readonly why: null } | { readonly view: null; readonly why: string } {
  const tooLarge = clustersTooLarge(comparedCommentators(selection).length);
  if (tooLarge) return { view: null, why: tooLarge };
  const { map } = selectionMap(selection);
  if (!map) {
    return {
      view: null,
      why: `A map needs at least ${MIN_ON_MAP} commentators who can be compared with each other.`,
    };
  }
  const layout = clustersLayout(map.points, size);
  const nameOf = (id: string) => {
    const commentator = index.commentators.get(id);
    return commentator ? nameCommentator(index, commentator).name : id;
  };
  const points = pointsOf({ map, layout, division, nameOf });
  const shapes = shapesOf({ division, points, layout, size });
  const labels = labelsOf({ points, shapes, layout, size });
  const notOnMap = map.notPlaced.map((id) => ({ id, name: nameOf(id) }));
  return {
    why: null,
    view: {
      width: size.width,
      height: layout.height,
      radius: layout.radius,
      fontSize: size.fontSize,
      shapes,
      points,
      labels,
      unlabelled: points.length - labels.length,
      notOnMap,
      caption: clustersCaption({ index, map, division, shapes, points, notOnMap, moved: layout.moved }),
      refusal: division.refusal,
    },
  };
}

const DRAWN = ["not-placed", "in-between", "member", "leaning"] as const;

function pointsOf({
  map,
  layout,
  division,
  nameOf,
}: {
  readonly map: CommentatorMap;
  readonly layout: ClustersLayout;
  readonly division: Division;
  readonly nameOf: (id: string) => string;
}): ClusterPoint[] {
  const points = map.points.map(({ id }, position): ClusterPoint => {
    const place = division.identities.membershipOf(id);
    return { id, name: nameOf(id), place, words: placeWords(place), ...(layout.spots[position] ?? { x: 0, y: 0 }) };
  });
  const rank = ({ place }: ClusterPoint) => DRAWN.indexOf(place.standing);
  return points.sort((a, b) => rank(a) - rank(b));
}

/** "Group 1, stays in 99 of 100", "leans towards Group 2, stays in 52 of 100", "in between". */
function placeWords({ standing, group, stay }: GroupMembership): string {
  if (!group) return standing === "in-between" ? "in between" : "in no group";
  // Of a division that p or power refused nobody looked who stays.
  if (stay === null) return group.title;
  const stays = `stays in ${Math.round(100 * stay)} of 100`;
  return standing === "leaning" ? `leans towards ${group.title}, ${stays}` : `${group.title}, ${stays}`;
}

function shapesOf({
  division,
  points,
  layout,
  size,
}: {
  readonly division: Division;
  readonly points: readonly ClusterPoint[];
  readonly layout: ClustersLayout;
  readonly size: ClustersSize;
}): ClusterShape[] {
  const shapes = division.identities.groups.flatMap((group) => {
    const isMember = ({ place }: ClusterPoint) => place.group?.id === group.id && place.standing === "member";
    const members = points.filter(isMember);
    const others = points.filter((point) => !isMember(point));
    if (members.length === 0) return [];
    const { corners, enclosed } = clusterOutline({ members, others, padding: PADDING * layout.radius });
    const names = enclosed.flatMap((position) => others[position]?.name ?? []);
    return [{ group, corners, members: members.length, enclosed: names }];
  });
  const titles = outlineTitles({
    outlines: shapes.map(({ group, corners }) => ({ corners, title: group.title })),
    points,
    fontSize: size.fontSize,
    bounds: { width: size.width, height: layout.height },
  });
  return shapes.flatMap((shape, position) => {
    const title = titles[position];
    return title ? [{ ...shape, title }] : [];
  });
}

/**
 * Names in turn from each group, the smallest group first; in a group those who lean, then those farthest from its
 * middle.
 */
function labelsOf({
  points,
  shapes,
  layout,
  size,
}: {
  readonly points: readonly ClusterPoint[];
  readonly shapes: readonly ClusterShape[];
  readonly layout: ClustersLayout;
  readonly size: ClustersSize;
}): PlacedLabel[] {
  if (size.maxLetters === 0) return [];
  const { placed } = placeLabels({
    points: inTurn(points).map(({ id, name, x, y }) => ({ id, text: shortened(name, size.maxLetters), x, y })),
    width: size.width,
    height: layout.height,
    fontSize: size.fontSize,
    radius: layout.radius + 0.5,
    maxRings: 1,
    taken: shapes.map(({ title }) => title.box),
  });
  return placed;
}

function inTurn(points: readonly ClusterPoint[]): ClusterPoint[] {
  const groups = [...groupBy(points, ({ place }) => String(place.group?.number ?? 0))];
  const queues = groups
    .toSorted((a, b) => a[1].length - b[1].length || compareText(a[0], b[0]))
    .map(([, members]) => {
      const middle = { x: mean(members.map(({ x }) => x)), y: mean(members.map(({ y }) => y)) };
      const far = ({ x, y, place }: ClusterPoint) =>
        Math.hypot(x - middle.x, y - middle.y) + (place.standing === "leaning" ? 1e6 : 0);
      return members.toSorted((a, b) => far(b) - far(a));
    });
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? [])).flat();
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function shortened(name: string, maxLetters: number): string {
  const letters = Array.from(name);
  return letters.length <= maxLetters
    ? name
    : `${letters
        .slice(0, maxLetters - 1)
        .join("")
        .trimEnd()}…`;
}
