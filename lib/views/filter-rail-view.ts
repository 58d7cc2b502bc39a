import { memoize, memoizeBy } from "@/lib/cache/memoize";
import { countryName } from "@/lib/domain/country";
import { COMMENTATOR_KINDS, COMMENTATOR_VOICES, INSTITUTION_TYPES } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { isRecord } from "@/lib/domain/is-record";
import { countHeld } from "@/lib/domain/position";
import { CONFIDENCES, SIDES } from "@/lib/domain/stance";
import { activeChoices, type FilterChoice, withoutChoice } from "@/lib/filters/change-filter";
import { commentatorAttributes } from "@/lib/filters/commentator-attributes";
import { emptyRange } from "@/lib/filters/date-range";
import { EVIDENCE_KINDS, type Filter, type FilterKey, NOT_STATED } from "@/lib/filters/filter";
import type { UnknownChoice } from "@/lib/filters/known-choices";
import type { DossierView } from "@/lib/selection/dossier-view";
import { type CountUnit, countLeft, facetCounts } from "@/lib/selection/facet-counts";
import { viewUnder } from "@/lib/selection/open-view";
import { evidenceKindOf } from "@/lib/selection/selection";
import { count, number } from "@/lib/wording/count";
import { evidenceNoun } from "@/lib/wording/evidence";
import { EVIDENCE_WORDS, INSTITUTION_TYPE_WORDS, KIND_WORDS, VOICE_WORDS } from "@/lib/wording/labels";
import { byLabel, longDate, propositionLabel } from "@/lib/wording/names";
import { commentatorNoun, countCommentators } from "@/lib/wording/nouns";
import { sideLabel, usedSides } from "@/lib/wording/stance-words";

export interface RailChoice extends FilterChoice {
  readonly label: string;
  /** What would be left if this were the only choice of its kind, under all other filters. */
  readonly count: number;
  /**
   * How many of these are unnamed groups, or positions of theirs, that charts count apart: the rest is what a chart
   * shows.
   */
  readonly apart: number;
  readonly chosen: boolean;
}

/** "12", "12 + 3 unnamed": what would be left, and of whom charts count apart. */
export function choiceCount({ count: left, apart }: Pick<RailChoice, "count" | "apart">): string {
  return apart > 0 ? `${number(left - apart)} + ${number(apart)} unnamed` : number(left);
}

export interface RailFacet {
  readonly key: FilterKey;
  readonly title: string;
  /** What the counts count. */
  readonly unit: CountUnit;
  /** The same as a noun: "commentators", "states", "entries". */
  readonly unitNoun: string;
  readonly choices: readonly RailChoice[];
}

export interface Chip extends FilterChoice {
  readonly label: string;
  /** The filter without this choice. */
  readonly without: Filter;
}

export interface FilterRailView {
  readonly facets: readonly RailFacet[];
  readonly chips: readonly Chip[];
  readonly unknown: readonly UnknownChoice[];
  readonly from: string | null;
  readonly to: string | null;
  /**
   * What the period leaves out because its date is a month, a year or a range; asked for or not. Null without a period,
   * or without any.
   */
  readonly inexact: { readonly count: number; readonly asked: boolean; readonly words: string } | null;
  readonly unnamed: boolean;
  /** Whether there are unnamed groups to compare or to count separately. */
  readonly hasUnnamed: boolean;
  /** "14 of 60 commentators, 38 of 106 positions; 2 unnamed groups among them": announced when it changes. */
  readonly result: string;
  readonly isEmpty: boolean;
  /** Why no day lies in the period that was chosen, with the filter that exchanges its ends; null where one does. */
  readonly backwards: { readonly words: string; readonly exchanged: Filter } | null;
}

/**
 * The rail: every choice with its count under the other filters, "not stated" among them, and the active choices as
 * chips.
 */
export function filterRailView({ index, selection }: DossierView, unknown: readonly UnknownChoice[]): FilterRailView {
  const { filter, dossier } = selection;
  const backwards = emptyRange(filter);
  const facets = railFacets({ index, selection });
  return {
    facets,
    chips: filterChips(index, filter),
    unknown,
    from: filter.from?.toISOString().slice(0, 10) ?? null,
    to: filter.to?.toISOString().slice(0, 10) ?? null,
    inexact: inexactDates(index, filter),
    unnamed: filter.unnamed,
    hasUnnamed: filter.unnamed || dossier.commentators.some(({ comparable }) => !comparable),
    result: whatIsLeft({ index, selection }),
    isEmpty: selection.commentators.length === 0,
    backwards:
      backwards === null ? null : { words: backwards, exchanged: { ...filter, from: filter.to, to: filter.from } },
  };
}

