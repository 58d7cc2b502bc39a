import { type CslItem, cslItem } from "@/lib/citations/csl-item";
import type { Source } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";

/** RIS knows fewer types than CSL; what has none of its own is generic. */
const RIS_TYPES: Readonly<Record<string, string>> = {
  article: "JOUR",
  "article-journal": "JOUR",
  "article-magazine": "MGZN",
  "article-newspaper": "NEWS",
  book: "BOOK",
  broadcast: "VIDEO",
  chapter: "CHAP",
  "entry-encyclopedia": "ENCYC",
  hearing: "HEAR",
  legislation: "STAT",
  "paper-conference": "CPAPER",
  post: "ELEC",
  "post-weblog": "BLOG",
  report: "RPRT",
  thesis: "THES",
  webpage: "ELEC",
};

/** Sources as RIS: one tag a line, each line ended as RIS asks (CR LF), no value broken over lines. */
export function toRis(index: DossierIndex, sources: readonly Source[]): string {
  return sources.map((source) => record(cslItem(index, source))).join("");
}

function record(item: CslItem): string {
  const parts = item.issued?.["date-parts"][0] ?? [];
  const [year] = parts;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ["TY", RIS_TYPES[item.type] ?? "GEN"],
    ["ID", item.id],
    ...(item.author ?? []).map(({ literal }) => ["AU", literal] as const),
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["PY", year === undefined ? undefined : String(year)],
    ["DA", year === undefined ? undefined : slashedDate(parts)],
    ["LA", item.language],
    ["UR", item.URL],
    ["N1", item.note],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${written.join("")}ER  - \r\n`;
}

/** RIS writes a date as year/month/day/other; what is not known stays empty between the slashes. */
function slashedDate(parts: readonly number[]): string {
  const [year, month, day] = parts.map((part) => String(part).padStart(2, "0"));
  return `${year}/${month ?? ""}/${day ?? ""}/`;
}

function oneLine(value: string): string {
  return value.replace(/\s*[\r\n]+\s*/g, " ").trim();
}
