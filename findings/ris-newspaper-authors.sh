#!/usr/bin/env bash
# citation-js 0.7.22: a newspaper article written as RIS has neither its authors nor its month; read again, the loss is final.
#
# What one would guess: AU lines, and PY or DA with the month, as for every other type: RIS has both for NEWS, and the same item typed
# article-journal keeps its author. For a collection of press reports that is the whole bibliography. No error, no warning.
# Seen: "TY  - NEWS" with ID, PY, T2, TI, UR only, against "TY  - JOUR" with its AU line.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent citation-js@0.7.22 2>/dev/null
cat >try.cjs <<'JS'
const Cite = require("citation-js");
const article = {
  id: "a",
  title: "A visit",
  author: [{ family: "Doe", given: "Jane" }],
  "container-title": "The Daily",
  issued: { "date-parts": [[2023, 9]] },
  URL: "https://example.org/a",
};
for (const type of ["article-newspaper", "article-journal"]) {
  const lines = new Cite([{ ...article, type }]).format("ris").trim().split("\n");
  console.log(`${type}: ${lines.map((line) => line.slice(0, 2)).join(" ")}`);
}
const again = new Cite(new Cite([{ ...article, type: "article-newspaper" }]).format("ris")).data[0];
console.log(`read again: ${JSON.stringify({ author: again.author ?? null, issued: again.issued["date-parts"] })}`);
JS
seen=$(node try.cjs)
echo "$seen"
grep -q '^article-newspaper: TY ID PY T2 TI UR ER$' <<<"$seen" || { echo "The behaviour has changed." >&2; exit 1; }
grep -q '^article-journal: .*AU' <<<"$seen" || { echo "The behaviour has changed." >&2; exit 1; }
grep -q '^read again: {"author":null,"issued":\[\[2023\]\]}$' <<<"$seen" || { echo "The behaviour has changed." >&2; exit 1; }
