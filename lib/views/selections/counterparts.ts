import { memoize } from "@/lib/cache/memoize";
import { compareText } from "@/lib/domain/collections";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { dateSpan } from "@/lib/domain/issued-date";
import { firstComparison } from "@/lib/dossier/first-comparison";
import {
  type AskedSelection,
  askedSelections,
  REST,
  SELECTION_KEYS,
  selectionText,
} from "@/lib/filters/asked-selections";
import { type AttributeKey, commentatorAttributes } from "@/lib/filters/commentator-attributes";
import { EMPTY_FILTER, type Filter, NOT_STATED, parseFilter } from "@/lib/filters/filter";
import { choosesPeople } from "@/lib/filters/selection-choices";
import { listing } from "@/lib/wording/count";
import { selectionName } from "@/lib/wording/selection-name";

/** A comparison that the product offers: its selections as an address writes them, and what it is called. */
export interface OfferedComparison {
  readonly texts: readonly string[];
  /** "the United States and South Korea". */
  readonly words: string;
}

/** A selection is offered where so many commentators with a position are in it. */
const MIN_OFFERED = 3;
/** An institution is offered against the rest where so many of it took a position: few colleagues are no comparison. */
const MIN_OF_BODY = 10;
/** Of each kind of choice so many counterparts are named. */
const MAX_COUNTERPARTS = 2;

/**
 * Comparisons that suggest themselves in a dossier: the one it names itself, its two largest countries, its roles, its
 * largest bodies against the rest, before and after its events. They follow from who is in the dossier and never from
 * what was said: a list that looked for differences would find some by chance.
 */
export const offeredComparisons: (index: DossierIndex) => readonly OfferedComparison[] = memoize((index) => {
  const declared = firstComparison(index.dossier);
  const [largest, second] = largestOf(index, "country");
  const [role, otherRole] = largestOf(index, "voice");
  const bodies = largestOf(index, "institution", { fewest: MIN_OF_BODY }).filter(
    ({ size }) => 2 * size <= index.dossier.commentators.length,
  );
  const all = [
    declared && SELECTION_KEYS.flatMap((key) => declared[key] ?? []),
    largest && second && [textOf("country", largest.value), textOf("country", second.value)],
    role && otherRole && [textOf("voice", role.value), textOf("voice", otherRole.value)],
    ...bodies.slice(0, MAX_COUNTERPARTS).map(({ value }) => [textOf("institution", value), REST]),
    ...eventDays(index).map(({ day }) => [`to=${dayBefore(day)}`, `from=${day}`]),
  ];
  const seen = new Set<string>();
  return all.flatMap((texts) => {
    // Which of two selections comes first makes no other comparison.
    const key = texts ? texts.toSorted(compareText).join("\n") : "";
    if (!texts || seen.has(key)) return [];
    seen.add(key);
    return [{ texts, words: wordsOf(index, texts) }];
  });
});

/** The comparison that an overview offers first; null where the dossier is too small for any. */
export function firstOffered(index: DossierIndex): OfferedComparison | null {
  return offeredComparisons(index)[0] ?? null;
}

/**
 * What a selection may be compared with: others of the same kind, the time after or before, the rest. The nearest to
 * hand first.
 *
 * @param own what the filter of a page chooses, see divideFilter.
 */
export function counterpartsOf(
  index: DossierIndex,
  own: Filter,
): readonly { readonly text: string; readonly words: string }[] {
  const others = COUNTERPART_KEYS.flatMap((key) => {
    const chosen = own[key];
    const [only, ...more] = chosen;
    if (only === undefined || more.length > 0) return [];
    return largestOf(index, key)
      .filter(({ value }) => value !== only)
      .slice(0, MAX_COUNTERPARTS)
      .map(({ value }): Filter => ({ ...own, [key]: [value] }));
  });
  const otherTime = oppositePeriod(own);
  const asked = [...others, ...(otherTime ? [otherTime] : [])].map((filter) => ({
    filter,
    isRest: false,
    givenName: null,
  }));
  const rest = { filter: EMPTY_FILTER, isRest: true, givenName: null };
  const hasRest = choosesPeople(own);
  return [...asked, ...(hasRest ? [rest] : [])].map((one) => ({
    text: selectionText(one),
    words: selectionName(index, one).phrase,
  }));
}

const COUNTERPART_KEYS = ["country", "voice", "type", "institution"] as const;

/** The other side of the one end of a period. */
function oppositePeriod(own: Filter): Filter | null {
  if (own.from && own.to === null) return { ...own, from: null, to: new Date(own.from.getTime() - DAY) };
  if (own.to && own.from === null) return { ...own, to: null, from: new Date(own.to.getTime() + DAY) };
  return null;
}

/** Choices of one kind by how many commentators with a position meet them, the largest first, then by value. */
export function largestOf(
  index: DossierIndex,
  key: AttributeKey,
  { fewest = MIN_OFFERED }: { readonly fewest?: number } = {},
): readonly { readonly value: string; readonly size: number }[] {
  const attributesOf = commentatorAttributes(index.dossier);
  const held = new Set(index.positions.flatMap(({ commentatorId, value }) => (value === null ? [] : commentatorId)));
  const sizes = new Map<string, number>();
  for (const commentator of index.dossier.commentators) {
    if (!held.has(commentator.id) || !commentator.comparable) continue;
    for (const value of attributesOf(commentator)[key]) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  }
  return [...sizes]
    .map(([value, size]) => ({ value, size }))
    .filter(({ value, size }) => size >= fewest && value !== NOT_STATED && value !== "unspecified")
    .sort((a, b) => b.size - a.size || compareText(a.value, b.value));
}

function textOf(key: AttributeKey, value: string): string {
  return selectionText({
    filter: parseFilter(new URLSearchParams([[key, value]])),
    isRest: false,
    givenName: null,
  });
}

function wordsOf(index: DossierIndex, texts: readonly string[]): string {
  const state = Object.fromEntries(texts.map((text, place) => [SELECTION_KEYS[place], text]));
  const { asked } = askedSelections(state, index.dossier);
  const names = asked.map((one: AskedSelection) => selectionName(index, one).phrase);
  return listing(names);
}

/** The days on which events of the dossier began, as far as they are known to the week. */
export function eventDays({ dossier }: DossierIndex): readonly { readonly day: string; readonly label: string }[] {
  return dossier.events.flatMap(({ date, label }) => {
    const span = dateSpan(date);
    return span && Date.parse(span.last) - Date.parse(span.first) < WEEK ? [{ day: span.first, label }] : [];
  });
}

const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;

export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
}