/** The active choices in words, each with the filter that is left without it. */
export function filterChips(index: DossierIndex, filter: Filter): Chip[] {
  return activeChoices(filter).map((choice) => ({
    ...choice,
    label: chipLabel(index, choice),
    without: withoutChoice(filter, choice),
  }));
}

function inexactDates(index: DossierIndex, filter: Filter): FilterRailView["inexact"] {
  if (filter.from === null && filter.to === null) return null;
  const left = (inexact: boolean) => viewUnder(index, { ...filter, inexact }).selection.quotations.length;
  const beyond = left(true) - left(false);
  if (beyond === 0 && !filter.inexact) return null;
  const words = `also ${count(beyond, evidenceNoun(index.dossier, 1), evidenceNoun(index.dossier, 2))} whose date is not exact: a month, a year or a range that reaches beyond the period`;
  return { count: beyond, asked: filter.inexact, words };
}

const railFacets: (view: DossierView) => readonly RailFacet[] = memoizeBy(({ selection }) => selection, facetsUnder);

/** Below this a facet tells nothing apart. */
const MIN_CHOICES = 2;

/** "14 of 60 commentators, 38 of 106 positions; 2 unnamed groups among them". */
function whatIsLeft({ index, selection }: DossierView): string {
  const { dossier, commentators, filter } = selection;
  const groups = filter.unnamed ? 0 : commentators.filter(({ comparable }) => !comparable).length;
  const left = `${number(commentators.length)} of ${countCommentators(dossier, dossier.commentators.length)}, ${number(countLeft(selection, "positions"))} of ${count(countHeld(index.positions), "position")}`;
  return groups === 0 ? left : `${left}; ${count(groups, "unnamed group")} among them`;
}

function facetsUnder({ index, selection: { filter, dossier } }: DossierView): readonly RailFacet[] {
  const active = new Set(activeChoices(filter).map(({ key, value }) => `${key} ${value}`));
  const isApart = !filter.unnamed && dossier.commentators.some(({ comparable }) => !comparable);
  return facetChoices(index).flatMap(({ key, title, unit, values, used }): RailFacet[] => {
    const asked = { index, filter, key, unit, values: values.map(({ value }) => value) };
    const counts = facetCounts(asked);
    const apart = isApart && unit !== "quotations" ? facetCounts({ ...asked, of: "unnamed" }) : [];
    const choices = values.map(({ value, label }, position): RailChoice => {
      const left = { count: counts[position] ?? 0, apart: apart[position] ?? 0 };
      return { key, value, label, ...left, chosen: active.has(`${key} ${value}`) };
    });
    // Of the sides, only those that somebody takes: three for each proposition would bury the rest.
    const isOffered = ({ value, count: left }: RailChoice) => (key === "side" ? left > 0 : !used || used.has(value));
    const shown = choices.filter((choice) => choice.chosen || isOffered(choice));
    const isTellingApart = !used || shown.length >= MIN_CHOICES || shown.some(({ chosen }) => chosen);
    return isTellingApart ? [{ key, title, unit, unitNoun: unitNoun(index, unit), choices: shown }] : [];
  });
}

/** A choice in words, as on a chip and in the caption of an export: "Country: South Korea". */
export function chipLabel(index: DossierIndex, { key, value }: FilterChoice): string {
  if (key === "from") return `From ${longDate(value)}`;
  if (key === "to") return `Until ${longDate(value)}`;
  if (key === "inexact") return "Dates that are not exact included";
  if (key === "unnamed") return "Unnamed groups compared";
  if (key === "side") return sideChoice(index, value);
  return chipLabels(index).get(`${key} ${value}`) ?? value;
}

/** By key and value, made once: an address may name a thousand sources, and a page says its filter several times. */
const chipLabels = memoize(
  (index: DossierIndex): ReadonlyMap<string, string> =>
    new Map(
      facetChoices(index).flatMap(({ key, title, values }) =>
        values.map(({ value, label }) => [`${key} ${value}`, `${title}: ${label}`] as const),
      ),
    ),
);

