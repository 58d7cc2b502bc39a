#!/usr/bin/env bash
# simple-statistics 7.12.1: the silhouette of a division into ONE cluster is 1, the best value there is.
#
# What one would guess: an error, or 0, as Rousseeuw (1987) sets it for a point that is alone; scikit-learn refuses fewer than two
# labels. Whoever chooses the number of groups by the largest silhouette and begins at one is told that one group is perfect,
# whatever the data. Seen: silhouette [1,1,1,1], metric 1; two plain clusters of the same points only 0.882.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent simple-statistics@7.12.1
cat >try.mjs <<'JS'
import { silhouette, silhouetteMetric } from "simple-statistics";
const points = [[1], [2], [9], [10]];
const one = silhouette(points, [0, 0, 0, 0]);
const two = silhouetteMetric(points, [0, 0, 1, 1]);
console.log(JSON.stringify({ one, metricOfOne: silhouetteMetric(points, [0, 0, 0, 0]), metricOfTwo: Number(two.toFixed(3)) }));
JS
seen=$(node try.mjs)
echo "$seen"
[ "$seen" = '{"one":[1,1,1,1],"metricOfOne":1,"metricOfTwo":0.882}' ] || { echo "The behaviour has changed." >&2; exit 1; }
