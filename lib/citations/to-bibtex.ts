import { babelLanguage } from "@/lib/citations/babel-language";
import type { Source } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { type IssuedDate, isoDate, parseIssued } from "@/lib/domain/issued-date";
import { type AuthorName, authorNames } from "@/lib/domain/source-authors";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** The types of entries, each where all fields are known that it needs: R drops an article without journal or year. */
const ENTRY_TYPES: Readonly<Record<string, string>> = {
  article: "article",
  "article-journal": "article",
  "article-magazine": "article",
  "article-newspaper": "article",
  book: "book",
  "paper-conference": "inproceedings",
  post: "online",
  "post-weblog": "online",
  report: "techreport",
  webpage: "online",
};

/** Where each type of entry names what it appeared in; the first is what BibTeX and biblatex print. */
const CONTAINER_FIELDS: Readonly<Record<string, readonly string[]>> = {
  article: ["journal"],
  book: ["publisher"],
  inproceedings: ["booktitle"],
  techreport: ["institution"],
  online: ["organization", "booktitle"],
  misc: ["howpublished", "booktitle"],
};

const NEEDS_ALL: ReadonlySet<string> = new Set(["article", "book", "inproceedings", "techreport"]);

/**
 * Sources as BibTeX that biblatex reads as well. Titles, authors and publications stand in more than one pair of
 * braces: case and names stay as they are.
 */
export function toBibtex(index: DossierIndex, sources: readonly Source[]): string {
  return sources.map((source) => entry(index, source)).join("\n");
}

function entry(index: DossierIndex, source: Source): string {
  const authors = authorNames(index, source).map(bibtexName).join(" and ");
  const date = parseIssued(source.issued);
  const type = entryType(source, Boolean(authors && date && source.containerTitle));
  const container = source.containerTitle && guarded(source.containerTitle);
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ["author", authors && `{${authors}}`],
    ["title", guarded(source.title)],
    ...(CONTAINER_FIELDS[type] ?? []).map((name) => [name, container] as const),
    ...dateFields(date),
    ["language", source.language && `{${escaped(source.language)}}`],
    ["langid", source.language && braced(babelLanguage(source.language))],
    ["url", source.url && `{${address(source.url)}}`],
    ["note", source.note && `{${escaped(source.note)}}`],
  ];
  const written = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${type}{${index.dossier.id}-${source.id},\n${written.join("")}}\n`;
}

/** Braces keep a name whole, or each of its parts. */
function bibtexName(name: AuthorName): string {
  return "literal" in name ? `{${escaped(name.literal)}}` : `{${escaped(name.family)}}, {${escaped(name.given)}}`;
}

function entryType({ cslType }: Source, hasAll: boolean): string {
  const type = ENTRY_TYPES[cslType] ?? "misc";
  return NEEDS_ALL.has(type) && !hasAll ? "misc" : type;
}

/**
 * biblatex reads `date`; BibTeX itself and R know year, month and day only, and a range by what its ends have in
 * common.
 */
function dateFields(date: IssuedDate | null): readonly (readonly [string, string | null])[] {
  if (!date) return [];
  const [year, month, day] = date.from;
  const [lastYear, lastMonth, lastDay] = date.to ?? date.from;
  const sameMonth = year === lastYear && month === lastMonth;
  return [
    ["date", braced(isoDate(date))],
    ["year", braced(year === lastYear ? String(year) : `${year}--${lastYear}`)],
    // A macro, not a text: styles print it in their own language.
    ["month", (sameMonth && month && MONTHS[month - 1]) || null],
    ["day", sameMonth && day && day === lastDay ? braced(String(day)) : null],
  ];
}

function braced(value: string | null): string | null {
  return value && `{${value}}`;
}

/** Three pairs: the field's own, one for BibTeX's styles, and one for readers that take the second for a mere quirk. */
function guarded(text: string): string {
  return `{{{${escaped(text)}}}}`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  // As text, the older encodings of fonts print them as ¡, ¿ and a dash; not every reader knows \textless and its like.
  "<": "$<$",
  ">": "$>$",
  "|": "$|$",
  // Two hyphens would be one dash.
  "-": "-{}",
};

/**
 * What TeX would read as a command is written as the character it is; in one pass, so that no escape is escaped again.
 */
function escaped(text: string): string {
  const oneLine = text.replace(/\s*[\r\n]+\s*/g, " ").trim();
  const pairs = hasBracesInPairs(oneLine);
  return oneLine.replace(/[\\{}~^<>|#$%&_]|-(?=-)/g, (character) => {
    const isPaired = pairs && (character === "{" || character === "}");
    return (isPaired ? undefined : SPECIAL[character]) ?? `\\${character}`;
  });
}

/** BibTeX counts braces, whatever stands before them: \{ and \} are safe in pairs only. */
function hasBracesInPairs(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === "{") open++;
    if (character === "}" && --open < 0) return false;
  }
  return open === 0;
}

const IN_ADDRESS: Readonly<Record<string, string>> = { "{": "%7B", "}": "%7D", "\\": "%5C" };

/** An address with what would end or unbalance its field written as an address writes it. */
function address(url: string): string {
  return url.replace(/[{}\\]/g, (character) => IN_ADDRESS[character] ?? character);
}
