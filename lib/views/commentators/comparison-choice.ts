import type { DossierIndex } from "@/lib/domain/dossier-index";
import { beginsAny, searchTerms } from "@/lib/search/search-terms";
import { namedWords } from "@/lib/search/words";
import type { DossierView } from "@/lib/selection/dossier-view";
import { pairsOfCommentator, selectionPairs } from "@/lib/selection/selection-pairs";
import { MAX_COMPARED } from "@/lib/views/commentators/comparison-view";
import { count } from "@/lib/wording/count";
import { fullName, type NamedCommentator, nameCommentator, shownName } from "@/lib/wording/names";

/** Whom an address asks to compare: ids, in its order. */
interface Compared {
  readonly with: readonly string[];
}

/** Ids of the commentators an address asks to compare ("with=a,b"), those the dossier has, each once; six at most. */
export function comparedIds(index: DossierIndex, asked: Compared): string[] {
  return knownIds(index, asked).slice(0, MAX_COMPARED);
}

/** Those it asks for beyond six, to be named rather than passed over. */
export function idsTooMany(index: DossierIndex, asked: Compared): string[] {
  return knownIds(index, asked).slice(MAX_COMPARED);
}

function knownIds(index: DossierIndex, asked: Compared): string[] {
  return [...new Set(asked.with.filter((id) => index.commentators.has(id)))];
}

/** What an address asks to compare and the dossier does not have, to be named rather than passed over. */
export function unknownIds(index: DossierIndex, asked: Compared): string[] {
  return [...new Set(asked.with.filter((id) => !index.commentators.has(id)))];
}

/**
 * The list of ids with the commentator added whose name was typed ("add=merrill"): the exact name, else the only name
 * in which every typed word begins a word. Null where nothing was typed, the list is full, or no single commentator is
 * meant.
 */
export function addCommentator(index: DossierIndex, asked: Compared & { readonly add: string }): string | null {
  const typed = asked.add.trim();
  const chosen = comparedIds(index, asked);
  if (!typed || chosen.length >= MAX_COMPARED) return null;
  const names = index.dossier.commentators.map((commentator) => ({
    id: commentator.id,
    full: fullName(shownName(commentator)),
    words: namedWords(`${commentator.name}; ${commentator.namesInSources ?? ""}`),
  }));
  const { terms } = searchTerms(typed);
  const exact = names.find(({ id, full }) => full === typed || id === typed);
  const matching = names.filter(({ words }) => terms.length > 0 && terms.every((term) => beginsAny(term, words)));
  const meant = exact ?? (matching.length === 1 ? matching[0] : undefined);
  return meant ? [...new Set([...chosen, meant.id])].join(",") : null;
}

export interface SuggestedPair {
  readonly a: NamedCommentator;
  readonly b: NamedCommentator;
  /** "5 propositions in common, 1 on opposite sides". */
  readonly words: string;
}

/**
 * Pairs worth a look before anybody is chosen: those who address most in common, of equals those who differ most, then
 * in the order of the dossier. Only pairs above the minimum of shared propositions, so possibly none. With a
 * commentator given, only its pairs.
 */
export function suggestedPairs(
  { index, selection }: DossierView,
  { most, withCommentator }: { readonly most: number; readonly withCommentator?: string | undefined },
): SuggestedPair[] {
  return (withCommentator ? pairsOfCommentator(selection, withCommentator) : selectionPairs(selection))
    .filter(({ distance }) => distance !== null)
    .toSorted((one, two) => two.shared - one.shared || two.oppositeSides - one.oppositeSides)
    .slice(0, most)
    .flatMap(({ a, b, shared, oppositeSides }) => {
      const [first, second] = [index.commentators.get(a), index.commentators.get(b)];
      if (!first || !second) return [];
      const opposed = oppositeSides > 0 ? `, ${oppositeSides} on opposite sides` : ", none on opposite sides";
      const words = `${count(shared, "proposition")} in common${opposed}`;
      return [{ a: nameCommentator(index, first), b: nameCommentator(index, second), words }];
    });
}
