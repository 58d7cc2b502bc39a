import { type Compound, compoundsOf } from "@/lib/search/words";

/** One thing that a query asks for. */
export type SearchTerm =
  /**
   * Its parts, each as a word, or all of them as one: "re-entry" is re and entry, or reentry. A single word has one
   * part and is not joined.
   */
  | { readonly kind: "word"; readonly parts: readonly string[]; readonly joined: string | null }
  /** A text of a script without spaces, to be found anywhere. */
  | { readonly kind: "fragment"; readonly text: string };

/** What a query asks for. All of it must occur; the order does not matter. */
export interface SearchTerms {
  readonly terms: readonly SearchTerm[];
  /** Whether the last word may be the beginning of one: somebody is still typing it. */
  readonly isUnfinished: boolean;
}

/** More words than anybody types, and few enough for every database. */
const MAX_TERMS = 24;

/**
 * Takes a query apart. Only letters, digits and their marks are left, so that nothing in it can be read as an operator
 * by a search engine.
 *
 * Example: `"north-korea" artil` → north and korea, or northkorea; artil, unfinished.
 */
export function searchTerms(query: string): SearchTerms {
  const terms = compoundsOf(query).flatMap(termsOf).slice(0, MAX_TERMS);
  const seen = new Set<string>();
  const different = terms.filter((term) => {
    const key = JSON.stringify(term);
    return !seen.has(key) && seen.add(key);
  });
  return { terms: different, isUnfinished: terms.at(-1)?.kind === "word" && !/\s$/u.test(query) };
}

function termsOf({ words, runs, joined }: Compound): SearchTerm[] {
  const fragments = runs.map(({ text }) => ({ kind: "fragment", text }) as const);
  if (words.length === 0) return fragments;
  const parts = words.map(({ text }) => text);
  if (joined) return [{ kind: "word", parts, joined: joined.text }, ...fragments];
  return [...parts.map((part) => ({ kind: "word", parts: [part], joined: null }) as const), ...fragments];
}

/**
 * Whether a term begins one of the words, or for a text without spaces stands in one; words are those of namedWords.
 */
export function beginsAny(term: SearchTerm, words: readonly string[]): boolean {
  if (term.kind === "fragment") return words.some((word) => word.includes(term.text));
  const { parts, joined } = term;
  const begins = (part: string) => words.some((word) => word.startsWith(part));
  return parts.every(begins) || (joined !== null && begins(joined));
}
