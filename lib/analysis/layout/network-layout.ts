import type { AlignmentLink } from "@/lib/analysis/layout/alignment-network";
import { classicalScaling } from "@/lib/analysis/layout/classical-scaling";
import { majoriseStress } from "@/lib/analysis/layout/majorise-stress";
import { pathLengths } from "@/lib/analysis/layout/path-lengths";
import { principalAxes } from "@/lib/analysis/layout/principal-axes";
import { rowProfiles } from "@/lib/analysis/seriation/row-profiles";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";

/** Length of a link of normalised weight 0; full congruence is shorter by PULL, full conflict longer by it. */
const PLAIN_LENGTH = 1;
const PULL = 0.6;
/** From this many nodes on a place that is a thousandth of the drawing off is worth seconds saved. */
const MANY_NODES = 120;
const MIN_GAIN_OF_MANY = 1e-5;
/** Beyond this many a round takes so long that a hundredth off is. */
const VERY_MANY_NODES = 300;
const MIN_GAIN_OF_VERY_MANY = 1e-4;
/** Pushes nodes that would start on the same spot apart, far less than any link is long. */
const NUDGE = 1e-3;

export interface NetworkLayout {
  /** Nodes with a link, x and y from 0 to 1; the longer side of the drawing fills the box, the other is centred. */
  readonly positions: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  /** Commentators without any link: they have no place, not a place at the edge. */
  readonly isolated: readonly string[];
}

/**
 * Places for the nodes of an alignment network: congruent pairs near, conflicting pairs far.
 *
 * Distances aimed at are lengths of shortest paths over links of length 1 − 0.6·normalised weight; near targets weigh
 * more (1/target²). Parts that are not connected are kept apart by more than the network is wide. No randomness, and
 * neither names nor the order of rows matter: nodes are taken in the canonical order of their rows (equal rows: as they
 * come).
 *
 * @param matrix the rows behind the links; only for the order. Links naming somebody else are ignored.
 * @returns every commentator once, in positions or isolated, in the order of the matrix. O(n³).
 * Example: two linked commentators lie at (0, 0.5) and (1, 0.5).
 * Reference: Kamada & Kawai 1989; Gansner, Koren & North 2004 (stress majorisation).
 */
export function networkLayout(matrix: StanceMatrix, links: readonly AlignmentLink[]): NetworkLayout {
  const linked = new Set(links.flatMap(({ a, b }) => [a, b]));
  const nodes = rowProfiles(matrix.rows)
    .flatMap((profile) => profile.members.flatMap((member) => matrix.commentators[member] ?? []))
    .filter((id) => linked.has(id));
  const places = placesOf(nodes, links);
  return {
    positions: matrix.commentators.flatMap((id) => {
      const place = places.get(id);
      return place ? [{ id, ...place }] : [];
    }),
    isolated: matrix.commentators.filter((id) => !linked.has(id)),
  };
}

function placesOf(nodes: readonly string[], links: readonly AlignmentLink[]): Map<string, { x: number; y: number }> {
  const size = nodes.length;
  const distances = targetDistances(nodes, links);
  const weights = distances.map((distance) => (distance > 0 ? distance ** -2 : 0));
  const masses = nodes.map(() => 1);
  const start = classicalScaling(distances, { size, masses }).map(
    (coordinate, index) => coordinate + NUDGE * (index % 2 === 0 ? Math.cos(index) : Math.sin(index)),
  );
  const { points } = majoriseStress(start, {
    size,
    distances,
    weights,
    ...leastGainFor(size),
  });
  const fitted = fitIntoBox(principalAxes(points, masses));
  return new Map(nodes.map((id, index) => [id, { x: fitted[2 * index] ?? 0.5, y: fitted[2 * index + 1] ?? 0.5 }]));
}

function leastGainFor(size: number): { readonly leastGain?: number } {
  if (size > VERY_MANY_NODES) return { leastGain: MIN_GAIN_OF_VERY_MANY };
  return size > MANY_NODES ? { leastGain: MIN_GAIN_OF_MANY } : {};
}

function targetDistances(nodes: readonly string[], links: readonly AlignmentLink[]): Float64Array {
  const size = nodes.length;
  const indexOf = new Map(nodes.map((id, index) => [id, index]));
  const lengths = new Float64Array(size * size).fill(Number.POSITIVE_INFINITY);
  for (let node = 0; node < size; node++) lengths[node * size + node] = 0;
  for (const link of links) {
    const a = indexOf.get(link.a);
    const b = indexOf.get(link.b);
    if (a === undefined || b === undefined) continue;
    lengths[a * size + b] = PLAIN_LENGTH - PULL * link.normalised;
    lengths[b * size + a] = PLAIN_LENGTH - PULL * link.normalised;
  }
  const paths = pathLengths(lengths, size);
  const widest = paths.reduce((most, length) => (length < Number.POSITIVE_INFINITY ? Math.max(most, length) : most), 0);
  return paths.map((length) => (length < Number.POSITIVE_INFINITY ? length : widest + PLAIN_LENGTH));
}

/** Moves and scales, the same in both directions, so that the longer side runs from 0 to 1. */
function fitIntoBox(points: Float64Array): Float64Array {
  const range = (axis: number) => {
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    for (let index = axis; index < points.length; index += 2) {
      lowest = Math.min(lowest, points[index] ?? 0);
      highest = Math.max(highest, points[index] ?? 0);
    }
    return { middle: (lowest + highest) / 2, extent: highest - lowest };
  };
  const [across, down] = [range(0), range(1)];
  const extent = Math.max(across.extent, down.extent);
  return points.map((coordinate, index) => {
    const { middle } = index % 2 === 0 ? across : down;
    const within = extent > 0 ? 0.5 + (coordinate - middle) / extent : 0.5;
    return Math.min(1, Math.max(0, within));
  });
}
