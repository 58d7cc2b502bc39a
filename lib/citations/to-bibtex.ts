import { type CslItem, cslItem } from "@/lib/citations/csl-item";
import type { Source } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

const ENTRY_TYPES: Readonly<Record<string, string>> = {
  article: "article",
  "article-journal": "article",
  "article-magazine": "article",
  "article-newspaper": "article",
  book: "book",
  chapter: "incollection",
  "paper-conference": "inproceedings",
  report: "techreport",
};

/** Where each type of entry names what it appeared in. */
const CONTAINER_FIELDS: Readonly<Record<string, string>> = {
  article: "journal",
  incollection: "booktitle",
  inproceedings: "booktitle",
  techreport: "institution",
};

/** Sources as BibTeX. Titles and authors stand in double braces: case and names stay as they are. */
export function toBibtex(index: DossierIndex, sources: readonly Source[]): string {
  return sources.map((source) => entry(cslItem(index, source))).join("\n");
}

function entry(item: CslItem): string {
  const type = ENTRY_TYPES[item.type] ?? "misc";
  const [year, month, day] = item.issued?.["date-parts"][0] ?? [];
  const whole = (value: string | undefined) => value && `{{${escaped(value)}}}`;
  const plain = (value: string | number | undefined) => value && `{${escaped(String(value))}}`;
  const fields: readonly (readonly [string, string | number | undefined])[] = [
    ["author", item.author && `{${item.author.map(({ literal }) => `{${escaped(literal)}}`).join(" and ")}}`],
    ["title", whole(item.title)],
    [CONTAINER_FIELDS[type] ?? "howpublished", plain(item["container-title"])],
    ["year", plain(year)],
    // A macro, not a text: styles print it in their own language.
    ["month", month === undefined ? undefined : MONTHS[month - 1]],
    ["day", plain(day)],
    ["language", plain(item.language)],
    ["url", item.URL && `{${item.URL.replaceAll("{", "%7B").replaceAll("}", "%7D")}}`],
    ["note", plain(item.note)],
  ];
  const written = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${type}{${item.id},\n${written.join("")}}\n`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** What TeX would read as a command is written as the character it is; in one pass, so that no escape is escaped again. */
function escaped(text: string): string {
  const oneLine = text.replace(/\s*[\r\n]+\s*/g, " ").trim();
  return oneLine.replace(/[\\{}~^#$%&_]/g, (character) => SPECIAL[character] ?? `\\${character}`);
}
