import { readReferenceDate } from "@/lib/importers/bibliography/read-date";
import { languageTag } from "@/lib/importers/bibliography/read-ris";
import type { BibliographicReference } from "@/lib/importers/bibliography/reference";

const TAG = /^([A-Z]{2,4}) *- (.*)$/;
const USED = new Set(["PMID", "TI", "FAU", "AU", "CN", "DP", "JT", "TA", "LA", "LID", "AID"]);

/** Reads MEDLINE, which PubMed saves under the name of RIS: records that begin with PMID, values over several lines. */
export function readMedline(text: string): BibliographicReference[] {
  const records: { line: number; fields: { tag: string; value: string }[] }[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .entries()) {
    const [, tag, value = ""] = TAG.exec(raw) ?? [];
    if (tag === "PMID") records.push({ line: index + 1, fields: [] });
    const fields = records.at(-1)?.fields;
    const last = fields?.at(-1);
    if (tag !== undefined) fields?.push({ tag, value: value.trim() });
    else if (last && /^\s+\S/.test(raw)) last.value += ` ${raw.trim()}`;
  }
  return records.map(({ line, fields }) => {
    const all = (tag: string) => fields.filter((field) => field.tag === tag).map(({ value }) => value);
    const doi = [...all("LID"), ...all("AID")].find((id) => id.endsWith("[doi]"))?.replace(/\s*\[doi\]$/, "");
    const [published = ""] = all("DP");
    const authors = all("FAU").length > 0 ? all("FAU") : all("AU");
    return {
      cslType: "article-journal",
      title: all("TI")[0]?.replace(/\.$/, "") ?? null,
      authors: [...authors, ...all("CN")],
      containerTitle: all("JT")[0] ?? all("TA")[0] ?? null,
      issued: readReferenceDate(published) ?? /^\d{4}/.exec(published)?.[0] ?? null,
      language: languageTag(all("LA")[0] ?? null),
      url: doi ? `https://doi.org/${doi}` : null,
      unused: fields.filter(({ tag }) => !USED.has(tag)).map(({ tag }) => tag),
      line,
    };
  });
}
