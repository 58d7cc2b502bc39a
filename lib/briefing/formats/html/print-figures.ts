import { attribution } from "@/lib/briefing/basis/attribution";
import type { BriefingCell, BriefingTable } from "@/lib/briefing/briefing";
import { escapeXml } from "@/lib/office/xml-text";
import { type QuotationView, quotedWords } from "@/lib/views/quotations/quotation-view";
import { type DivergingBarsRow, type DivergingBarsView, sideWordsOf } from "@/lib/views/sides/diverging-bars-view";

const TONES: Readonly<Record<string, string>> = { "-2": "m2", "-1": "m1", "0": "v0", "1": "p1", "2": "p2" };

/** A table with a caption and header cells; values keep their colour and sign. */
export function printTable({ caption, header, rows }: BriefingTable): string {
  const isFigure = header.map((_, column) => rows.every((row) => row[column]?.kind !== "text"));
  const head = header.map(
    (words, column) =>
      `<th scope="col"${column > 0 && isFigure[column] ? ' class="figure"' : ""}>${escapeXml(words)}</th>`,
  );
  const body = rows.map(
    (row) => `<tr>${row.map((cell, column) => printCell(cell, isFigure[column] ?? false)).join("")}</tr>`,
  );
  return `<table><caption>${escapeXml(caption)}</caption><thead><tr>${head.join("")}</tr></thead><tbody>${body.join("\n")}</tbody></table>`;
}

function printCell({ kind, text, number }: BriefingCell, isFigure: boolean): string {
  if (kind === "heading") return `<th scope="row">${escapeXml(text)}</th>`;
  if (kind === "value" && number !== null) {
    return `<td class="figure"><span class="mark ${TONES[String(number)] ?? ""}">${escapeXml(text)}</span></td>`;
  }
  return `<td${isFigure ? ' class="figure"' : ""}>${escapeXml(text)}</td>`;
}

const SIDES = [
  [
    { key: "disagree", tone: "m1", words: "disagree" },
    { key: "stronglyDisagree", tone: "m2", words: "strongly disagree" },
  ],
  [
    { key: "agree", tone: "p1", words: "agree" },
    { key: "stronglyAgree", tone: "p2", words: "strongly agree" },
  ],
] as const;

/**
 * The diverging bars as a table whose cells are as long as their counts: picture and table twin in one, so that a
 * reader who cannot see the bars reads the same numbers.
 */
export function printBars(chart: DivergingBarsView, twin: BriefingTable | null): string {
  const words = sideWordsOf(chart);
  const darker = chart.sideWords ? "" : " (darker: strongly)";
  const held = new Map(twin?.rows.map((row) => [row[0]?.text ?? "", row.slice(-2).map(({ text }) => text)]));
  const rows = chart.rows.map((row) => {
    const [took = "", silent = ""] = held.get(row.label) ?? [];
    return `<tr><th scope="row">${escapeXml(row.label)}</th>${SIDES.map((side, position) => printSide(side, row, chart.extent, position === 0)).join("")}<td class="figure">${row.neutral}</td><td class="figure">${took}</td><td class="figure">${silent}</td></tr>`;
  });
  return `<table class="bars"><caption>${escapeXml(twin?.caption ?? chart.title)}</caption><thead><tr><th scope="col">Proposition</th><th scope="col">${escapeXml(words.disagree)}${darker}</th><th scope="col">${escapeXml(words.agree)}${darker}</th><th scope="col" class="figure">${escapeXml(words.neutral)}</th><th scope="col" class="figure">took a position</th><th scope="col" class="figure">did not</th></tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}

function printSide(side: (typeof SIDES)[number], row: DivergingBarsRow, extent: number, isLeft: boolean): string {
  const bars = side
    .filter(({ key }) => row[key] > 0)
    .map(
      ({ key, tone, words }) =>
        `<span class="bar ${tone}" style="width:${((100 * row[key]) / extent).toFixed(2)}%">${row[key]}<span class="hidden"> ${words} </span></span>`,
    );
  const none = bars.length === 0 ? '<span class="hidden">0</span>' : "";
  return `<td class="side${isLeft ? " left" : ""}"><span class="track">${none}${bars.join("")}</span></td>`;
}

/** The words as they stand, then who, how, where, and whether they were found in the source. */
export function printQuotation(quotation: QuotationView): string {
  const { exact, isSpeech, language, source, locator, id, anchor } = quotation;
  const words = quotedWords({ exact, isSpeech });
  return `<figure><blockquote dir="auto"${language ? ` lang="${escapeXml(language)}"` : ""}>${escapeXml(words)}</blockquote><figcaption>${escapeXml(attribution(quotation))}<br>${escapeXml([source, locator].filter(Boolean).join(", "))} · ${escapeXml(id)} · ${escapeXml(anchor.words)}</figcaption></figure>`;
}
