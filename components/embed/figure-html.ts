import { drawingHtml } from "@/components/embed/drawing-html";
import { leavingLink, OPEN_WORDS } from "@/components/embed/embed-page";
import type { CutTable, FigureEmbed } from "@/lib/briefing/figure-embed";
import { escapeXml } from "@/lib/office/xml-text";
import { number } from "@/lib/wording/count";

/**
 * A figure in a frame: what it finds, the drawing, what not to claim, the numbers as a table, and the way back.
 *
 * @param above what stands before everything, as HTML.
 * @param href where the same view is opened, whole.
 * @param data where the whole table is had; null where it is not to be had any more.
 */
export function figureHtml(
  embed: FigureEmbed,
  {
    above = "",
    state,
    href,
    data,
  }: {
    readonly above?: string;
    /** Whether it follows the dossier, in a sentence. */
    readonly state: string;
    readonly href: string;
    readonly data: string | null;
  },
): string {
  const { title, basis, about, drawing, note, cautions, context, table } = embed;
  const parts = [
    above,
    `<h1 dir="auto">${escapeXml(title)}</h1>`,
    line([about, basis].filter(Boolean).join(" · ")),
    drawingHtml(drawing, about || title),
    line(note),
    cautions.length === 0
      ? ""
      : `<div class="cautions">${cautions.map((caution) => `<p class="small" dir="auto">${escapeXml(caution)}</p>`).join("\n")}</div>`,
    tableHtml(table, data),
    `<footer>${context.map((words) => `<p dir="auto">${escapeXml(words)}</p>`).join("\n")}<p>${state ? `${escapeXml(state)} ` : ""}${leavingLink(href, OPEN_WORDS)}</p></footer>`,
  ];
  return parts.filter(Boolean).join("\n");
}

function line(words: string): string {
  return words && `<p class="small" dir="auto">${escapeXml(words)}</p>`;
}

function tableHtml({ name, header, rows, rowsInAll }: CutTable, data: string | null): string {
  const head = header.map((words) => `<th scope="col">${escapeXml(words)}</th>`).join("");
  const body = rows.map((row) => {
    const cells = row.map((cell) => escapeXml(cell === null ? "" : String(cell)));
    return `<tr>${cells.map((cell, column) => (column === 0 ? `<th scope="row" dir="auto">${cell}</th>` : `<td dir="auto">${cell}</td>`)).join("")}</tr>`;
  });
  const isCut = rowsInAll > rows.length;
  const rest = isCut ? `<p class="small">The first ${number(rows.length)} of ${number(rowsInAll)} rows.</p>` : "";
  const file = data === null ? "" : `<p class="small">${leavingLink(data, "The whole table as CSV")}</p>`;
  return `<details><summary>The numbers as a table</summary><div class="scroll" role="region" aria-label="${escapeXml(name)}" tabindex="0"><table><caption>${escapeXml(name)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join("\n")}</tbody></table></div>${rest}${file}</details>`;
}
