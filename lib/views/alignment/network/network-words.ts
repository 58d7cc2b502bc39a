import type { AlignmentLink } from "@/lib/analysis/layout/alignment-network";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { type NetworkGraph, STRONGEST_KEPT } from "@/lib/views/alignment/network/network-graph";
import { count, listing, number, sentenceCase } from "@/lib/wording/count";
import { countCommentators } from "@/lib/wording/nouns";
import { numeral } from "@/lib/wording/numerals";

/** Whether two are more often on the same side, on opposite sides, or as often on the one as on the other. */
export type LinkKind = "congruence" | "conflict" | "balanced";

export function kindOf(weight: number): LinkKind {
  if (weight === 0) return "balanced";
  return weight > 0 ? "congruence" : "conflict";
}

interface LinkedNode {
  readonly name: string;
  readonly links: number;
}

interface NetworkFacts {
  readonly index: DossierIndex;
  readonly nodes: readonly LinkedNode[];
  readonly links: readonly AlignmentLink[];
  readonly graph: NetworkGraph;
  readonly fewestShared: number;
}

/** Title and description of a network as drawn. */
export function networkWords({ index: { dossier }, nodes, links, graph, fewestShared }: NetworkFacts) {
  const ofKind = (kind: LinkKind) => links.filter(({ weight }) => kindOf(weight) === kind).length;
  const [congruent, conflicting] = [ofKind("congruence"), ofKind("conflict")];
  const noun = (n: number) => countCommentators(dossier, n);
  const isolated = graph.isolated.length;
  const alone =
    isolated === 0 ? "" : ` ${noun(isolated)} without such a link ${isolated === 1 ? "is" : "are"} not drawn.`;
  return {
    title: `Alignments of ${noun(nodes.length)}: ${count(congruent, "pair")} more often on the same side, ${number(conflicting)} on opposite sides`,
    description: `${graph.isBackbone ? backboneWords(graph, links, noun) : `Links join those who share ${count(fewestShared, "proposition")} or more. ${mostLinked(nodes)}`}${alone}`,
  };
}

/** What is drawn of many links, and by which rule. */
function backboneWords(graph: NetworkGraph, links: readonly AlignmentLink[], noun: (n: number) => string): string {
  const heaped = graph.heaps.reduce((sum, ids) => sum + ids.length, 0);
  const heaps =
    heaped > 0
      ? ` ${sentenceCase(noun(heaped))} with the same positions throughout as others stand in ${count(graph.heaps.length, "heap")}.`
      : "";
  return `The strongest of ${count(links.length, "link")} are drawn, ${number(graph.links.length)} of them: the ${numeral(STRONGEST_KEPT)} strongest of each, and as many more as keep together what is linked at all.${heaps}`;
}

function mostLinked(nodes: readonly LinkedNode[]): string {
  const [first] = nodes;
  if (!first) return "No two share so many.";
  const most = nodes.filter(({ links }) => links === first.links).map(({ name }) => name);
  const named = most.length > 4 ? [...most.slice(0, 3), `${most.length - 3} others`] : most;
  if (most.length === nodes.length) return `Each of them has ${count(first.links, "link")}.`;
  return `Most links: ${listing(named)}, with ${first.links}${most.length > 1 ? " each" : ""}.`;
}
