import { isNear } from "@/lib/search/near-word";
import { type SearchTerm, type SearchTerms, searchTerms } from "@/lib/search/search-terms";

/** As many proposals as are tried. */
const MAX_PROPOSALS = 5;
const MIN_PIECE = 2;

/**
 * What may have been meant by a query that finds nothing, likeliest first: each word that none begins with put right by
 * one that comes near (see isNear), parted into two that are there ("mallochbrown"). Empty where a word has no such, or
 * nothing is wrong with any. O(words × letters).
 */
export function correctedQueries(query: string, words: ReadonlySet<string>): string[] {
  const asked = searchTerms(query);
  const proposals = asked.terms.map((term, place) => proposalsFor(term, { asked, place, words }));
  if (asked.terms.length === 0 || proposals.some(({ length }) => length === 0)) return [];
  const most = Math.max(...proposals.map(({ length }) => length));
  const corrected = Array.from({ length: Math.min(most, MAX_PROPOSALS) }, (_, rank) =>
    proposals.map((of) => of[Math.min(rank, of.length - 1)]).join(" "),
  );
  const said = asked.terms.map(written).join(" ");
  return [...new Set(corrected)].filter((one) => one !== said);
}

interface Place {
  readonly asked: SearchTerms;
  readonly place: number;
  readonly words: ReadonlySet<string>;
}

function proposalsFor(term: SearchTerm, { asked, place, words }: Place): string[] {
  if (term.kind === "fragment") return [term.text];
  const isLast = asked.isUnfinished && place === asked.terms.length - 1;
  const isThere = (part: string) => words.has(part) || (isLast && hasBeginning(words, part));
  const whole = term.joined ?? term.parts.join("");
  if (isThere(whole) || term.parts.every(isThere)) return [written(term)];
  return [...nearest(whole, words), ...parted(whole, words)].slice(0, MAX_PROPOSALS);
}

function written(term: SearchTerm): string {
  return term.kind === "fragment" ? term.text : term.parts.join("-");
}

function hasBeginning(words: ReadonlySet<string>, part: string): boolean {
  for (const word of words) if (word.startsWith(part)) return true;
  return false;
}

/** Words near a typed one: those with its first letter before others, then by length and alphabet. */
function nearest(typed: string, words: ReadonlySet<string>): string[] {
  const near = [...words].filter((word) => isNear(typed, word));
  const rank = (word: string) => (word[0] === typed[0] ? 0 : 1_000) + Math.abs(word.length - typed.length);
  return near.sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}

/** The likeliest of two words written as one: that whose shorter piece is longest. */
function parted(typed: string, words: ReadonlySet<string>): string[] {
  const letters = [...typed];
  const cuts = letters.flatMap((_, cut) => {
    const [one, other] = [letters.slice(0, cut).join(""), letters.slice(cut).join("")];
    const fits = Math.min(one.length, other.length) >= MIN_PIECE && words.has(one) && words.has(other);
    return fits ? [{ text: `${one} ${other}`, shorter: Math.min(one.length, other.length) }] : [];
  });
  return cuts.sort((one, other) => other.shorter - one.shorter).map(({ text }) => text);
}
