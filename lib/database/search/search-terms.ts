/** What a query asks for. All of it must occur; the order does not matter. */
export interface SearchTerms {
  /** Whole words. */
  readonly words: readonly string[];
  /** The beginning of a word: what somebody is still typing. */
  readonly beginning: string | null;
  /** Texts in scripts that put no spaces between words, to be found anywhere. */
  readonly fragments: readonly string[];
}

/** More words than anybody types, and few enough for every database. */
const MAX_TERMS = 24;

/**
 * Han, kana, Thai, Lao, Khmer and Burmese are written without spaces; Korean with them, but with endings and particles
 * that nobody types.
 */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Takes a query apart. Only letters, digits and their marks are left, so that nothing in it can be read as an operator
 * by a search engine.
 *
 * Example: `"north-korea" artil` → words north, korea; beginning artil.
 */
export function searchTerms(query: string): SearchTerms {
  const terms = (query.normalize("NFC").match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []).slice(0, MAX_TERMS);
  const fragments = terms.filter((term) => UNSPACED.test(term));
  const words = terms.filter((term) => !UNSPACED.test(term));
  const isFinished = /\s$/u.test(query);
  return {
    words: isFinished ? words : words.slice(0, -1),
    beginning: isFinished ? null : (words.at(-1) ?? null),
    fragments,
  };
}
