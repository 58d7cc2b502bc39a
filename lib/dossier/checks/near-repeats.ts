import type { Spoken } from "@/lib/anchoring/find-statements";
import { groupBy } from "@/lib/domain/collections";
import { plainWords } from "@/lib/dossier/checks/alike";
import { joinSharing } from "@/lib/dossier/checks/disjoint-sets";

/** Words in a row that two quotations of one commentator hardly share by chance. */
export const MIN_RUN = 8;
/** Of a shorter quotation all words, if there are so many. */
export const MIN_WHOLE = 5;
/** Words of a quotation that are looked at: enough to know it again. */
const MAX_WORDS = 200;
/** Scripts that write no spaces between words, of which two letters stand for one word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Near-duplicate detection by shingles: quotations of one commentator in different sources that share eight words in a
 * row, or are the same five to seven words, without case, accents and punctuation. Only proposals: whether they are one
 * statement, a person knows.
 *
 * @param statements quotations, of each statement that appears in several sources one.
 * @returns clusters of two or more, in the given order. O(words).
 */
export function nearRepeats<Item extends Spoken>(statements: readonly Item[]): Item[][] {
  const spoken = statements.filter(({ voice }) => voice !== "record");
  // One commentator at a time: nobody repeats another, and the index of one is soon forgotten.
  return [...groupBy(spoken, ({ commentatorId }) => commentatorId).values()]
    .filter((own) => new Set(own.map(({ sourceId }) => sourceId)).size > 1)
    .flatMap((own) => {
      const numbers = joinSharing(own.map(shingles));
      const clusters = groupBy(
        own.map((quotation, item) => ({ quotation, number: numbers[item] })),
        ({ number }) => number,
      );
      return [...clusters.values()].map((members) => members.map(({ quotation }) => quotation));
    })
    .filter((cluster) => new Set(cluster.map(({ sourceId }) => sourceId)).size > 1);
}

/** Keys of every run of words, as numbers: texts of millions of runs would take most of the time and memory. */
function shingles({ exact }: Spoken): number[] {
  const isUnspaced = UNSPACED.test(exact);
  const run = isUnspaced ? 2 * MIN_RUN : MIN_RUN;
  const words = plainWords(exact).flatMap((word) => (isUnspaced && UNSPACED.test(word) ? Array.from(word) : word));
  const looked = words.slice(0, isUnspaced ? 2 * MAX_WORDS : MAX_WORDS).map(hashWord);
  if (looked.length >= run) {
    return Array.from({ length: looked.length - run + 1 }, (_, at) => hashRun(looked.slice(at, at + run)));
  }
  return looked.length >= (isUnspaced ? 2 * MIN_WHOLE : MIN_WHOLE) ? [hashRun(looked)] : [];
}

/** FNV-1a, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * Two hashes of 32 and 21 bits in one number of 53: among a million runs of one commentator, two that differ meet once
 * in ten thousand imports, and would be proposed.
 */
function hashRun(words: readonly number[]): number {
  let [high, low] = [words.length, 0x9e3779b9];
  for (const word of words) {
    high = Math.imul(high ^ word, 0x85ebca6b);
    high ^= high >>> 15;
    low = Math.imul(low ^ (word >>> 7) ^ (word << 11), 0xc2b2ae35);
    low ^= low >>> 13;
  }
  return (high >>> 0) * 0x200000 + (low & 0x1fffff);
}
