import { groupBy } from "@/lib/domain/collections";
import type { Quotation } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { countHeld, hasValue } from "@/lib/domain/position";
import { sideOf } from "@/lib/domain/stance";
import { withChoice, withoutKey } from "@/lib/filters/change-filter";
import { ATTRIBUTE_KEYS, commentatorAttributes } from "@/lib/filters/commentator-attributes";
import type { Filter, FilterKey } from "@/lib/filters/filter";
import { AFFILIATION_KEYS, hasDatedAffiliations } from "@/lib/selection/dated-affiliations";
import { viewUnder } from "@/lib/selection/open-view";
import { confidenceTest, evidenceKindOf, type Selection, sideTest } from "@/lib/selection/selection";
import { oncePerStatement } from "@/lib/selection/statements";

/** What the counts of a kind of choice count. */
export type CountUnit = "voices" | "positions" | "quotations";

/**
 * What would be left if each value were the only choice of its kind, under all other filters.
 *
 * One or two selections are enough for all values: O(choices + dossier). Only under a filter on sides, which a
 * commentator takes by positions that meet the confidence asked for, each of the three values of confidence needs a
 * selection of its own.
 */
export function facetCounts({
  index,
  filter,
  key,
  unit,
  values,
  of = "all",
}: {
  readonly index: DossierIndex;
  readonly filter: Filter;
  readonly key: FilterKey;
  readonly unit: CountUnit;
  readonly values: readonly string[];
  /**
   * Only unnamed groups and their positions, which charts of named commentators count apart; quotations are always
   * counted whole.
   */
  readonly of?: "all" | "unnamed";
}): number[] {
  const others = withoutKey(filter, key);
  const under = (other: Filter) => {
    const { selection } = viewUnder(index, other);
    return of === "all" ? selection : onlyUnnamed(selection);
  };
  const choiceOf = choiceMetBy(key);
  if (choiceOf) {
    const left = quotationsLeft({ index, filter: others, choiceOf });
    return values.map((value) => left.get(value) ?? 0);
  }
  const keys = keysMet({ index, key });
  if (keys && !dependsOnDay({ index, filter, key })) {
    const tally = new Map<string, number>();
    // A side is asked of every proposition, also of those whose issue the filter leaves out of the picture.
    const base = key === "side" ? withoutKey(others, "issue") : others;
    for (const value of keys(under(base))) tally.set(value, (tally.get(value) ?? 0) + 1);
    return values.map((value) => tally.get(value) ?? 0);
  }
  if (key === "confidence" && filter.side.length === 0) {
    const held = under(others).positions.filter(hasValue);
    return values.map((value) => held.filter(confidenceTest(withChoice(others, { key, value }))).length);
  }
  return values.map((value) => countLeft(under(withChoice(others, { key, value })), unit));
}

function onlyUnnamed(selection: Selection): Selection {
  const commentators = selection.commentators.filter(({ comparable }) => !comparable);
  const ids = new Set(commentators.map(({ id }) => id));
  const positions = selection.positions.filter(({ commentatorId }) => ids.has(commentatorId));
  return { ...selection, commentators, positions };
}

/**
 * Whether a choice of affiliation also decides which words count, so that it decides who takes the sides asked for:
 * then each value needs a selection of its own.
 */
function dependsOnDay({ index, filter, key }: { index: DossierIndex; filter: Filter; key: FilterKey }): boolean {
  const isOfAffiliations = AFFILIATION_KEYS.some((one) => one === key);
  return isOfAffiliations && filter.side.length > 0 && hasDatedAffiliations(index.dossier);
}

/** How many commentators, positions with a value or quotations a selection leaves. */
export function countLeft(selection: Selection, unit: CountUnit): number {
  if (unit === "voices") return selection.commentators.length;
  return unit === "positions" ? countHeld(selection.positions) : selection.quotations.length;
}

/** The choice that a quotation itself meets, for the kinds that choose among quotations. */
function choiceMetBy(key: FilterKey): ((quotation: Quotation) => string) | null {
  if (key === "source") return ({ sourceId }) => sourceId;
  return key === "evidence" ? ({ voice }) => evidenceKindOf(voice) : null;
}

/**
 * Quotations left under each choice among quotations. Where the filter asks for sides, a choice also decides who takes
 * them: only those whose position rests on a quotation of that choice.
 */
function quotationsLeft({
  index,
  filter,
  choiceOf,
}: {
  index: DossierIndex;
  filter: Filter;
  choiceOf: (quotation: Quotation) => string;
}): Map<string, number> {
  const onAnySide = withoutKey(filter, "side");
  const quotations = groupBy(viewUnder(index, onAnySide).selection.appearances, choiceOf);
  const counted = (own: readonly Quotation[]) => oncePerStatement(index.dossier, own).length;
  if (filter.side.length === 0) return new Map([...quotations].map(([value, own]) => [value, counted(own)]));

  // A side is asked of every proposition, also of those whose issue the filter leaves out of the picture.
  const onAnyIssue = viewUnder(index, withoutKey(onAnySide, "issue")).selection;
  const evidence = groupBy(onAnyIssue.appearances, choiceOf);
  const pairs = onAnyIssue.positions.flatMap((position) => position.evidence.map((id) => ({ id, position })));
  const restingOn = groupBy(pairs, ({ id }) => id);
  return new Map(
    [...quotations].map(([value, own]) => {
      const found = evidence.get(value) ?? [];
      const positions = found.flatMap(({ id }) => restingOn.get(id)?.map(({ position }) => position) ?? []);
      const takesSides = sideTest(positions, filter);
      return [value, counted(own.filter(({ commentatorId }) => takesSides(commentatorId)))];
    }),
  );
}

/** For kinds that can be counted in one go: every value met, once for each thing that meets it. */
function keysMet({ index, key }: { index: DossierIndex; key: FilterKey }): ((selection: Selection) => string[]) | null {
  const attribute = ATTRIBUTE_KEYS.find((candidate) => candidate === key);
  if (attribute) {
    const attributesOf = commentatorAttributes(index.dossier);
    return ({ commentators }) => commentators.flatMap((commentator) => attributesOf(commentator)[attribute]);
  }
  if (key === "issue") {
    return ({ positions }) =>
      positions.filter(hasValue).flatMap(({ propositionId }) => index.propositions.get(propositionId)?.issueId ?? []);
  }
  if (key === "side") {
    return ({ positions }) =>
      positions.filter(hasValue).map(({ propositionId, value }) => `${propositionId}:${sideOf(value)}`);
  }
  return null;
}
