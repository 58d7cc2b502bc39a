import type { Source } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { type IssuedDate, isoDate, parseIssued } from "@/lib/domain/issued-date";
import { type AuthorName, authorNames } from "@/lib/domain/source-authors";

/** RIS knows fewer types than CSL; what has none of its own is generic. */
const RIS_TYPES: Readonly<Record<string, string>> = {
  article: "JOUR",
  "article-journal": "JOUR",
  "article-magazine": "MGZN",
  "article-newspaper": "NEWS",
  bill: "BILL",
  book: "BOOK",
  broadcast: "VIDEO",
  chapter: "CHAP",
  classic: "CLSWK",
  dataset: "DATA",
  "entry-dictionary": "DICT",
  "entry-encyclopedia": "ENCYC",
  figure: "FIGURE",
  graphic: "ART",
  hearing: "HEAR",
  legal_case: "CASE",
  legislation: "STAT",
  manuscript: "MANSCPT",
  map: "MAP",
  motion_picture: "MPCT",
  musical_score: "MUSIC",
  pamphlet: "PAMP",
  "paper-conference": "CPAPER",
  patent: "PAT",
  personal_communication: "PCOMM",
  post: "ELEC",
  "post-weblog": "BLOG",
  report: "RPRT",
  review: "JOUR",
  "review-book": "JOUR",
  software: "COMP",
  song: "SOUND",
  standard: "STAND",
  thesis: "THES",
  webpage: "ELEC",
};

/** Types whose second title (T2) is a series: what they appeared with is their publisher. */
const PUBLISHED = new Set(["BOOK", "COMP", "MAP", "RPRT"]);

/**
 * Sources as RIS: one tag a line, each line ended as RIS asks (CR LF), no value broken over lines. Only tags that the
 * RIS of 2001 has: with one of the later ones (DA, PY, LA) citation-js reads a newspaper without its author and its
 * month.
 */
export function toRis(index: DossierIndex, sources: readonly Source[]): string {
  return sources.map((source) => record(index, source)).join("");
}

function record(index: DossierIndex, source: Source): string {
  const type = RIS_TYPES[source.cslType] ?? "GEN";
  const date = parseIssued(source.issued);
  const lines: readonly (readonly [string, string | null | undefined])[] = [
    ["TY", type],
    ["ID", `${index.dossier.id}-${source.id}`],
    ...authorNames(index, source).map((name) => ["AU", risName(name)] as const),
    ["TI", source.title],
    [PUBLISHED.has(type) ? "PB" : "T2", source.containerTitle],
    ["Y1", date && slashedDate(date)],
    ["UR", source.url],
    ["N1", source.note],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${written.join("")}ER  - \r\n`;
}

function risName(name: AuthorName): string {
  return "literal" in name ? wholeName(name.literal) : `${name.family}, ${name.given}`;
}

/** A comma parts a name into family and given, and RIS cannot escape it: its fullwidth form keeps a name whole. */
function wholeName(name: string): string {
  return name.replaceAll(",", "，");
}

/** Year/month/day/other, what is not known empty between the slashes; the end of a range is that other. */
function slashedDate(date: IssuedDate): string {
  const [year, month, day] = date.from.map((part) => String(part).padStart(2, "0"));
  return [year, month ?? "", day ?? "", date.to ? isoDate({ from: date.to, to: null }) : ""].join("/");
}

function oneLine(value: string): string {
  return value.replace(/\s*[\r\n]+\s*/g, " ").trim();
}
