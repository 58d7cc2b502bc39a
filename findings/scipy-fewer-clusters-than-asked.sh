#!/usr/bin/env bash
# SciPy 1.10.1 (Debian 12) and ml-hclust 4.0.0: a tree with tied heights, cut into THREE clusters, gives two or three, by function.
#
# What one would guess: fcluster(tree, 3, "maxclust") gives three clusters wherever a tree of five leaves is asked for three. It cuts
# at the height of a merge, so merges of one height are undone together or not at all: two clusters, whether 2, 3, 4 or even all 5 are
# asked for. cut_tree of the same library undoes one merge after the other and gives exactly three, whose members then follow from the order of the rows.
# Distances of survey answers and votes take few values, so ties are the rule: a loop over k that scores fcluster's labels scores the
# same division several times under different k. Seen: two labels for 2, 3, 4 and 5; cut_tree and ml-hclust three, alike for one order of
# the rows, and others once rows are turned round.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
apt-get download -qq python3-scipy=1.10.1-2 python3-numpy libblas3 liblapack3 libgfortran5 libquadmath0 2>/dev/null
for package in *.deb; do dpkg-deb -x "$package" root; done
npm init -y >/dev/null
npm install --no-audit --no-fund --silent ml-hclust@4.0.0
libraries=$(find "$folder/root/usr/lib" -name "*.so.*" -exec dirname {} \; | sort -u | paste -sd:)
cat >try.py <<'PY'
import numpy
from scipy.cluster.hierarchy import cut_tree, fcluster, linkage
from scipy.spatial.distance import squareform

# Four people at distance 1 from each other, a fifth at 2 from all.
distances = numpy.ones((5, 5)) - numpy.eye(5)
distances[4, :4] = distances[:4, 4] = 2


def parts(labels, names):
    return sorted("".join(sorted(n for n, l in zip(names, labels) if l == one)) for one in set(labels))


for names in ("abcdE", "Edcba"):
    order = [("abcdE").index(name) for name in names]
    tree = linkage(squareform(distances[numpy.ix_(order, order)]), "average")
    counts = [len(set(fcluster(tree, k, "maxclust"))) for k in (2, 3, 4, 5)]
    print("scipy", names, counts, parts(cut_tree(tree, 3).ravel(), names))
PY
cat >try.mjs <<'JS'
import { agnes } from "ml-hclust";
const tree = agnes(
  [[0, 1, 1, 1, 2], [1, 0, 1, 1, 2], [1, 1, 0, 1, 2], [1, 1, 1, 0, 2], [2, 2, 2, 2, 0]],
  { isDistanceMatrix: true, method: "average" },
);
const named = tree.group(3).children.map((part) => part.indices().map((at) => "abcdE"[at]).sort().join(""));
console.log("ml-hclust abcdE", tree.cut(1).length, JSON.stringify(named.sort()));
JS
python=$(command -v python3.11) || { echo "This needs Python 3.11, which the packages of Debian 12 were built for." >&2; exit 1; }
seen=$(LD_LIBRARY_PATH="$libraries" PYTHONPATH="$folder/root/usr/lib/python3/dist-packages" "$python" -S try.py; node try.mjs)
echo "$seen"
wanted=$(cat <<'TEXT'
scipy abcdE [2, 2, 2, 2] ['E', 'abc', 'd']
scipy Edcba [2, 2, 2, 2] ['E', 'a', 'bcd']
ml-hclust abcdE 2 ["E","abc","d"]
TEXT
)
[ "$seen" = "$wanted" ] || { echo "The behaviour has changed." >&2; exit 1; }
