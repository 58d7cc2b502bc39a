/** A piece of a text; a hit is what a search term matched. The pieces joined are the text, unchanged. */
export interface TextPiece {
  readonly text: string;
  readonly hit: boolean;
}

/** As many as the search looks for; an address can hold thousands, and each is looked for in every word. */
const MAX_TERMS = 24;

/**
 * Cuts a text into hits and the rest. Case and diacritics do not matter ("societe" finds "Société"); a term matches at the
 * beginning of a word, as the search does. The words of the text are passed on untouched.
 */
export function highlight(text: string, query: string): TextPiece[] {
  const terms = searchTerms(query).slice(0, MAX_TERMS);
  if (terms.length === 0) return [{ text, hit: false }];
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const word of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = foldText(word[0]);
    const term = terms.find((candidate) => folded.startsWith(candidate));
    if (term === undefined) continue;
    const end = word.index + matchedLength(word[0], term);
    pieces.push({ text: text.slice(done, word.index), hit: false }, { text: text.slice(word.index, end), hit: true });
    done = end;
  }
  pieces.push({ text: text.slice(done), hit: false });
  return pieces.filter((piece) => piece.text !== "");
}

/** The words of a query, folded; punctuation and operators mean nothing. */
export function searchTerms(query: string): string[] {
  return [...new Set([...query.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((word) => foldText(word[0])))];
}

/** Lower case without diacritics. */
function foldText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** How much of a word a folded term covers: folding can change lengths, so it is counted character by character. */
function matchedLength(word: string, term: string): number {
  let folded = "";
  let length = 0;
  for (const character of word) {
    if (folded.length >= term.length && foldText(character) !== "") break;
    folded += foldText(character);
    length += character.length;
  }
  return length;
}