function unitNoun({ dossier }: DossierIndex, unit: CountUnit): string {
  if (unit === "positions") return "positions";
  return unit === "voices" ? commentatorNoun(dossier, 2) : evidenceNoun(dossier, 2);
}

function sideChoice(index: DossierIndex, value: string): string {
  const [propositionId = "", side] = value.split(":");
  const proposition = index.propositions.get(propositionId);
  const words = SIDES.find((candidate) => candidate === side);
  return `${propositionId} ${proposition ? propositionLabel(proposition) : ""}: ${words ? sideLabel(index.dossier, words) : side}`;
}

interface FacetDefinition {
  readonly key: FilterKey;
  readonly title: string;
  readonly unit: RailFacet["unit"];
  readonly values: readonly { readonly value: string; readonly label: string }[];
  /**
   * The values that the dossier holds at all, where not all of them are offered; none is offered where fewer than two
   * are.
   */
  readonly used?: ReadonlySet<string>;
}

const facetChoices: (index: DossierIndex) => readonly FacetDefinition[] = memoize(({ dossier }) => {
  const used = new Set(dossier.affiliations.map(({ institutionId }) => institutionId));
  const institutions = dossier.institutions.filter(({ id }) => used.has(id));
  // What the filter goes by: the institutions of a commentator, or the commentator where there are none.
  const affiliated = new Set(dossier.affiliations.map(({ commentatorId }) => commentatorId));
  const unaffiliated = dossier.commentators.filter(({ id }) => !affiliated.has(id));
  const attributes = commentatorAttributes(dossier);
  const countries = [...new Set(dossier.commentators.flatMap((commentator) => attributes(commentator).country))];
  const usedTypes = new Set([...institutions.map(({ type }) => type), ...unaffiliated.map(() => "unspecified")]);
  const types = INSTITUTION_TYPES.filter((type) => usedTypes.has(type));
  return [
    {
      key: "issue",
      title: "Issue",
      unit: "positions",
      values: dossier.issues.map(({ id, title }) => ({ value: id, label: title })),
    },
    {
      key: "country",
      title: "Country",
      unit: "voices",
      values: countries
        .map((value) => ({ value, label: value === NOT_STATED ? "Not stated" : countryName(value) }))
        .sort((a, b) => Number(a.value === NOT_STATED) - Number(b.value === NOT_STATED) || byLabel(a, b)),
    },
    { key: "type", title: "Institution type", unit: "voices", values: words(types, INSTITUTION_TYPE_WORDS) },
    {
      key: "institution",
      title: "Institution",
      unit: "voices",
      values: institutions.map(({ id, name }) => ({ value: id, label: name })).sort(byLabel),
    },
    {
      key: "voice",
      title: "Role",
      unit: "voices",
      values: words(COMMENTATOR_VOICES, VOICE_WORDS),
      used: new Set(dossier.commentators.map(({ voice }) => voice)),
    },
    {
      key: "kind",
      title: "Person or organisation",
      unit: "voices",
      values: words(COMMENTATOR_KINDS, KIND_WORDS),
      used: new Set(dossier.commentators.map(({ kind }) => kind)),
    },
    {
      key: "confidence",
      title: "Confidence",
      unit: "positions",
      values: CONFIDENCES.toReversed().map((value) => ({
        value,
        label: value === "high" ? "high" : `${value} or higher`,
      })),
      used: new Set(
        isRecord(dossier.coders) || dossier.codings.every(({ confidence }) => confidence === null) ? [] : CONFIDENCES,
      ),
    },
    {
      key: "evidence",
      title: "Type of quotation",
      unit: "quotations",
      values: words(EVIDENCE_KINDS, EVIDENCE_WORDS),
      used: new Set(dossier.quotations.map(({ voice }) => evidenceKindOf(voice))),
    },
    {
      key: "side",
      title: "Position taken",
      unit: "voices",
      values: dossier.propositions.flatMap((proposition) =>
        usedSides(dossier)
          .toReversed()
          .map((side) => ({
            value: `${proposition.id}:${side}`,
            label: `${proposition.id} ${propositionLabel(proposition)}: ${sideLabel(dossier, side)}`,
          })),
      ),
    },
    {
      key: "source",
      title: "Source",
      unit: "quotations",
      values: dossier.sources.map(({ id, title }) => ({ value: id, label: title })),
    },
  ];
});

function words<Key extends string>(keys: readonly Key[], labels: Readonly<Record<Key, string>>) {
  return keys.map((key) => ({ value: key, label: labels[key] }));
}
