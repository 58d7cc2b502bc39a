import type { Basis, Block, Briefing, Sentence } from "@/lib/briefing/briefing";

/** Positions and quotations of a sentence that a page lists; the file of the briefing has all. */
const MAX_LISTED = 500;

/**
 * A briefing as a page works on it: of what a sentence rests on the first 500 positions and quotations each, and how
 * many there are. A sentence on a whole chamber rests on 60,000, and a briefing has thirty such sentences.
 * O(sentences).
 */
export function withListedBasis(briefing: Briefing): Briefing {
  return { ...briefing, blocks: briefing.blocks.map(listedBlock) };
}

function listedBlock(block: Block): Block {
  return {
    ...block,
    sentences: block.sentences.map(listedSentence),
    short: block.short?.map(listedSentence) ?? null,
    onSlide: block.onSlide?.map(listedSentence) ?? null,
  };
}

function listedSentence(sentence: Sentence): Sentence {
  const { positionKeys, quotationIds } = sentence.basis;
  if (positionKeys.length <= MAX_LISTED && quotationIds.length <= MAX_LISTED) return sentence;
  const basis: Basis = {
    quotationIds: quotationIds.slice(0, MAX_LISTED),
    positionKeys: positionKeys.slice(0, MAX_LISTED),
    of: { quotations: quotationIds.length, positions: positionKeys.length },
  };
  return { ...sentence, basis };
}
