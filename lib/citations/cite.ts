import type { Quotation, Source } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { printedAuthors } from "@/lib/domain/source-authors";
import type { BriefingContext } from "@/lib/views/context-line";
import { fullName, longDate, nameCommentator, sourceLine } from "@/lib/wording/names";

export const CITATION_STYLES = ["apa", "chicago", "plain"] as const;
/** APA (7th), a Chicago note, or a plain line as it stands under a quotation. */
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A source as it is cited, as plain text. Names stay whole, see cslItem; what is not known is left out. */
export function citeSource(index: DossierIndex, source: Source, style: CitationStyle): string {
  const author = printedAuthors(index, source).join("; ") || null;
  const { title, containerTitle: container, issued, url } = source;
  if (style === "plain") return [sourceLine(index, source), url].filter(Boolean).join(", ");
  if (style === "chicago") {
    const parts = [author, `“${title}${isEnded(title) ? "" : ","}”`].filter(Boolean).join(", ");
    const rest = [container, issued && americanDate(issued), url].filter(Boolean).join(", ");
    return ended(rest ? `${parts} ${rest}` : parts.replace(/,”$/, "”"));
  }
  const date = `(${issued ? apaDate(issued) : "n.d."}).`;
  const opening = author ? `${ended(author)} ${date} ${ended(title)}` : `${ended(title)} ${date}`;
  return [opening, container && ended(container), url].filter(Boolean).join(" ");
}

/**
 * A quotation as it is cited: who spoke, how the words reach us, the place in the source, and the id that finds it
 * here.
 */
export function citeQuotation(index: DossierIndex, quotation: Quotation, style: CitationStyle): string {
  const source = index.sources.get(quotation.sourceId);
  const speaker = index.commentators.get(quotation.commentatorId);
  const name = speaker ? fullName(nameCommentator(index, speaker)) : quotation.commentatorId;
  const writes = source?.authorId === quotation.commentatorId && quotation.voice === "author";
  const said = quotation.statedOn ? ` (${longDate(quotation.statedOn)})` : "";
  const manner = quotation.voice === "direct" || quotation.voice === "mixed" ? "quoted in" : "as reported in";
  const place = [quotation.paragraph === null ? null : `para. ${quotation.paragraph}`, `[${quotation.id}]`];
  const where = source ? citeSource(index, source, style) : quotation.sourceId;
  return [writes ? where : `${name}${said}, ${manner} ${where}`, ...place].filter(Boolean).join(" ");
}

/**
 * A view as it is cited: dossier, version, filter, what is left of it, date and address. `context` carries them all.
 */
export function citeView(context: BriefingContext, style: CitationStyle): string {
  const { dossierTitle, version, filters, basis, date, permalink } = context;
  const filter = filters.length === 0 ? "no filter" : `filter: ${filters.join("; ")}`;
  const year = date.slice(0, 4);
  switch (style) {
    case "apa":
      return `${dossierTitle} (Version ${version}; ${filter}; ${basis}) [Data set]. (${year}). Concordance. Retrieved ${americanDate(date)}, from ${permalink}`;
    case "chicago":
      return `Concordance, “${dossierTitle},” version ${version}, ${filter}, ${basis}, accessed ${americanDate(date)}, ${permalink}.`;
    case "plain":
      return `${dossierTitle}, version ${version}, ${filter}, ${basis}, ${longDate(date)}, ${permalink}`;
  }
}

// Made once: a deck cites hundreds of times, and making one takes longer than formatting with it.
const WITHOUT_DAY = new Intl.DateTimeFormat("en-US", { year: "numeric", month: "long", timeZone: "UTC" });
const WITH_DAY = new Intl.DateTimeFormat("en-US", { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" });

/** "2023, October 11"; "2023, August–October" and "2022, November–2023, February" of ranges. */
function apaDate(date: string): string {
  const [from = date, to] = date.split("/");
  const years = [from, to ?? from].map((one) => one.slice(0, 4));
  if (to && years[0] !== years[1]) return `${apaDate(from)}–${apaDate(to)}`;
  return from.length > 4 ? `${years[0]}, ${americanDate(date).replace(/,? \d{4}$/, "")}` : from;
}

/**
 * "October 11, 2023", "October 2023" from a month, the year alone where there is no more; "August–October 2023" of a
 * range.
 */
function americanDate(date: string): string {
  const ends = date.split("/").map((end) => end.slice(0, 10).split("-").map(Number));
  const [from = [], to] = ends;
  const format = (from[2] ?? 0) > 0 ? WITH_DAY : WITHOUT_DAY;
  if (ends.some(([year, month]) => !year || !month || month > 12)) return date.replace("/", "–");
  if (!to) return format.format(utc(from));
  if (to.length !== from.length) return date.split("/").map(americanDate).join("–");
  return format.formatRange(utc(from), utc(to)).replace(/\s*–\s*/, "–");
}

function utc([year = 0, month = 1, day = 1]: readonly number[]): number {
  return Date.UTC(year, month - 1, day || 1);
}

function isEnded(text: string): boolean {
  return /[.!?…]["”’]?$/.test(text);
}

function ended(text: string): string {
  return isEnded(text) ? text : `${text}.`;
}
