import { parse } from "@retorquere/bibtex-parser";
import { mostPrecise, readReferenceDate } from "@/lib/importers/bibliography/read-date";
import { languageTag, webAddress } from "@/lib/importers/bibliography/read-ris";
import type { BibliographicReference } from "@/lib/importers/bibliography/reference";

const TYPES: Readonly<Record<string, string>> = {
  article: "article-journal",
  book: "book",
  booklet: "pamphlet",
  inbook: "chapter",
  incollection: "chapter",
  inproceedings: "paper-conference",
  conference: "paper-conference",
  techreport: "report",
  report: "report",
  phdthesis: "thesis",
  mastersthesis: "thesis",
  thesis: "thesis",
  online: "webpage",
  electronic: "webpage",
  www: "webpage",
  dataset: "dataset",
  unpublished: "manuscript",
  proceedings: "book",
  periodical: "periodical",
};

const USED = new Set([
  "title",
  "author",
  "date",
  "year",
  "month",
  "day",
  "journal",
  "journaltitle",
  "booktitle",
  "langid",
  "language",
  "url",
  "doi",
  "howpublished",
]);

/** Reads BibTeX and BibLaTeX: LaTeX as Unicode, names split, titles as they are written. */
export function readBibtex(text: string): { references: BibliographicReference[]; errors: readonly string[] } {
  const { entries, errors } = parse(text, { sentenceCase: false, english: false });
  const references = entries.map(({ type, fields }): BibliographicReference => {
    const field = (name: string): string | null => {
      const value: unknown = Reflect.get(fields, name);
      const first: unknown = Array.isArray(value) ? value[0] : value;
      return typeof first === "string" && first.trim() !== "" ? plain(first) : null;
    };
    const year = /\d{4}/.exec(field("year") ?? field("date") ?? "")?.[0] ?? null;
    const range = /^(\d{4}[\d-]*)\/(\d{4}[\d-]*)$/.exec(field("date") ?? "");
    return {
      cslType:
        type === "article" && isNewspaper(field("entrysubtype")) ? "article-newspaper" : (TYPES[type] ?? "document"),
      title: field("title"),
      authors: (fields.author ?? []).map(nameOf),
      containerTitle: field("journaltitle") ?? field("journal") ?? field("booktitle"),
      issued: range
        ? range[0]
        : mostPrecise(
            [readReferenceDate(field("date") ?? "", year), monthOf({ year, month: field("month"), day: field("day") })],
            year,
          ),
      language: languageTag(field("langid") ?? field("language")),
      url:
        webAddress(field("url")) ??
        (field("doi") ? `https://doi.org/${field("doi")}` : webAddress(field("howpublished"))),
      unused: Object.keys(fields).filter((name) => !USED.has(name)),
      line: null,
    };
  });
  return { references, errors: errors.map(({ error }) => error) };
}

function isNewspaper(subtype: string | null): boolean {
  return subtype === "newspaper";
}

function nameOf(name: {
  readonly name?: string;
  readonly lastName?: string;
  readonly firstName?: string;
  readonly prefix?: string;
}): string {
  const family = [name.prefix, name.lastName].filter(Boolean).join(" ");
  return plain(name.name ?? [family, name.firstName].filter(Boolean).join(", "));
}

/** Text without the parser's marks for "keep the case", accents joined to their letters. */
function plain(text: string): string {
  return text
    .replaceAll(/<\/?(?:span|i|b|sub|sup)(?: [^>]*)?>/g, "")
    .normalize("NFC")
    .trim();
}

function monthOf({
  year,
  month,
  day,
}: {
  year: string | null;
  month: string | null;
  day: string | null;
}): string | null {
  if (year === null || month === null) return null;
  const number = /^\d+$/.test(month);
  return readReferenceDate(
    number ? [year, month, day ?? ""].join("-").replace(/-$/, "") : [month, day].filter(Boolean).join(" "),
    year,
  );
}
