import type { BriefingContext } from "@/lib/views/context-line";

export const PAPERS = ["a4", "letter"] as const;
export type Paper = (typeof PAPERS)[number];

const SIZES: Readonly<Record<Paper, string>> = { a4: "A4", letter: "letter" };

/**
 * The style of the printed briefing: black on white, the colours of the values kept, the context line and the page
 * number on every page.
 *
 * @param fontFaces rules that bring fonts along, where the page may not fetch any.
 */
export function printStyle({ lines }: BriefingContext, paper: Paper, fontFaces: string): string {
  return `${fontFaces}
@page {
  size: ${SIZES[paper]};
  margin: 16mm 17mm 24mm;
  @bottom-left {
    content: ${cssText(lines[0])} "\\A " ${cssText(lines[1])};
    white-space: pre-wrap;
    width: 88%;
    vertical-align: top;
    padding-top: 3mm;
    font: 6.5pt/1.3 "Geist", "Helvetica Neue", Arial, sans-serif;
    color: #444;
    text-align: left;
  }
  @bottom-right {
    content: counter(page) " / " counter(pages);
    vertical-align: top;
    padding-top: 3mm;
    font: 7.5pt/1.3 "Geist", "Helvetica Neue", Arial, sans-serif;
    color: #444;
  }
}
:root { color-scheme: light; ${groupColours()} }
* { box-sizing: border-box; }
html { background: #fff; color: #000; font: 9.5pt/1.42 "Geist", "Helvetica Neue", Arial, sans-serif; font-feature-settings: "tnum"; }
body { margin: 0 auto; max-width: 176mm; }
h1, h2, blockquote, .sentence { font-family: "Source Serif 4", Georgia, "Noto Serif", "Liberation Serif", serif; }
h1 { font-size: 21pt; line-height: 1.12; margin: 0 0 3mm; letter-spacing: -0.01em; text-wrap: balance; }
h2 { font-size: 13pt; line-height: 1.2; margin: 0 0 2mm; break-after: avoid; }
section { border-top: 0.4pt solid #999; padding: 3.5mm 0 4mm; }
section.title { border-top: 0; }
p, ul, figure, blockquote, table { margin: 0 0 2mm; }
ul { padding-left: 4.5mm; }
li { margin-bottom: 1mm; break-inside: avoid; }
.sentence { font-size: 10.5pt; line-height: 1.36; }
.author { font: 7.5pt "Geist", Arial, sans-serif; border: 0.5pt solid #0f5e5a; color: #0f5e5a; border-radius: 2pt; padding: 0 1.2mm; margin-right: 1.2mm; }
.small, figcaption, caption, .notes, .context { font-size: 8pt; color: #333; }
/* A space at the end of a line stays a letter: else bookmarks, structure and copies join "October" and "2023". */
h1, h2, p, li, blockquote, figcaption, caption, th, td, .name { white-space: break-spaces; }
/* Between names a space is no letter, and would have a line of its own behind a name as wide as its column. */
.sides td, .bars td { white-space: normal; }
blockquote { font-size: 12pt; line-height: 1.38; overflow-wrap: anywhere; }
figure { break-inside: avoid; border-left: 1.2pt solid #999; padding-left: 4mm; }
table { border-collapse: collapse; width: 100%; font-size: 8.5pt; }
caption { text-align: left; padding-bottom: 1mm; }
thead { display: table-header-group; }
/* A head alone at the foot of a page tells nothing. */
caption, thead { break-after: avoid; }
tbody tr:first-child { break-before: avoid; }
tr { break-inside: avoid; }
th, td { text-align: left; font-weight: 400; vertical-align: top; padding: 0.9mm 2mm 0.9mm 0; border-bottom: 0.4pt solid #ccc; }
thead th { font-weight: 600; border-bottom: 0.6pt solid #000; vertical-align: bottom; }
.figure { text-align: center; }
.mark { display: inline-block; min-width: 9mm; border-radius: 2pt; text-align: center; font-weight: 600; padding: 0 1mm; }
.mark, .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.m2 { background: #a8500a; color: #fff; }
.m1 { background: #e8a95f; color: #3d2200; }
.v0 { background: #d5d0c5; color: #3b382f; }
.p1 { background: #a494cf; color: #221144; }
.p2 { background: #54308a; color: #fff; }
.bars td.side { width: 24%; padding: 0.9mm 0; }
.bars td.left { border-right: 0.8pt solid #000; }
.bars .track { display: flex; }
.bars .left .track { flex-direction: row-reverse; }
.bar { display: block; text-align: center; font-weight: 600; line-height: 1.5; }
.bars th[scope="row"] { width: 32%; }
.sides th[scope="row"] { width: 30%; }
.sides td { width: 23%; }
.sides .track { display: flex; }
.name { display: inline-block; border-radius: 2pt; padding: 0 1.2mm; margin: 0 0.6mm 0.8mm 0; font-weight: 500; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.name.low { background: none; color: #000; border: 0.6pt dashed #666; }
.map { border: 0; padding: 0; break-inside: avoid; }
.map svg { width: 100%; max-height: 105mm; font-family: "Geist", "Helvetica Neue", Arial, sans-serif; }
.map path { print-color-adjust: exact; -webkit-print-color-adjust: exact; stroke-width: 0.8; }
.map .outline { fill-opacity: 0.07; stroke-width: 1.2; }
.map .halo { stroke: #fff; stroke-width: 2.4; stroke-linejoin: round; paint-order: stroke; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.notes { padding-left: 6mm; }
.notes li { margin-bottom: 0.6mm; overflow-wrap: anywhere; }
sup { font-size: 6.5pt; line-height: 0; }
a { color: inherit; text-decoration: none; }
@media screen {
  body { padding: 10mm 6mm; }
  .screen { border-left: 1.2pt solid #0f5e5a; padding-left: 3mm; margin-bottom: 6mm; }
  .screen a { text-decoration: underline; color: #0f5e5a; }
}
@media print { .screen { display: none; } }
`;
}

/** Those of figures/palette/palette.ts. */
export const GROUP_COLOURS: readonly string[] = ["#3b69a0", "#9b2062", "#79800f", "#1f242a", "#3f99b8", "#533529"];

/** The colours of the groups on paper, as the pages have them by day. */
function groupColours(): string {
  return GROUP_COLOURS.map((colour, position) => `--group-${position + 1}: ${colour};`).join(" ");
}

/** A text as a string of a style sheet; nothing in it can end the string or the style element. */
function cssText(text: string): string {
  return `"${text.replace(/["\\<>&\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
