import type { Source } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { type IssuedDate, parseIssued } from "@/lib/domain/issued-date";
import { type AuthorName, authorNames } from "@/lib/domain/source-authors";

/** A source in CSL-JSON: what reference managers read. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly AuthorName[];
  readonly "container-title"?: string;
  /** One date as far as it is known, or the two ends of a range; each is year, month, day. */
  readonly issued?: { readonly "date-parts": readonly (readonly (number | undefined)[])[] };
  readonly language?: string;
  readonly URL?: string;
  readonly note?: string;
}

/**
 * A source as a CSL item. Authors stay whole (`literal`) unless a reference gave them in parts: guessing which part of
 * a name is the family's goes wrong for every name that begins with it. Fields that are not known are left out.
 */
export function cslItem(index: DossierIndex, source: Source): CslItem {
  const authors = authorNames(index, source);
  const date = parseIssued(source.issued);
  return {
    id: `${index.dossier.id}-${source.id}`,
    type: source.cslType,
    title: source.title,
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(source.containerTitle ? { "container-title": source.containerTitle } : {}),
    ...(date ? { issued: { "date-parts": dateParts(date) } } : {}),
    ...(source.language ? { language: source.language } : {}),
    ...(source.url ? { URL: source.url } : {}),
    ...(source.note ? { note: harmlessNote(source.note) } : {}),
  };
}

function dateParts({ from, to }: IssuedDate) {
  return to ? [from, to] : [from];
}

/**
 * A note that opens like "Title: …" is taken for another value of that variable by pandoc and Zotero (citeproc-js's
 * "cheater syntax"); in brackets it stays a note.
 */
function harmlessNote(note: string): string {
  return /^\s*(?:\{:|[\p{L}\p{N}_ -]{1,40}:)/u.test(note) ? `[${note}]` : note;
}
