import { z } from "zod";
import { CSL_TYPES } from "@/lib/dossier/csl-types";
import { readReferenceDate } from "@/lib/importers/bibliography/read-date";
import { languageTag, webAddress } from "@/lib/importers/bibliography/read-ris";
import type { BibliographicReference } from "@/lib/importers/bibliography/reference";

const NUMBER = z.union([z.number(), z.string()]);
const NAME = z.object({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() });
const DATE = z.object({
  "date-parts": z.array(z.array(NUMBER)).optional(),
  raw: z.string().optional(),
  literal: z.string().optional(),
});
const ITEM = z.looseObject({
  type: z.string().optional(),
  title: z.string().optional(),
  author: z.array(NAME).optional(),
  "container-title": z.union([z.string(), z.array(z.string())]).optional(),
  issued: DATE.optional(),
  language: z.string().optional(),
  URL: z.string().optional(),
  DOI: z.string().optional(),
});
const ITEMS = z.union([
  z.array(ITEM),
  z.object({ items: z.array(ITEM) }).transform(({ items }) => items),
  ITEM.transform((item) => [item]),
]);

const USED = new Set(["id", "type", "title", "author", "container-title", "issued", "language", "URL", "DOI"]);

/** Reads CSL-JSON; null where the JSON is something else. */
export function readCslJson(json: unknown): BibliographicReference[] | null {
  const read = ITEMS.safeParse(json);
  if (!read.success) return null;
  return read.data.map((item) => {
    const container = item["container-title"];
    return {
      cslType: CSL_TYPES.includes(item.type ?? "") ? (item.type ?? "document") : "document",
      title: item.title?.trim() || null,
      authors: (item.author ?? []).map(nameOf).filter((name) => name !== ""),
      containerTitle: (Array.isArray(container) ? container[0] : container)?.trim() || null,
      issued: item.issued ? dateOf(item.issued) : null,
      language: languageTag(item.language ?? null),
      url: webAddress(item.URL ?? null) ?? (item.DOI ? `https://doi.org/${item.DOI}` : null),
      unused: Object.keys(item).filter((key) => !USED.has(key)),
      line: null,
    };
  });
}

function nameOf({ family, given, literal }: z.infer<typeof NAME>): string {
  return literal?.trim() ?? [family, given].filter((part) => part?.trim()).join(", ");
}

function dateOf({ "date-parts": parts, raw, literal }: z.infer<typeof DATE>): string | null {
  const [first, last] = (parts ?? []).map((one) => readReferenceDate(one.join("-")));
  if (first && last) return `${first}/${last}`;
  return first ?? readReferenceDate(raw ?? literal ?? "");
}
