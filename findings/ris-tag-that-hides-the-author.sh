#!/usr/bin/env bash
# citation-js 0.8.2: one line with the language takes the author and the month from a newspaper article read from RIS.
#
# The reader decides by the tags of a record whether it is RIS of 2001 or of 2011 and has a table for each. DA, PY and LA are of 2011; with
# one of them AU of a newspaper is its "reporter", which CSL does not have, and DA is not looked at. So a writer that adds
# LA to be more complete loses the author; the same record without it is read whole, and of a journal it is read whole with it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2
cat >try.cjs <<'JS'
const { Cite } = require("@citation-js/core");
require("@citation-js/plugin-ris");
const read = (type, more) => {
  const lines = [`TY  - ${type}`, "ID  - a", "AU  - Doe, Jane", "TI  - A visit", "T2  - The Daily", ...more, "ER  - ", ""];
  const { author, issued } = new Cite(lines.join("\r\n")).data[0];
  return JSON.stringify({ author: author?.[0].family ?? null, issued: issued?.["date-parts"][0] ?? null });
};
console.log(`newspaper: ${read("NEWS", ["Y1  - 2023/09/13/"])}`);
console.log(`newspaper with LA: ${read("NEWS", ["PY  - 2023", "DA  - 2023/09/13/", "LA  - en"])}`);
console.log(`journal with LA: ${read("JOUR", ["PY  - 2023", "DA  - 2023/09/13/", "LA  - en"])}`);
JS
seen=$(node try.cjs)
echo "$seen"
grep -q '^newspaper: {"author":"Doe","issued":\[2023,9,13\]}$' <<<"$seen" || { echo "The behaviour has changed." >&2; exit 1; }
grep -q '^newspaper with LA: {"author":null,"issued":\[2023\]}$' <<<"$seen" || { echo "The behaviour has changed." >&2; exit 1; }
grep -q '^journal with LA: {"author":"Doe","issued":\[2023,9,13\]}$' <<<"$seen" || { echo "The behaviour has changed." >&2; exit 1; }
