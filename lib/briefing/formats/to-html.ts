import { basisWords } from "@/lib/briefing/basis/basis-words";
import type { Block, Briefing, BriefingTable, Sentence } from "@/lib/briefing/briefing";
import { APPENDIX } from "@/lib/briefing/formats/document-parts";
import { printClusters } from "@/lib/briefing/formats/html/print-clusters";
import { printBars, printQuotation, printTable } from "@/lib/briefing/formats/html/print-figures";
import { printSides } from "@/lib/briefing/formats/html/print-sides";
import { type Paper, printStyle } from "@/lib/briefing/formats/html/print-style";
import { escapeXml } from "@/lib/office/xml-text";

const AUTHOR = '<span class="author">author</span>';

/**
 * The briefing as one page of HTML that needs nothing beside it: what the browser prints, and what the PDF is made
 * from. Headings make the outline, tables keep their headers, what a sentence rests on stands in the notes at the end.
 *
 * @param onScreen what stands above the page on a screen and is not printed, as HTML.
 * @param fontFaces rules with fonts in them, where the page may not fetch any.
 * @param note a sentence about the making of the page, which is printed at its beginning; null for none.
 */
export function toHtml(
  briefing: Briefing,
  {
    paper,
    onScreen = "",
    fontFaces = "",
    note = null,
  }: {
    readonly paper: Paper;
    readonly onScreen?: string;
    readonly fontFaces?: string;
    readonly note?: string | null;
  },
): string {
  const { title, language, context, blocks } = briefing;
  const notes: string[] = [];
  const numberOf = (note: string) => {
    const known = notes.indexOf(note);
    return known === -1 ? notes.push(note) : known + 1;
  };
  const sections = blocks.map((block) => section(block, context.permalink, numberOf));
  const appended = blocks.flatMap(({ appendix }) => appendix ?? []);
  const appendices = appended.length > 0 ? [appendixSection(appended)] : [];
  const hasTitle = blocks[0]?.kind === "title";
  return `<!doctype html>
<html lang="${escapeXml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="description" content="${escapeXml(context.lines.join(" · "))}">
<title>${escapeXml(title)}</title>
<style>${printStyle(context, paper, fontFaces)}</style>
</head>
<body>
${onScreen && `<div class="screen">${onScreen}</div>`}
<main>
${note === null ? "" : `<p class="context">${escapeXml(note)}</p>`}${hasTitle ? "" : `<h1>${escapeXml(title)}</h1>`}
${[...sections, ...appendices].join("\n")}
${notes.length === 0 ? "" : `<section><h2>What the sentences rest on</h2><ol class="notes">${notes.map((note) => `<li>${escapeXml(note)}</li>`).join("\n")}</ol></section>`}
<p class="context">${context.lines.map(escapeXml).join("<br>")}</p>
</main>
</body>
</html>
`;
}

function section(block: Block, permalink: string, numberOf: (note: string) => number): string {
  const level = block.kind === "title" ? "h1" : "h2";
  const { chart, table } = block;
  const quotations = block.quotations.map(printQuotation);
  const said = sentences(block.sentences, permalink, numberOf);
  const parts = [
    ...(block.isReasonFirst ? [said, ...quotations] : [...quotations, said]),
    block.clusters ? printClusters(block.clusters) : "",
    block.sides ? printSides(block.sides) : chart ? printBars(chart, table) : table ? printTable(table) : "",
    ...block.notes.map((note) => `<p class="small">${escapeXml(note)}</p>`),
  ];
  return `<section${block.kind === "title" ? ' class="title"' : ""}><${level}>${headingWords(block)}</${level}>\n${parts.filter(Boolean).join("\n")}</section>`;
}

function appendixSection(tables: readonly BriefingTable[]): string {
  return `<section><h2>${APPENDIX}</h2>\n${tables.map(printTable).join("\n")}</section>`;
}

function headingWords({ heading, headingByAuthor }: Block): string {
  const words = escapeXml(heading);
  return headingByAuthor ? `${AUTHOR}<span dir="auto">${words}</span>` : words;
}

function sentences(said: readonly Sentence[], permalink: string, numberOf: (note: string) => number): string {
  const written = said.map((sentence) => {
    const note = basisWords(sentence, permalink);
    const mark = sentence.byAuthor ? AUTHOR : "";
    const reference = note === null ? "" : `<sup>${numberOf(note)}</sup>`;
    return `<span class="sentence" dir="auto">${mark}${escapeXml(sentence.text)}</span>${reference}`;
  });
  if (written.length === 0) return "";
  return written.length === 1
    ? `<p>${written[0]}</p>`
    : `<ul>${written.map((line) => `<li>${line}</li>`).join("\n")}</ul>`;
}
