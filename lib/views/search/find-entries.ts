import { searchTerms } from "@/lib/views/quotations/highlight";
import { isNear } from "@/lib/views/search/fuzzy-match";

/** An entry with its words folded once, so that a key press compares and folds nothing. */
export interface SearchableEntry<Entry> {
  readonly entry: Entry;
  readonly nameWords: readonly string[];
  readonly otherWords: readonly string[];
}

/** Prepares entries for findEntries. O(characters). */
export function searchable<Entry extends { readonly name: string; readonly also: string }>(
  entries: readonly Entry[],
): SearchableEntry<Entry>[] {
  return entries.map((entry) => ({
    entry,
    nameWords: searchTerms(entry.name),
    otherWords: searchTerms(entry.also),
  }));
}

/**
 * Entries in which every word of a query begins a word, case and diacritics aside. Those found by their name alone come first;
 * otherwise the order given holds. An empty query finds everything. Where nothing is found, those whose name comes near (see isNear).
 *
 * Example: "cyn th" finds "Thomas Shinkin", who is also "Thomas Cynkin". O(entries × words).
 */
export function findEntries<Entry>(entries: readonly SearchableEntry<Entry>[], query: string, limit: number): Entry[] {
  const terms = searchTerms(query);
  const begins = (words: readonly string[]) => (term: string) => words.some((word) => word.startsWith(term));
  const found = entries.filter(({ nameWords, otherWords }) => terms.every(begins([...nameWords, ...otherWords])));
  const byName = found.filter(({ nameWords }) => terms.every(begins(nameWords)));
  const byOther = found.filter(({ nameWords }) => !terms.every(begins(nameWords)));
  const near =
    found.length > 0
      ? []
      : entries.filter(({ nameWords, otherWords }) => comesNear(terms, [...nameWords, ...otherWords]));
  return [...byName, ...byOther, ...near].slice(0, limit).map(({ entry }) => entry);
}

/** Whether every word begins one of the others or is near it, as a misspelling is. */
function comesNear(terms: readonly string[], words: readonly string[]): boolean {
  return terms.every((term) => words.some((word) => word.startsWith(term) || isNear(term, word)));
}
