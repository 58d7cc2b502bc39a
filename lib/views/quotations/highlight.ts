import { writtenStretch } from "@/lib/search/clusters";
import { type SearchTerms, searchTerms } from "@/lib/search/search-terms";
import { compoundsOf, type Word } from "@/lib/search/words";

/** A piece of a text; a hit is what a search term matched. The pieces joined are the text, unchanged. */
export interface TextPiece {
  readonly text: string;
  readonly hit: boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into hits and the rest. It marks what the search matches, folded alike: whole words, the beginning of one
 * for a last word that is unfinished, a text without spaces anywhere. The words of the text are passed on untouched.
 */
export function highlight(text: string, query: string): TextPiece[] {
  const needles = needlesOf(searchTerms(query));
  const stretches =
    needles.length === 0
      ? []
      : compoundsOf(text).flatMap((compound) => {
          const { words, runs, joined } = compound;
          const whole = joined ? hitIn(text, joined, needles) : [];
          return whole.length > 0 ? whole : [...words, ...runs].flatMap((word) => hitIn(text, word, needles));
        });
  return pieces(text, stretches);
}

interface Needle {
  readonly text: string;
  readonly fits: "whole" | "beginning" | "anywhere";
}

function needlesOf({ terms, isUnfinished }: SearchTerms): Needle[] {
  return terms.flatMap((term, place): Needle[] => {
    if (term.kind === "fragment") return [{ text: term.text, fits: "anywhere" }];
    const last: Needle["fits"] = isUnfinished && place === terms.length - 1 ? "beginning" : "whole";
    const parts = term.parts.map(
      (text, part): Needle => ({
        text,
        fits: part === term.parts.length - 1 ? last : "whole",
      }),
    );
    return term.joined === null ? parts : [...parts, { text: term.joined, fits: last }];
  });
}

/** Where needles match a word or a run of a text. */
function hitIn(text: string, word: Word, needles: readonly Needle[]): Stretch[] {
  return needles.flatMap(({ text: needle, fits }): Stretch[] => {
    if (word.text === needle) return [word];
    if (fits === "beginning" && word.text.startsWith(needle)) return [stretchOf(text, word, 0, needle.length)];
    if (fits !== "anywhere") return [];
    return placesOf(word.text, needle).map((place) => stretchOf(text, word, place, place + needle.length));
  });
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = [];
  for (let place = text.indexOf(part); place >= 0; place = text.indexOf(part, place + part.length)) places.push(place);
  return places;
}

function stretchOf(text: string, { start, end }: Word, from: number, to: number): Stretch {
  const written = writtenStretch(text.slice(start, end), { from, to });
  return { start: start + written.start, end: start + written.end };
}

function pieces(text: string, stretches: readonly Stretch[]): TextPiece[] {
  const made: TextPiece[] = [];
  let done = 0;
  for (const { start, end } of stretches.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (start < done) continue;
    made.push({ text: text.slice(done, start), hit: false }, { text: text.slice(start, end), hit: true });
    done = end;
  }
  made.push({ text: text.slice(done), hit: false });
  return made.filter((piece) => piece.text !== "" || text === "");
}
