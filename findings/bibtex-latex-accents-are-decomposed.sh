#!/usr/bin/env bash
# @retorquere/bibtex-parser 9.0.29 (the parser of Better BibTeX for Zotero): an accent written in LaTeX comes back as two characters, one
# written as a letter stays one.
#
# M{\"u}ller and Müller look alike when printed, and are different texts: u and U+0308 against U+00FC. Whoever compares names or titles as
# they come makes two people of one as soon as two programs wrote the file. Normalising to NFC makes them one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @retorquere/bibtex-parser@9.0.29
cat >try.mjs <<'JS'
import { parse } from "@retorquere/bibtex-parser";
const codes = (text) => [...text].map((character) => character.codePointAt(0).toString(16)).join(" ");
const read = (name) => {
  const { entries } = parse(`@article{a, title = {T}, author = {${name}, Jan}}`);
  return entries[0].fields.author[0].lastName;
};
const [latex, letter] = [read('M{\\"u}ller'), read("Müller")];
console.log(`LaTeX: ${codes(latex)}`);
console.log(`letter: ${codes(letter)}`);
console.log(`equal: ${latex === letter}, equal in NFC: ${latex.normalize("NFC") === letter.normalize("NFC")}`);
JS
seen=$(node try.mjs)
echo "$seen"
expected='LaTeX: 4d 75 308 6c 6c 65 72
letter: 4d fc 6c 6c 65 72
equal: false, equal in NFC: true'
[ "$seen" = "$expected" ] || { echo "The behaviour has changed." >&2; exit 1; }
