import { drawingHtml } from "@/components/embed/drawing-html";
import { leavingLink, OPEN_WORDS } from "@/components/embed/embed-page";
import { themedDrawing } from "@/components/embed/themed-drawing";
import { DivergingBarsFigure } from "@/figures/diverging-bars-figure";
import type { Block, Briefing, Sentence } from "@/lib/briefing/briefing";
import { printQuotation, printTable } from "@/lib/briefing/formats/html/print-figures";
import { escapeXml } from "@/lib/office/xml-text";
import type { DivergingBarsView } from "@/lib/views/sides/diverging-bars-view";

const AUTHOR = '<span class="author">author</span>';

/**
 * A frozen briefing, or some blocks of one, in a frame.
 *
 * A block by itself takes what the briefing says is not to be claimed along.
 *
 * @param above what stands before everything, as HTML.
 * @param href where the whole briefing is opened.
 */
export function briefingHtml(
  briefing: Briefing,
  { blocks, above, href }: { readonly blocks: readonly Block[]; readonly above: string; readonly href: string },
): string {
  const { title, context } = briefing;
  const [first] = blocks;
  // A block by itself, and the title block of a whole briefing, are their own heading.
  const leads = first !== undefined && (blocks.length === 1 || first.kind === "title");
  const about = [context.lines[0], [context.basis, context.coverage, context.sourceLine].join(" · ")];
  const limits = briefing.blocks.filter((block) => block.kind === "do-not-claim" && !blocks.includes(block));
  return [
    above,
    leads ? "" : `<h1 dir="auto">${escapeXml(title)}</h1>`,
    ...blocks.map((block, position) => blockHtml(block, leads && position === 0 ? "h1" : "h2")),
    ...limits.map(
      ({ sentences }) =>
        `<div class="cautions">${sentences.map((sentence) => sentenceHtml(sentence, "small")).join("\n")}</div>`,
    ),
    `<footer>${about.map((words) => `<p dir="auto">${escapeXml(words)}</p>`).join("\n")}<p>${leavingLink(href, OPEN_WORDS)}</p></footer>`,
  ]
    .filter(Boolean)
    .join("\n");
}

function blockHtml(block: Block, level: "h1" | "h2"): string {
  const { heading, headingByAuthor, quotations, sentences, chart, table, notes } = block;
  const parts = [
    `<${level} dir="auto">${headingByAuthor ? AUTHOR : ""}${escapeXml(heading)}</${level}>`,
    ...quotations.map(printQuotation),
    ...sentences.map((sentence) => sentenceHtml(sentence, "said")),
    chart ? chartHtml(chart) : "",
    table ? tableHtml(printTable(table), { caption: table.caption, isTwin: chart !== null }) : "",
    ...notes.map((note) => `<p class="small" dir="auto">${escapeXml(note)}</p>`),
  ];
  return `<section>${parts.filter(Boolean).join("\n")}</section>`;
}

function sentenceHtml({ text, byAuthor }: Sentence, style: "said" | "small"): string {
  return `<p class="${style}" dir="auto">${byAuthor ? AUTHOR : ""}${escapeXml(text)}</p>`;
}

function chartHtml(view: DivergingBarsView): string {
  const drawing = themedDrawing(<DivergingBarsFigure view={view} />, <DivergingBarsFigure view={view} isNarrow />);
  return drawingHtml(drawing, view.title);
}

function tableHtml(table: string, { caption, isTwin }: { caption: string; isTwin: boolean }): string {
  const framed = `<div class="scroll" role="region" aria-label="${escapeXml(caption)}" tabindex="0">${table}</div>`;
  return isTwin ? `<details><summary>The numbers as a table</summary>${framed}</details>` : framed;
}
