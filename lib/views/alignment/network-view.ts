import type { AlignmentLink } from "@/lib/analysis/layout/alignment-network";
import { memoize } from "@/lib/cache/memoize";
import { fitText } from "@/lib/format/fit-text";
import type { DossierView } from "@/lib/selection/dossier-view";
import type { Selection } from "@/lib/selection/selection";
import { selectionMatrix } from "@/lib/selection/selection-analysis";
import { selectionPairs } from "@/lib/selection/selection-pairs";
import { type PlacedLabel, placeLabels } from "@/lib/views/alignment/label-layout";
import { type NetworkGraph, networkGraph } from "@/lib/views/alignment/network/network-graph";
import { kindOf, type LinkKind, networkWords } from "@/lib/views/alignment/network/network-words";
import { sideLinks } from "@/lib/views/alignment/side-links";
import type { GroupIdentities, GroupMembership } from "@/lib/views/groups/group-identity";
import { spreadPoints } from "@/lib/views/groups/spread-points";
import { count } from "@/lib/wording/count";
import { byName, nameCommentator } from "@/lib/wording/names";

/** From how many shared propositions on two commentators may be linked. */
export const MIN_SHARED = [1, 2, 3] as const;

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Links in the whole network, drawn or not. */
  readonly links: number;
  /** How it stands to the groups found; null where there are none. */
  readonly place: GroupMembership | null;
  /** "Group 3", "leaning towards Group 3", "in no group"; empty where there are none. */
  readonly standing: string;
  /** "Austria, Group 3: 187 links": what pointing at it and reaching it by keyboard say. */
  readonly words: string;
}

export interface NetworkLine {
  readonly a: string;
  readonly b: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly shared: number;
  readonly kind: LinkKind;
  /** 0 to 1, the weight for the pen. */
  readonly strength: number;
  readonly words: string;
}

/** The alignment network as drawn: all links while they are few, else its backbone. */
export interface NetworkView {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NetworkNode[];
  /** The links drawn. */
  readonly lines: readonly NetworkLine[];
  /** Links in all, drawn or not. */
  readonly links: number;
  readonly labels: readonly PlacedLabel[];
  /** Names for which there was no room in the drawing. */
  readonly unlabelled: readonly string[];
  readonly isolated: number;
  readonly title: string;
  readonly description: string;
}

export const NETWORK_FONT_SIZE = 11.5;
export const NODE_RADIUS = 5;
/** A long name takes the room of three others. */
const LABEL = { width: 170, size: NETWORK_FONT_SIZE };
const WIDTH = 1000;
const HEIGHT = 640;
const MARGIN = { x: 90, y: 30 };

/** How to read the drawing. */
export const NETWORK_KEY =
  "Full purple lines: more often on the same side; dashed orange: more often on opposite sides; dotted: as often one as the other. Thicker: more shared.";

/**
 * The network of the compared commentators, links from a number of shared propositions up.
 * @param fewestShared links of fewer shared propositions are left out: with 1, a sparse dossier is a hairball
 */
export function networkView({
  index,
  selection,
  fewestShared,
  groups = null,
}: DossierView & {
  readonly fewestShared: number;
  readonly groups?: GroupIdentities | null;
}): NetworkView {
  const { links, graph } = graphsOf(selection)(fewestShared);
  const { height, spots } = placed(graph.places);
  const degree = new Map<string, number>();
  for (const { a, b } of links) for (const id of [a, b]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const nodes = graph.places
    .map(({ id }, position): NetworkNode => {
      const commentator = index.commentators.get(id);
      const name = commentator ? nameCommentator(index, commentator).name : id;
      const place = groups?.membershipOf(id) ?? null;
      const ownLinks = degree.get(id) ?? 0;
      const standing = standingWords(place);
      const words = `${name}${standing && `, ${standing}`}: ${count(ownLinks, "link")}`;
      return { id, name, ...(spots[position] ?? { x: 0, y: 0 }), links: ownLinks, place, standing, words };
    })
    .sort((a, b) => b.links - a.links || byName(a, b));
  const { placed: labels, left } = placeLabels({
    points: nodes.map(({ id, name, x, y }) => ({ id, text: fitText(name, LABEL), x, y })),
    width: WIDTH,
    height,
    fontSize: NETWORK_FONT_SIZE,
    radius: NODE_RADIUS,
  });
  const unlabelled = new Set(left);
  return {
    width: WIDTH,
    height,
    nodes,
    lines: toLines(graph.links, nodes),
    links: links.length,
    labels,
    unlabelled: nodes.filter(({ id }) => unlabelled.has(id)).map(({ name }) => name),
    isolated: graph.isolated.length,
    ...networkWords({ index, nodes, links, graph, fewestShared }),
  };
}

/**
 * Links and their places by the fewest shared, kept as long as the selection: a page, its figure and its files ask the
 * same.
 */
const graphsOf = memoize((selection: Selection) => {
  const kept = new Map<number, { readonly links: readonly AlignmentLink[]; readonly graph: NetworkGraph }>();
  return (fewestShared: number) => {
    const known = kept.get(fewestShared);
    if (known) return known;
    const matrix = selectionMatrix(selection);
    const links = sideLinks(matrix, selectionPairs(selection), { fewestShared });
    const made = { links, graph: networkGraph(matrix, links) };
    kept.set(fewestShared, made);
    return made;
  };
});

/**
 * The layout keeps its proportions in a square, so that its top and bottom are often empty; nodes at one place are
 * spread.
 */
function placed(positions: readonly { readonly x: number; readonly y: number }[]) {
  const top = Math.min(1, ...positions.map(({ y }) => y));
  const bottom = Math.max(0, ...positions.map(({ y }) => y));
  const height = 2 * MARGIN.y + Math.max(0, bottom - top) * (HEIGHT - 2 * MARGIN.y);
  const spots = positions.map(({ x, y }) => ({
    x: MARGIN.x + x * (WIDTH - 2 * MARGIN.x),
    y: MARGIN.y + (y - top) * (HEIGHT - 2 * MARGIN.y),
  }));
  return { height, spots: spreadPoints(spots, { radius: NODE_RADIUS, bounds: { width: WIDTH, height } }).spots };
}

function standingWords(place: GroupMembership | null): string {
  if (!place) return "";
  const group = place.group?.title ?? "";
  switch (place.standing) {
    case "member":
      return group;
    case "leaning":
      return `leaning towards ${group}`;
    case "in-between":
      return "in between the groups";
    case "not-placed":
      return "in no group";
  }
}

function toLines(links: readonly AlignmentLink[], nodes: readonly NetworkNode[]): NetworkLine[] {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  return links.flatMap(({ a, b, shared, weight, normalised }): NetworkLine[] => {
    const [from, to] = [nodeOf.get(a), nodeOf.get(b)];
    if (!from || !to) return [];
    const kind = kindOf(weight);
    const words = `${from.name} and ${to.name}: ${KIND_WORDS[kind]}, ${count(shared, "shared proposition")}`;
    return [{ a, b, from, to, shared, kind, strength: Math.min(1, Math.abs(normalised)), words }];
  });
}

const KIND_WORDS: Readonly<Record<NetworkLine["kind"], string>> = {
  congruence: "more often on the same side",
  conflict: "more often on opposite sides",
  balanced: "as often on the same as on opposite sides",
};
