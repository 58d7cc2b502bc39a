import { countryName } from "@/lib/domain/country";
import { COMMENTATOR_VOICES, INSTITUTION_TYPES, type Proposition } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { withChoice, withoutKey } from "@/lib/filters/change-filter";
import { commentatorAttributes } from "@/lib/filters/commentator-attributes";
import { type Filter, type FilterKey, NOT_STATED } from "@/lib/filters/filter";
import type { DossierView } from "@/lib/selection/dossier-view";
import { viewUnder } from "@/lib/selection/open-view";
import { sidesOfPropositions } from "@/lib/selection/proposition-sides";
import type { DivergingBar } from "@/lib/views/sides/diverging-bars-view";
import { outOf } from "@/lib/wording/count";
import { INSTITUTION_TYPE_WORDS, VOICE_PLURALS } from "@/lib/wording/labels";
import { byLabel } from "@/lib/wording/names";

export const FACETS = ["none", "country", "type", "voice"] as const;
export type Facet = (typeof FACETS)[number];

/** A bar for one value of the facet, and the filter that narrows every page to it. */
export interface FacetBar extends DivergingBar {
  readonly filter: Filter;
}

/**
 * The sides on a proposition split by country, institution type or voice: one bar for each value with a commentator
 * that took a position, most positions first. Commentators with affiliations in two countries count in both, as they do
 * in the filter.
 */
export function facetBars({
  index,
  selection,
  proposition,
  facet,
}: DossierView & {
  readonly proposition: Proposition;
  readonly facet: Exclude<Facet, "none">;
}): FacetBar[] {
  const key: FilterKey = facet;
  return facetValues(index, facet)
    .filter(
      ({ value }) =>
        selection.filter[facet].length === 0 || (selection.filter[facet] as readonly string[]).includes(value),
    )
    .map(({ value, label }): FacetBar => {
      const filter = withChoice(withoutKey(selection.filter, key), { key, value });
      const propositionSides = sidesOfPropositions(viewUnder(index, filter), proposition);
      return {
        id: value,
        label: `${label} (${outOf(propositionSides.summary.holders, propositionSides.compared)})`,
        propositionSides,
        filter,
      };
    })
    .filter(({ propositionSides }) => propositionSides.summary.holders > 0)
    .toSorted((a, b) => b.propositionSides.summary.holders - a.propositionSides.summary.holders || byLabel(a, b));
}

function facetValues(index: DossierIndex, facet: Exclude<Facet, "none">): { value: string; label: string }[] {
  switch (facet) {
    case "country": {
      const attributesOf = commentatorAttributes(index.dossier);
      const countries = new Set(index.dossier.commentators.flatMap((one) => attributesOf(one).country));
      return [...countries].map((value) => ({
        value,
        label: value === NOT_STATED ? "No single country" : countryName(value),
      }));
    }
    case "type":
      return INSTITUTION_TYPES.map((type) => ({ value: type, label: INSTITUTION_TYPE_WORDS[type] }));
    case "voice":
      return COMMENTATOR_VOICES.map((voice) => ({ value: voice, label: VOICE_PLURALS[voice] }));
  }
}
