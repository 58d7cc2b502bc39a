/** What a backbone is chosen from: a link between two nodes, stronger with a larger value; negative is conflict. */
interface WeightedLink {
  readonly a: string;
  readonly b: string;
  readonly normalised: number;
}

/**
 * Backbone of a network: its maximum spanning forest and the strongest links of each node, so that what is connected
 * stays connected and everybody keeps the nearest neighbours.
 *
 * Of equally strong links those between neighbours in the order of the nodes come first, then earlier ones: given the
 * canonical order (rowProfiles), neither names nor the order of rows matter, except among equal rows.
 *
 * @param nodes ids in canonical order; links that name somebody else are left out.
 * @param options.strongest how many links each node keeps beside those of the forest.
 * @returns the links kept, in the order given. O(links log links).
 * Example: links a–b 1, b–c 0.5, a–c 0.2 and none kept beside → a–b and b–c.
 * Reference: Kruskal 1956 (maximum spanning forest); Neal 2022, backbone: an R package to extract network backbones.
 */
export function alignmentBackbone<Link extends WeightedLink>(
  nodes: readonly string[],
  links: readonly Link[],
  { strongest }: { readonly strongest: number },
): Link[] {
  const rankOf = new Map(nodes.map((id, rank) => [id, rank]));
  const ranked = links
    .flatMap((link) => {
      const [a, b] = [rankOf.get(link.a), rankOf.get(link.b)];
      return a === undefined || b === undefined || a === b ? [] : [{ link, low: Math.min(a, b), high: Math.max(a, b) }];
    })
    .sort(
      (one, other) =>
        other.link.normalised - one.link.normalised ||
        one.high - one.low - (other.high - other.low) ||
        one.low - other.low,
    );
  const kept = new Set<Link>();
  const parents = nodes.map((_, rank) => rank);
  const left = nodes.map(() => strongest);
  for (const { link, low, high } of ranked) {
    const [rootOfLow, rootOfHigh] = [rootOf(parents, low), rootOf(parents, high)];
    const joins = rootOfLow !== rootOfHigh;
    if (joins) parents[rootOfLow] = rootOfHigh;
    const [ofLow = 0, ofHigh = 0] = [left[low], left[high]];
    // A conflict is nobody's nearest neighbour; it is kept only where nothing else holds two parts together.
    const isStrong = link.normalised > 0 && (ofLow > 0 || ofHigh > 0);
    if (!joins && !isStrong) continue;
    kept.add(link);
    left[low] = ofLow - 1;
    left[high] = ofHigh - 1;
  }
  return links.filter((link) => kept.has(link));
}

/** Root of a node's part, halving the way to it for the next time. */
function rootOf(parents: number[], node: number): number {
  let at = node;
  while (parents[at] !== undefined && parents[at] !== at) {
    const parent = parents[at] ?? at;
    parents[at] = parents[parent] ?? parent;
    at = parents[at] ?? at;
  }
  return at;
}
