import { compoundsOf, namedWords } from "@/lib/search/words";

/** What an index holds of one quotation: folded, so that databases compare bytes and nothing else. */
export interface IndexEntry {
  /** The words of the quotation and its summary, in order, each between two spaces of its own, for counting. */
  readonly text: string;
  /** The same of the speaker's names. */
  readonly name: string;
  /**
   * All different words of both, and the pairs of letters that texts without spaces are found by, between single
   * spaces.
   */
  readonly terms: string;
  /** Of the terms those that are words, for typing errors. */
  readonly words: readonly string[];
}

/** Folds a quotation for the index. O(length). */
export function indexEntry({
  texts,
  names,
}: {
  readonly texts: readonly string[];
  readonly names: string;
}): IndexEntry {
  const compounds = texts.flatMap(compoundsOf);
  const runs = compounds.flatMap(({ runs }) => runs.map(({ text }) => text));
  const single = compounds.flatMap(({ words, joined }) =>
    [...words, ...(joined ? [joined] : [])].map(({ text }) => text),
  );
  const named = namedWords(names);
  const nameRuns = compoundsOf(names).flatMap(({ runs }) => runs.map(({ text }) => text));
  const unspaced = new Set([...runs, ...nameRuns]);
  const words = [...new Set([...single, ...named])].filter((word) => !unspaced.has(word));
  const terms = new Set([...words, ...[...unspaced].flatMap(indexedPairs)]);
  return { text: counted([...single, ...runs]), name: counted(named), terms: [...terms].join(" "), words };
}

function counted(words: readonly string[]): string {
  return words.map((word) => ` ${word} `).join("");
}

/** Pairs of neighbouring letters, and the last letter by itself: each letter begins one of them. */
export function indexedPairs(run: string): string[] {
  const letters = [...run];
  return letters.map((letter, place) => letter + (letters[place + 1] ?? ""));
}
