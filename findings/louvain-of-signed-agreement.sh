#!/usr/bin/env bash
# graphology-communities-louvain 2.0.2 (graphology 0.26.0): where agreement (+1) and opposition (-1) of a signed network cancel out,
# every node is a community of its own and the modularity is NaN; nothing is thrown.
#
# What one would guess: the two plain camps {a, b} and {c, d}, who agree inside and oppose each other; or an error that weights must
# not be negative. Modularity divides by the sum of the weights, which is 0 here. "Congruence minus conflict" networks of discourse
# analysis are of this kind. Seen: four communities, modularity NaN; with the negative edges left out, the two camps.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent graphology@0.26.0 graphology-communities-louvain@2.0.2
cat >try.cjs <<'JS'
const { UndirectedGraph } = require("graphology");
const louvain = require("graphology-communities-louvain");
function communities(edges) {
  const graph = new UndirectedGraph();
  for (const node of ["a", "b", "c", "d"]) graph.addNode(node);
  for (const [from, to, weight] of edges) graph.addEdge(from, to, { weight });
  const { count, modularity } = louvain.detailed(graph, { getEdgeWeight: "weight", rng: () => 0.5 });
  return `${count} communities, modularity ${modularity}`;
}
const agreement = [["a", "b", 1], ["c", "d", 1]];
const opposition = [["a", "c", -1], ["b", "d", -1]];
console.log(`signed: ${communities([...agreement, ...opposition])}`);
console.log(`agreement only: ${communities(agreement)}`);
JS
seen=$(node try.cjs)
echo "$seen"
expected=$'signed: 4 communities, modularity NaN\nagreement only: 2 communities, modularity 0.5'
[ "$seen" = "$expected" ] || { echo "The behaviour has changed." >&2; exit 1; }
