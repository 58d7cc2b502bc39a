import { correctedQueries } from "@/lib/search/corrected-queries";
import { beginsAny, type SearchTerm, searchTerms } from "@/lib/search/search-terms";
import { namedWords } from "@/lib/search/words";

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
    nameWords: namedWords(entry.name),
    otherWords: namedWords(entry.also),
  }));
}

/**
 * Entries in which every word of a query begins a word, folded as the search folds. Those found by their name alone
 * come first; otherwise the order given holds. An empty query finds everything. Where nothing is found, those of the
 * nearest words that are there.
 *
 * Example: "cyn th" finds "Thomas Shinkin", who is also "Thomas Cynkin". O(entries × words).
 */
export function findEntries<Entry>(entries: readonly SearchableEntry<Entry>[], query: string, limit: number): Entry[] {
  const { terms } = searchTerms(query);
  const found = inOrder(entries, terms);
  if (found.length > 0 || terms.length === 0) return found.slice(0, limit);
  const words = new Set(entries.flatMap(({ nameWords, otherWords }) => [...nameWords, ...otherWords]));
  const near = correctedQueries(query, words).flatMap((corrected) => inOrder(entries, searchTerms(corrected).terms));
  return [...new Set(near)].slice(0, limit);
}

function inOrder<Entry>(entries: readonly SearchableEntry<Entry>[], terms: readonly SearchTerm[]): Entry[] {
  const holds = (words: readonly string[]) => terms.every((term) => beginsAny(term, words));
  const found = entries.filter(({ nameWords, otherWords }) => holds([...nameWords, ...otherWords]));
  const byName = found.filter(({ nameWords }) => holds(nameWords));
  const byOther = found.filter(({ nameWords }) => !holds(nameWords));
  return [...byName, ...byOther].map(({ entry }) => entry);
}
