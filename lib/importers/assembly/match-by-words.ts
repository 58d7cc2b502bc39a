import { foldText } from "@/lib/anchoring/fold";

/** Share of passages that must stand in a text for it to be the text they were taken from. */
const MIN_SHARE = 0.8;
/** Passages below which agreement may be chance: one sentence stands in many papers. */
const MIN_PASSAGES = 3;
/** Passages of one source that are looked for; more say no more. */
const MAX_PASSAGES = 50;
/** Characters below which a passage stands in many texts. */
const MIN_PASSAGE = 20;

/**
 * Finds the text that passages were taken from: the one in which four of five of them stand, after folding, if no other
 * holds as many; of fewer than three passages nothing is concluded.
 *
 * @param passages verbatim words; short ones and those beyond fifty are not looked for.
 * @param texts folded texts by key. @returns the key; null where no text or several do. O(characters × passages).
 */
export function matchByWords(passages: readonly string[], texts: ReadonlyMap<string, string>): string | null {
  const wanted = [...new Set(passages)]
    .filter((passage) => passage.trim().length >= MIN_PASSAGE)
    .slice(0, MAX_PASSAGES)
    .map((passage) => foldText(passage).trim());
  if (wanted.length < MIN_PASSAGES) return null;
  const scores = [...texts]
    .map(([key, text]) => ({ key, found: wanted.filter((passage) => text.includes(passage)).length }))
    .toSorted((a, b) => b.found - a.found);
  const [best, next] = scores;
  if (!best || best.found < MIN_SHARE * wanted.length || best.found === next?.found) return null;
  return best.key;
}
