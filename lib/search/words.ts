import { foldWord } from "@/lib/search/fold-word";

/** A folded piece of a text that a search compares, and where it stands: UTF-16 code units, the end exclusive. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What stands together without a space: "Malloch-Brown", "Russia's", "U.S.", "ai기술". */
export interface Compound {
  /** In scripts that put spaces between words, those of its parts. */
  readonly words: readonly Word[];
  /** Texts of scripts that put none: any part of one may be a word. */
  readonly runs: readonly Word[];
  /**
   * All of it without hyphens and apostrophes ("mallochbrown"), where it has several parts; null where one says it all.
   */
  readonly joined: Word | null;
}

/** Longer ones are no words, and a database refuses the longest. In UTF-16 code units. */
const MAX_WORD_LENGTH = 200;

const APOSTROPHES = "'’‘ʼʻʽʾʿˈʹ′`´＇׳՚ꞌ";
const HYPHENS = "\\-‐‑";
const PART = `(?:(?![${APOSTROPHES}])[\\p{L}\\p{N}])(?:(?![${APOSTROPHES}])[\\p{L}\\p{N}\\p{M}\\p{DI}])*`;
const PARTS = new RegExp(PART, "gu");
const COMPOUND = new RegExp(`${PART}(?:[${APOSTROPHES}${HYPHENS}.]${PART})*`, "gu");

/**
 * Scripts written without spaces, and Korean, which has spaces but endings and particles that nobody types. Marks,
 * signs of repetition and of length belong to the letter before.
 */
const UNSPACED_LETTER =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]";
const STRETCHES = new RegExp(
  `${UNSPACED_LETTER}(?:${UNSPACED_LETTER}|[\\p{M}\\p{DI}ーｰ])*|(?:(?!${UNSPACED_LETTER}).)+`,
  "gsu",
);
const UNSPACED = new RegExp(UNSPACED_LETTER, "u");
const FOLDED_WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Takes a text apart into what a search compares, in its order. O(length). */
export function compoundsOf(text: string): Compound[] {
  return [...text.matchAll(CHUNK)].flatMap((match) => {
    const [chunk, start] = [match[0], match.index];
    if (PLAIN.test(chunk)) {
      const word = { text: chunk.toLowerCase().slice(0, MAX_WORD_LENGTH), start, end: start + chunk.length };
      return [{ words: [word], runs: [], joined: null }];
    }
    return compoundsOfChunk(chunk).map((compound) => moved(compound, start));
  });
}

/** What has no space inside: quick to find, and the same ones come again and again. */
const CHUNK = new RegExp(`[\\p{L}\\p{N}\\p{M}\\p{DI}.${APOSTROPHES}${HYPHENS}]+`, "gu");
const PLAIN = /^[A-Za-z0-9]+$/;
const MAX_REMEMBERED = 20_000;
const MAX_REMEMBERED_LENGTH = 40;
const remembered = new Map<string, readonly Compound[]>();

/** Memoized for the words of a language: taking one apart takes longer than finding it. */
function compoundsOfChunk(chunk: string): readonly Compound[] {
  const known = remembered.get(chunk);
  if (known) return known;
  const compounds = [...chunk.matchAll(COMPOUND)].flatMap((match) => split(match[0], match.index));
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  if (chunk.length <= MAX_REMEMBERED_LENGTH) remembered.set(chunk, compounds);
  return compounds;
}

function moved({ words, runs, joined }: Compound, by: number): Compound {
  const move = ({ text, start, end }: Word): Word => ({ text, start: start + by, end: end + by });
  return { words: words.map(move), runs: runs.map(move), joined: joined && move(joined) };
}

/**
 * A compound with a full stop is one only if it is letters between stops ("U.S."); else each piece stands for itself.
 */
function split(written: string, start: number): Compound[] {
  const parts = [...written.matchAll(PARTS)].map((part) => ({ text: part[0], start: start + part.index }));
  if (!written.includes(".") || parts.every(({ text }) => /^\p{L}$/u.test(text))) {
    return [compound(parts, POSSESSIVE.test(written))];
  }
  return [...written.matchAll(/[^.]+/g)].flatMap((piece) => split(piece[0], start + piece.index));
}

/** "Russia's" is about Russia. */
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, "iu");

function compound(
  parts: readonly { readonly text: string; readonly start: number }[],
  isPossessive: boolean,
): Compound {
  const stretches = parts.flatMap((part) =>
    [...part.text.matchAll(STRETCHES)].map((match) => ({ text: match[0], start: part.start + match.index })),
  );
  const runs = stretches.filter(({ text }) => UNSPACED.test(text));
  const words = stretches.filter(({ text }) => !UNSPACED.test(text)).flatMap(folded);
  const [first, last] = [words[0], words.at(-1)];
  const joined =
    first && last && words.length > 1 && runs.length === 0
      ? { text: clipped(words.map(({ text }) => text).join("")), start: first.start, end: last.end }
      : null;
  return { words: isPossessive && words.length > 1 ? words.slice(0, -1) : words, runs: runs.flatMap(folded), joined };
}

/** A sign may fall apart into several words ("½"); all of them stand where it stands. */
function folded({ text, start }: { readonly text: string; readonly start: number }): Word[] {
  const pieces = foldWord(text).match(FOLDED_WORD) ?? [];
  return pieces.map((piece) => ({ text: clipped(piece), start, end: start + text.length }));
}

function clipped(word: string): string {
  return word.length <= MAX_WORD_LENGTH ? word : (word.slice(0, MAX_WORD_LENGTH).match(FOLDED_WORD)?.[0] ?? "");
}

/** The words of a name or title by which it is found, its neighbours joined as well: "Kim Jong Un" is also "jongun". */
export function namedWords(name: string): string[] {
  const compounds = compoundsOf(name);
  const single = compounds.flatMap(({ words, runs, joined }) => [...words, ...runs, ...(joined ? [joined] : [])]);
  const whole = compounds.flatMap(
    ({ words, joined }) => joined?.text ?? (words.length === 1 ? (words[0]?.text ?? "") : ""),
  );
  const pairs = whole.slice(1).flatMap((word, place) => (word && whole[place] ? [`${whole[place]}${word}`] : []));
  return [...new Set([...single.map(({ text }) => text), ...pairs])];
}
