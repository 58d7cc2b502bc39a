import { foldWord } from "@/lib/search/fold-word";

/** A letter with its marks, or the jamo of one Korean syllable: what folds by itself. */
const CLUSTER = /[\u1100-\u115F]+[\u1160-\u11A7]*[\u11A8-\u11FF]*[\p{M}\p{DI}]*|.[\p{M}\p{DI}]*/gsu;

/**
 * The part of a written word that folds to a stretch of its folded form, in UTF-16 code units of the word: folding can
 * change lengths, so it is counted letter by letter. Marks that belong to the last letter are within.
 */
export function writtenStretch(word: string, { from, to }: { readonly from: number; readonly to: number }) {
  let folded = 0;
  let start = word.length;
  for (const cluster of word.matchAll(CLUSTER)) {
    const length = foldWord(cluster[0]).length;
    if (folded + length > from) start = Math.min(start, cluster.index);
    folded += length;
    if (folded >= to) return { start, end: cluster.index + cluster[0].length };
  }
  return { start, end: word.length };
}
