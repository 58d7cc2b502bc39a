import { mostPrecise, readReferenceDate } from "@/lib/importers/bibliography/read-date";
import type { BibliographicReference } from "@/lib/importers/bibliography/reference";

/** Types of RIS as types of the Citation Style Language; what is not listed is a document. */
const TYPES: Readonly<Record<string, string>> = {
  JOUR: "article-journal",
  EJOUR: "article-journal",
  "JOURNAL ARTICLE": "article-journal",
  MGZN: "article-magazine",
  NEWS: "article-newspaper",
  BLOG: "post-weblog",
  BOOK: "book",
  EBOOK: "book",
  CHAP: "chapter",
  ECHAP: "chapter",
  CONF: "paper-conference",
  CPAPER: "paper-conference",
  RPRT: "report",
  GOVDOC: "report",
  THES: "thesis",
  ELEC: "webpage",
  WEB: "webpage",
  ICOMM: "personal_communication",
  INPR: "article",
  UNPB: "manuscript",
  BILL: "bill",
  STAT: "legislation",
  CASE: "legal_case",
  HEAR: "hearing",
  DATA: "dataset",
  PAMP: "pamphlet",
  SOUND: "song",
  VIDEO: "motion_picture",
  PCOMM: "personal_communication",
};

/** Fields that say what a source says; every other one has no place in it. */
const USED = new Set([
  "TY",
  "ER",
  "TI",
  "T1",
  "CT",
  "AU",
  "A1",
  "PY",
  "Y1",
  "DA",
  "T2",
  "JO",
  "JF",
  "JA",
  "BT",
  "UR",
  "DO",
  "LA",
  "L2",
]);

const TAG = /^\uFEFF?([A-Z][A-Z0-9]) {1,2}- {0,2}(.*)$/;

interface Field {
  readonly tag: string;
  value: string;
}

/**
 * Reads RIS as some twenty programs write it: with a byte order mark, lines before the first record, values that go on
 * over lines without a tag, dates in eight spellings, titles under T1 or TI.
 */
export function readRis(text: string): BibliographicReference[] {
  const references: BibliographicReference[] = [];
  let fields: Field[] | null = null;
  let line = 0;
  const close = (from: number) => {
    if (fields) references.push(toReference(fields, from));
    fields = null;
  };
  let began = 0;
  for (const raw of text.split(/\r\n|\r|\n/)) {
    line += 1;
    const [, tag, value = ""] = TAG.exec(raw) ?? [];
    if (tag === "TY") {
      // A record that was never ended ends where the next begins.
      close(began);
      fields = [{ tag, value: value.trim() }];
      began = line;
    } else if (tag === "ER") close(began);
    else if (fields === null) continue;
    else if (tag !== undefined) fields.push({ tag, value: value.trim() });
    else {
      const last: Field | undefined = (fields as Field[]).at(-1);
      if (last && raw.trim() !== "") last.value = `${last.value} ${raw.trim()}`.trim();
    }
  }
  close(began);
  return references;
}

function toReference(fields: readonly Field[], line: number): BibliographicReference {
  const first = (...tags: string[]): string | null => {
    for (const tag of tags) {
      const found = fields.find((field) => field.tag === tag && field.value !== "");
      if (found) return found.value;
    }
    return null;
  };
  const type = (first("TY") ?? "").toUpperCase();
  const yearField = first("PY", "Y1", "DA");
  const year = /(?<!\d)(\d{4})(?!\d)/.exec(yearField ?? "")?.[1] ?? null;
  const dates = fields.filter(({ tag }) => ["DA", "PY", "Y1"].includes(tag));
  const doi = first("DO")?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, "");
  return {
    cslType: TYPES[type] ?? "document",
    title: first("TI", "T1", "CT"),
    authors: fields
      .filter(({ tag, value }) => (tag === "AU" || tag === "A1") && value !== "")
      .map(({ value }) => value.replace(/,$/, "")),
    containerTitle: first("T2", "JO", "JF", "JA", "BT"),
    issued: mostPrecise(
      dates.map(({ value }) => readReferenceDate(value, year)),
      year,
    ),
    language: languageTag(first("LA")),
    url: webAddress(first("UR")) ?? (doi ? `https://doi.org/${doi.split(/\s/)[0]}` : webAddress(first("L2"))),
    unused: fields.filter(({ tag }) => !USED.has(tag)).map(({ tag }) => tag),
    line,
  };
}

/** The first address of a field that is one. */
export function webAddress(written: string | null): string | null {
  return written?.split(/\s+/).find((part) => /^https?:\/\//i.test(part)) ?? null;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  english: "en",
  eng: "en",
  german: "de",
  deutsch: "de",
  ger: "de",
  french: "fr",
  français: "fr",
  fre: "fr",
  russian: "ru",
  русский: "ru",
  rus: "ru",
  spanish: "es",
  spa: "es",
  chinese: "zh",
  chi: "zh",
  japanese: "ja",
  jpn: "ja",
  korean: "ko",
  kor: "ko",
};

/** A language as a tag: of a name, a three-letter code, or a tag itself; null for what is none of these. */
export function languageTag(written: string | null): string | null {
  const word = written?.trim() ?? "";
  if (/^[a-z]{2}(-[A-Za-z]{2,4})?$/.test(word)) return word;
  return LANGUAGES[word.toLowerCase()] ?? null;
}
