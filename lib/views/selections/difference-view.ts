import { excessByProposition } from "@/lib/analysis/two-sample/excess-by-proposition";
import type { SelectionDifference } from "@/lib/analysis/two-sample/selection-difference";
import { memoizeBy } from "@/lib/cache/memoize";
import { selectionText } from "@/lib/filters/asked-selections";
import { filterQuery } from "@/lib/filters/filter";
import { differenceTitle } from "@/lib/findings/difference-titles";
import { type LeftOutCount, selectionDifferenceSentence } from "@/lib/findings/selection-difference-sentence";
import type { ComparedSelection } from "@/lib/selection/compared-selections";
import { type SelectionCells, selectionCells } from "@/lib/selection/selection-cells";
import { firstOffered } from "@/lib/views/selections/counterparts";
import { selectionNoun } from "@/lib/wording/selection-name";

/** Two of the selections that are compared, and what of them is put to the test. */
export interface SelectionPair {
  readonly a: ComparedSelection;
  readonly b: ComparedSelection;
  readonly cells: SelectionCells;
}

/** A pair with what the test says of it; null while it is being computed. */
export interface JudgedPair extends SelectionPair {
  readonly difference: SelectionDifference | null;
}

/** Whether selections differ, in words; feeds page, figure, briefing, file and interface. */
export interface DifferenceView {
  /** "No difference was found", "They differ": of several pairs what is said of the pair that says most. */
  readonly title: string;
  /** One for each pair. */
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
  /** Whether any pair may be called different. */
  readonly isNamed: boolean;
  /** Whether all pairs are judged. */
  readonly isWhole: boolean;
  /** By how much the selections differ on each proposition that can be compared, and whether it may be named. */
  readonly propositions: ReadonlyMap<string, { readonly order: number; readonly isMarked: boolean }>;
}

/** All pairs of the selections, in their order. Made once for each comparison. */
export const pairsOfSelections: (selections: readonly ComparedSelection[]) => readonly SelectionPair[] = memoizeBy(
  (selections) => selections,
  (selections) =>
    selections.flatMap((a, place) =>
      selections.slice(place + 1).map((b) => {
        const cells = selectionCells(a.view.index, { a: a.view.selection, b: b.view.selection });
        return { a, b, cells };
      }),
    ),
);

/** The pairs without a verdict: enough to order propositions by, and nothing is said. */
export function unjudgedPairs(selections: readonly ComparedSelection[]): readonly JudgedPair[] {
  return pairsOfSelections(selections).map((pair) => ({ ...pair, difference: null }));
}

/** Says what may be said of the difference of selections. O(cells) where a pair is not judged yet. */
export function differenceView(pairs: readonly JudgedPair[]): DifferenceView {
  const judged = pairs.flatMap(({ difference }) => difference ?? []);
  const isOffered = isFirstOffered(pairs);
  const said = pairs.flatMap((pair) => sentenceOf(pair, { isOffered, isOneOfSeveral: pairs.length > 1 }) ?? []);
  return {
    title: titleOf(judged),
    sentences: [...new Set(said.map(({ sentence }) => sentence))],
    notes: [...new Set(said.flatMap(({ notes }) => notes))],
    isNamed: judged.some(isNamed),
    isWhole: judged.length === pairs.length,
    propositions: propositionsOf(pairs),
  };
}

/** Of one verdict its title; of several pairs with different ones what holds of all of them. */
function titleOf(judged: readonly SelectionDifference[]): string {
  const [first, ...others] = judged;
  if (!first) return "Whether they differ is being computed";
  if (others.every(({ verdict }) => verdict === first.verdict)) return differenceTitle(first);
  if (judged.some(isNamed)) return "Some of them differ";
  return "No difference was found, and of some it cannot be told";
}

function isNamed({ verdict }: SelectionDifference): boolean {
  return verdict === "different" || verdict === "perhaps-different";
}

function sentenceOf(
  { a, b, cells, difference }: JudgedPair,
  { isOffered, isOneOfSeveral }: { readonly isOffered: boolean; readonly isOneOfSeveral: boolean },
) {
  if (!difference) return null;
  const { index } = a.view;
  return selectionDifferenceSentence({
    dossier: index.dossier,
    names: { a: selectionNoun(index, a.asked), b: selectionNoun(index, b.asked) },
    difference,
    isOffered,
    isOneOfSeveral,
    leftOut: leftOutOf({ cells }),
  });
}

/** What is left out of the test of a pair. */
export function leftOutOf({ cells: { leftOut, chosenBy } }: Pick<SelectionPair, "cells">): LeftOutCount {
  const commentators = new Set(leftOut.map(({ commentatorId }) => commentatorId)).size;
  return { positions: leftOut.length, commentators, chosenBy: chosenBy.length };
}

/** Of several pairs the largest difference on a proposition counts. What is observed needs no test, only marks do. */
function propositionsOf(pairs: readonly JudgedPair[]): DifferenceView["propositions"] {
  const found = new Map<string, { order: number; isMarked: boolean }>();
  for (const { cells, difference } of pairs) {
    const marked = new Set(difference?.propositions.flatMap((one) => (one.isMarked ? one.propositionId : [])));
    for (const { propositionId, excess } of difference?.propositions ?? excessByProposition(cells)) {
      const known = found.get(propositionId);
      found.set(propositionId, {
        order: Math.max(known?.order ?? Number.NEGATIVE_INFINITY, excess),
        isMarked: known?.isMarked === true || marked.has(propositionId),
      });
    }
  }
  return found;
}

/** The first comparison of a dossier is not one of many that a reader tried. */
function isFirstOffered(pairs: readonly SelectionPair[]): boolean {
  const [first] = pairs;
  if (!first || pairs.length > 1) return false;
  // Under a filter of the page it is another comparison, one of many.
  const isFiltered = [first.a, first.b].some(
    ({ asked, view }) => filterQuery(view.selection.filter) !== (asked.isRest ? "" : filterQuery(asked.filter)),
  );
  if (isFiltered) return false;
  const texts = [first.a, first.b].map(({ asked }) => selectionText({ ...asked, givenName: null }));
  const offered = firstOffered(first.a.view.index)?.texts ?? [];
  return texts.length === offered.length && texts.every((text, place) => text === offered[place]);
}
