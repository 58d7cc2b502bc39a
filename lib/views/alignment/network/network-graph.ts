import { alignmentBackbone } from "@/lib/analysis/layout/alignment-backbone";
import type { AlignmentLink } from "@/lib/analysis/layout/alignment-network";
import { networkLayout } from "@/lib/analysis/layout/network-layout";
import { rowProfiles } from "@/lib/analysis/seriation/row-profiles";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";

/** What is drawn of a network: everybody who has a link, each with a place, and some or all of the links. */
export interface NetworkGraph {
  readonly links: readonly AlignmentLink[];
  readonly isBackbone: boolean;
  /**
   * Sets of two or more with the same positions, who stand in one heap; empty where each node has a place of its own.
   */
  readonly heaps: readonly (readonly string[])[];
  /** x and y from 0 to 1; those of a heap have the place of their heap, in order. */
  readonly places: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly isolated: readonly string[];
}

/** More links than this, and more than three a node, are a hairball. */
const MAX_LINKS = 120;
const MAX_LINKS_A_NODE = 3;
/** Strongest links that each keeps in the backbone, beside those that hold the parts together. */
export const STRONGEST_KEPT = 3;

/**
 * All links while they are few. Where they are many the backbone, between sets of commentators with the same positions:
 * within such a set all links are equally strong, so that any choice among them would be arbitrary.
 */
export function networkGraph(matrix: StanceMatrix, links: readonly AlignmentLink[]): NetworkGraph {
  const linked = new Set(links.flatMap(({ a, b }) => [a, b]));
  const isolated = matrix.commentators.filter((id) => !linked.has(id));
  if (links.length <= MAX_LINKS || links.length <= MAX_LINKS_A_NODE * linked.size) {
    const { positions } = networkLayout(matrix, links);
    return { links, isBackbone: false, heaps: [], places: positions, isolated };
  }
  const sets = rowProfiles(matrix.rows)
    .map(({ members }) => members.flatMap((member) => matrix.commentators[member] ?? []).filter((id) => linked.has(id)))
    .filter((ids) => ids.length > 0);
  const firsts = sets.flatMap(([first]) => first ?? []);
  const isFirst = new Set(firsts);
  const between = links.filter(({ a, b }) => isFirst.has(a) && isFirst.has(b));
  const kept = alignmentBackbone(firsts, between, { strongest: STRONGEST_KEPT });
  const layout = networkLayout(matrix, kept);
  const placeOf = new Map(layout.positions.map((place) => [place.id, place]));
  const alone = firsts.filter((id) => !placeOf.has(id));
  return {
    links: kept,
    isBackbone: true,
    heaps: sets.filter((ids) => ids.length > 1),
    places: sets.flatMap((ids) => {
      const [first = ""] = ids;
      // A set that is linked with nobody outside stands below the others.
      const below = { x: (alone.indexOf(first) + 0.5) / Math.max(1, alone.length), y: 1 };
      const { x, y } = placeOf.get(first) ?? below;
      return ids.map((id) => ({ id, x, y }));
    }),
    isolated,
  };
}
