#!/usr/bin/env bash
# linkedom 0.18.12 with @mozilla/readability 0.6.0 (what many readers of saved web pages are built of): a valid page that leaves the tags of
# head and body out has no article, but an error.
#
# HTML lets a page omit <head> and <body>, and every browser makes both. This parser makes neither: title and text stand directly under
# <html>. The reading mode then walks from the body it expects and ends with a TypeError that names a tag and not the page. With the two
# tags written out the same page is read, so a test with a tidy page passes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent linkedom@0.18.12 @mozilla/readability@0.6.0
cat >try.mjs <<'JS'
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
const text = "<p>The council met in the town hall, and many came to hear what would be said about the harbour and its future.</p>";
const pages = {
  omitted: `<!doctype html><html lang="en"><title>Harbour</title><main>${text.repeat(6)}</main></html>`,
  written: `<!doctype html><html lang="en"><head><title>Harbour</title></head><body><main>${text.repeat(6)}</main></body></html>`,
};
for (const [name, html] of Object.entries(pages)) {
  const { document } = parseHTML(html);
  const body = document.querySelector("body") ? "a body" : "no body";
  let read;
  try {
    read = new Readability(document).parse() ? "an article" : "no article";
  } catch (error) {
    read = error.name;
  }
  console.log(`${name}: ${body}, ${read}`);
}
JS
seen=$(node try.mjs)
echo "$seen"
grep -q '^omitted: no body, TypeError$' <<<"$seen" || { echo "The behaviour has changed." >&2; exit 1; }
grep -q '^written: a body, an article$' <<<"$seen" || { echo "The behaviour has changed." >&2; exit 1; }
