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

function shingles({ exact }: Spoken): string[] {
  const isUnspaced = UNSPACED.test(exact);
  const run = isUnspaced ? 2 * MIN_RUN : MIN_RUN;
  const words = plainWords(exact).flatMap((word) => (isUnspaced && UNSPACED.test(word) ? Array.from(word) : word));
  const looked = words.slice(0, isUnspaced ? 2 * MAX_WORDS : MAX_WORDS);
  if (looked.length >= run) {
    return Array.from({ length: looked.length - run + 1 }, (_, at) => looked.slice(at, at + run).join(" "));
  }
  return looked.length >= (isUnspaced ? 2 * MIN_WHOLE : MIN_WHOLE) ? [looked.join(" ")] : [];
}
