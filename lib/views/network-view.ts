import { alignmentNetwork } from "../analysis/alignment-network";
import { networkLayout } from "../analysis/network-layout";
import type { DossierIndex } from "../domain/dossier-index";
import type { Selection } from "../filters/selection";
import { count, listing } from "./count";
import { byName, nameVoice } from "./names";
import { type PlacedLabel, placeLabels } from "./place-labels";
import { selectionMatrix } from "./selection-analysis";

/** From how many shared propositions on two voices may be linked. */
export const FEWEST_SHARED = [1, 2, 3] as const;

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly links: number;
}

export interface NetworkLine {
  readonly a: string;
  readonly b: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly shared: number;
  readonly kind: "congruence" | "conflict" | "balanced";
  /** 0 to 1, the weight for the pen. */
  readonly strength: number;
  readonly words: string;
}

/** The alignment network as drawn: it shows alignments and names no groups. */
export interface NetworkView {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NetworkNode[];
  readonly lines: readonly NetworkLine[];
  readonly labels: readonly PlacedLabel[];
  /** Names for which there was no room in the drawing. */
  readonly unlabelled: readonly string[];
  readonly isolated: number;
  readonly title: string;
  readonly description: string;
}

export const NETWORK_FONT_SIZE = 12;
export const NODE_RADIUS = 5;
const WIDTH = 960;
const HEIGHT = 600;
const MARGIN = { x: 110, y: 34 };

/**
 * The network of the compared voices, links from a number of shared propositions up.
 * @param fewestShared links of fewer shared propositions are left out: with 1, a sparse dossier is a hairball
 */
export function networkView({
  index,
  selection,
  fewestShared,
}: {
  readonly index: DossierIndex;
  readonly selection: Selection;
  readonly fewestShared: number;
}): NetworkView {
  const matrix = selectionMatrix(selection);
  const links = alignmentNetwork(matrix).filter(({ shared }) => shared >= fewestShared);
  const layout = networkLayout(matrix, links);
  const degree = new Map<string, number>();
  for (const { a, b } of links) for (const id of [a, b]) degree.set(id, (degree.get(id) ?? 0) + 1);
  // The layout keeps its proportions in a square, so that its top and bottom are often empty.
  const top = Math.min(1, ...layout.positions.map(({ y }) => y));
  const bottom = Math.max(0, ...layout.positions.map(({ y }) => y));
  const height = 2 * MARGIN.y + Math.max(0, bottom - top) * (HEIGHT - 2 * MARGIN.y);
  const nodes = layout.positions
    .map(({ id, x, y }): NetworkNode => {
      const commentator = index.commentators.get(id);
      return {
        id,
        name: commentator ? nameVoice(index, commentator).name : id,
        x: MARGIN.x + x * (WIDTH - 2 * MARGIN.x),
        y: MARGIN.y + (y - top) * (HEIGHT - 2 * MARGIN.y),
        links: degree.get(id) ?? 0,
      };
    })
    .sort((a, b) => b.links - a.links || byName(a, b));
  const { placed, left } = placeLabels({
    points: nodes.map(({ id, name, x, y }) => ({ id, text: name, x, y })),
    width: WIDTH,
    height,
    fontSize: NETWORK_FONT_SIZE,
    radius: NODE_RADIUS,
  });
  const lines = toLines(links, nodes);
  const congruent = lines.filter(({ kind }) => kind === "congruence").length;
  const conflicting = lines.filter(({ kind }) => kind === "conflict").length;
  return {
    width: WIDTH,
    height,
    nodes,
    lines,
    labels: placed,
    unlabelled: nodes.filter(({ id }) => left.includes(id)).map(({ name }) => name),
    isolated: layout.isolated.length,
    title: `Alignments of ${count(nodes.length, "voice")}: ${count(congruent, "pair")} more alike than opposed, ${conflicting} more opposed than alike`,
    description: `Links join voices that share ${count(fewestShared, "proposition")} or more. ${mostLinked(nodes)} ${notDrawn(layout.isolated.length)} The picture shows alignments; it names no groups.`,
  };
}

function toLines(links: ReturnType<typeof alignmentNetwork>, nodes: readonly NetworkNode[]): NetworkLine[] {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  return links.flatMap(({ a, b, shared, weight, normalised }): NetworkLine[] => {
    const [from, to] = [nodeOf.get(a), nodeOf.get(b)];
    if (!from || !to) return [];
    const kind = weight > 0 ? "congruence" : weight < 0 ? "conflict" : "balanced";
    const words = `${from.name} and ${to.name}: ${kind === "balanced" ? "as alike as opposed" : kind === "congruence" ? "more alike than opposed" : "more opposed than alike"} on ${count(shared, "shared proposition")}`;
    return [{ a, b, from, to, shared, kind, strength: Math.min(1, Math.abs(normalised)), words }];
  });
}

function notDrawn(isolated: number): string {
  if (isolated === 0) return "Every voice compared has such a link.";
  return `${count(isolated, "voice")} without such a link ${isolated === 1 ? "is" : "are"} not drawn.`;
}

function mostLinked(nodes: readonly NetworkNode[]): string {
  const [first] = nodes;
  if (!first) return "No two voices share so many.";
  const most = nodes.filter(({ links }) => links === first.links).map(({ name }) => name);
  const named = most.length > 4 ? [...most.slice(0, 3), `${most.length - 3} others`] : most;
  if (most.length === nodes.length) return `Each voice drawn has ${count(first.links, "link")}.`;
  return `Most links: ${listing(named)}, with ${first.links}${most.length > 1 ? " each" : ""}.`;
}
