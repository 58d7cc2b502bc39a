import type { DossierIndex } from "../domain/dossier-index";
import { searchTerms } from "./highlight";
import { type NamedVoice, nameVoice } from "./names";
import { isNear } from "./near-words";

const MOST = 5;

/**
 * The voices that typed words may mean, at most five, in dossier order: those in whose name every word begins a word; where there are
 * none, those where each at least comes near one (see isNear). O(voices × words).
 */
export function likelyVoices(index: DossierIndex, typed: string): NamedVoice[] {
  const terms = searchTerms(typed);
  if (terms.length === 0) return [];
  const named = index.dossier.commentators.map((commentator) => ({
    commentator,
    words: searchTerms(`${commentator.name} ${commentator.namesInSources ?? ""}`),
  }));
  const begins = (term: string, word: string) => word.startsWith(term);
  const nears = (term: string, word: string) => begins(term, word) || isNear(term, word);
  const whom = (fits: typeof begins) =>
    named.filter(({ words }) => terms.every((term) => words.some((word) => fits(term, word))));
  const begun = whom(begins);
  return (begun.length > 0 ? begun : whom(nears))
    .slice(0, MOST)
    .map(({ commentator }) => nameVoice(index, commentator));
}
