#!/usr/bin/env bash
# @retorquere/bibtex-parser 9.0.29 (the parser of Better BibTeX for Zotero): a title in double braces loses its capitals, one in three keeps them.
#
# BibTeX and biblatex take {{…}} for "leave the case as it is", and manuals recommend it. This parser takes it for a habit of careless
# writers and makes sentence case of an English title all the same: "On Kim Jong-un’s Visit" comes back as "On kim jong-un’s visit". What
# means it writes a third pair. Other languages are left alone, so a test with a German title passes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @retorquere/bibtex-parser@9.0.29
cat >try.mjs <<'JS'
import { parse } from "@retorquere/bibtex-parser";
const title = "On Kim Jong-un’s Visit to Russia";
for (const [name, written, language] of [
  ["double", `{{${title}}}`, "english"],
  ["triple", `{{{${title}}}}`, "english"],
  ["double, German", `{{${title}}}`, "ngerman"],
]) {
  const { entries } = parse(`@article{a, title = ${written}, langid = {${language}}}`);
  console.log(`${name}: ${entries[0].fields.title.replaceAll(/<[^>]+>/g, "")}`);
}
JS
seen=$(node try.mjs)
echo "$seen"
grep -q '^double: On kim jong-un’s visit to russia$' <<<"$seen" || { echo "The behaviour has changed." >&2; exit 1; }
grep -q '^triple: On Kim Jong-un’s Visit to Russia$' <<<"$seen" || { echo "The behaviour has changed." >&2; exit 1; }
grep -q '^double, German: On Kim Jong-un’s Visit to Russia$' <<<"$seen" || { echo "The behaviour has changed." >&2; exit 1; }
