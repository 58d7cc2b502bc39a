import type { Briefing, BriefingTable } from "@/lib/briefing/briefing";
import { type DocumentPart, documentParts, type Extent } from "@/lib/briefing/formats/document-parts";
import { noteParts } from "@/lib/briefing/formats/note-parts";
import { quotedWords } from "@/lib/views/quotations/quotation-view";

/**
 * The briefing in Markdown: the one-page note, or the whole of it, with footnotes for what each sentence rests on and
 * for the source of each quotation. Whatever the words contain, they are read back as they are: signs that Markdown
 * would take are escaped.
 */
export function toMarkdown(briefing: Briefing, extent: Extent = "note"): string {
  const footnotes: string[] = [];
  const reference = (note: string | null) => {
    if (note === null) return "";
    const known = footnotes.indexOf(note);
    const number = known === -1 ? footnotes.push(note) : known + 1;
    return `[^${number}]`;
  };
  const parts = extent === "note" ? noteParts(briefing) : documentParts(briefing);
  const body = parts.map((part, position) => written(part, reference, parts[position + 1]?.kind === part.kind));
  const context = briefing.context.lines.map(escaped).join("  \n");
  const notes = footnotes.map((note, position) => `[^${position + 1}]: ${escaped(note)}\n`);
  return `# ${escaped(briefing.title)}\n\n${context}\n\n${body.join("")}${notes.join("\n")}`;
}

function written(part: DocumentPart, reference: (note: string | null) => string, sameFollows: boolean): string {
  switch (part.kind) {
    case "heading":
      return `## ${authorMark(part.byAuthor)}${escaped(part.text)}${part.basis === null ? "" : ` (${escaped(part.basis)})`}\n\n`;
    case "paragraph":
      return `${authorMark(part.byAuthor)}${escaped(part.text)}${reference(part.note)}\n\n`;
    case "item":
      return `- ${authorMark(part.byAuthor)}${escaped(part.text)}${reference(part.note)}\n${sameFollows ? "" : "\n"}`;
    case "quotation": {
      const words = quotedWords(part.quotation);
      const source = `${escaped(part.attribution)}${reference(part.note)}`;
      if (part.lead !== null)
        return `${authorMark(part.lead.byAuthor)}**${escaped(part.lead.text)}** — ${source}\n\n> ${lines(words)}\n\n`;
      return `> ${lines(words)}\n>\n> — ${source}\n\n`;
    }
    case "table":
      return writtenTable(part.table);
    case "clusters":
      return "";
    case "small":
      return `*${part.byAuthor ? "(author) " : ""}${escaped(part.text)}*${reference(part.note)}\n\n`;
  }
}

function writtenTable({ caption, header, rows }: BriefingTable): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => escaped(cell).replaceAll("\n", " ")).join(" | ")} |\n`;
  const align = header.map((_, column) =>
    rows.every((cells) => typeof cells[column]?.number === "number") ? "---:" : "---",
  );
  const body = rows.map((cells) => row(cells.map(({ text }) => text))).join("");
  return `${escaped(caption)}:\n\n${row(header)}| ${align.join(" | ")} |\n${body}\n`;
}

function authorMark(byAuthor: boolean): string {
  return byAuthor ? "*(author)* " : "";
}

/** Line breaks inside a quotation stay line breaks inside the block quotation. */
function lines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(escaped)
    .join("  \n> ");
}

/** Escapes what Markdown would read as markup: some signs anywhere, others only where a line begins. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&^]/g, "\\$&")
    .replace(/^(\s*)([#+\-=])/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, "$1\\$2");
}
