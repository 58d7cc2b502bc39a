import type { GatheredSource } from "@/lib/importers/gathered";

/** A description of a source as its file has it, whatever the format. */
export interface BibliographicReference {
  readonly cslType: string;
  readonly title: string | null;
  /** "Family, Given" as written, or the name of an organisation. */
  readonly authors: readonly string[];
  readonly containerTitle: string | null;
  /** ISO date as far as it is known. */
  readonly issued: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** Names of fields that a source has no place for. */
  readonly unused: readonly string[];
  /** Line of the file on which it begins, from 1; null where the format has none. */
  readonly line: number | null;
}

/** A reference as a source. @param number place in the file, from 1: a reference without a title is named by it. */
export function toGatheredSource(reference: BibliographicReference, number: number): GatheredSource {
  const { cslType, title, authors, containerTitle, issued, language, url } = reference;
  return {
    key: String(number),
    title: title ?? `Untitled reference ${number}`,
    cslType,
    authors,
    containerTitle,
    issued,
    language,
    url,
    note: null,
    text: null,
  };
}
