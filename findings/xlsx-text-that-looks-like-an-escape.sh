#!/usr/bin/env bash
# write-excel-file 4.1.1 and read-excel-file 9.3.17: a text cell that happens to look like an OOXML escape does not come back.
#
# ECMA-376 (22.9.2.19) writes a character as _xHHHH_ and therefore asks writers to escape the underscore of a text that only looks so
# (_x005F_x0041_). The writer does not, the reader decodes: the code "_x0041_" of a codebook returns as "A". One would guess that the
# two, of one author, undo each other. They also agree to pass 32,770 characters, three more than a cell of Excel may have.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent write-excel-file@4.1.1 read-excel-file@9.3.17
cat >try.mjs <<'JS'
import readXlsxFile from "read-excel-file/node";
import writeXlsxFile from "write-excel-file/node";
const texts = ["plain", "_x0041_", "x".repeat(32_770)];
await writeXlsxFile([texts.map((value) => ({ value, type: String }))]).toFile("cells.xlsx");
const read = await readXlsxFile("cells.xlsx", { trim: false });
const [row] = read[0]?.data ?? read;
console.log(JSON.stringify(row.map((text) => (text.length > 40 ? text.length : text))));
JS
seen=$(node try.mjs)
echo "$seen"
[ "$seen" = '["plain","A",32770]' ] || { echo "The behaviour has changed." >&2; exit 1; }
