import type { DossierIndex } from "../domain/dossier-index";
import { hasValue } from "../domain/position";
import { sideOf } from "../domain/stance";
import { withChoice, withoutKey } from "./change-filter";
import type { Filter, FilterKey } from "./filter";
import { type Selection, select } from "./selection";
import { ATTRIBUTE_KEYS, voiceAttributes } from "./voice-attributes";

/** What the counts of a kind of choice count. */
export type CountUnit = "voices" | "positions" | "quotations";

/**
 * What would be left if each value were the only choice of its kind, under all other filters.
 *
 * For what a voice is, for the side it takes and for issues one selection is enough for all values; the rest, which have few
 * values and change which positions count, is selected value by value. O(choices + dossier) for the former.
 */
export function facetCounts({
  index,
  filter,
  key,
  unit,
  values,
}: {
  readonly index: DossierIndex;
  readonly filter: Filter;
  readonly key: FilterKey;
  readonly unit: CountUnit;
  readonly values: readonly string[];
}): number[] {
  const others = withoutKey(filter, key);
  const under = (other: Filter) => select({ dossier: index.dossier, positions: index.positions, filter: other });
  const keys = keysMet({ index, key });
  if (keys) {
    const tally = new Map<string, number>();
    // A side is asked of every proposition, also of those whose issue the filter leaves out of the picture.
    const base = key === "side" ? withoutKey(others, "issue") : others;
    for (const value of keys(under(base))) tally.set(value, (tally.get(value) ?? 0) + 1);
    return values.map((value) => tally.get(value) ?? 0);
  }
  return values.map((value) => countLeft(under(withChoice(others, { key, value })), unit));
}

/** How many voices, positions with a value or quotations a selection leaves. */
export function countLeft(selection: Selection, unit: CountUnit): number {
  if (unit === "voices") return selection.commentators.length;
  return unit === "positions" ? selection.positions.filter(hasValue).length : selection.quotations.length;
}

/** For kinds that can be counted in one go: every value met, once for each thing that meets it. */
function keysMet({ index, key }: { index: DossierIndex; key: FilterKey }): ((selection: Selection) => string[]) | null {
  const attribute = ATTRIBUTE_KEYS.find((candidate) => candidate === key);
  if (attribute) {
    const attributesOf = voiceAttributes(index.dossier);
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
