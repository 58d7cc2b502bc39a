import { parseAsString } from "nuqs/server";
import type { Dossier } from "@/lib/domain/dossier";
import { FILTER_PARAMS, type Filter, filterQuery, parseFilter } from "@/lib/filters/filter";
import { keepKnownChoices, type UnknownChoice } from "@/lib/filters/known-choices";

/** Parameters of an address that each hold one selection to be compared, in the order they are shown. */
export const SELECTION_KEYS = ["a", "b", "c", "d"] as const;
export type SelectionKey = (typeof SELECTION_KEYS)[number];

/** A comparison takes so many selections. */
export const MIN_SELECTIONS = 2;
export const MAX_SELECTIONS = SELECTION_KEYS.length;

/** Schema of the selections in an address: "?a=country%3DUS&b=country%3DKR". */
export const SELECTION_STATE = { a: parseAsString, b: parseAsString, c: parseAsString, d: parseAsString };

/** The selection of all who are in none of the others. */
export const REST = "rest";

/** Longest name that a user gives a selection. */
const MAX_NAME = 60;

/** One selection as an address asks for it: a filter of its own, by a name of its own or none. */
export interface AskedSelection {
  readonly key: SelectionKey;
  /** What it chooses itself; the filter of the page holds besides, see filterOfSelection. */
  readonly filter: Filter;
  readonly isRest: boolean;
  /** Name that the user gave; null where it is named by what it chooses. */
  readonly givenName: string | null;
}

/**
 * Reads the selections of an address. A selection is written as a filter is, without the question mark, and "rest" is
 * everybody who is in none of the others; "name=…" names either. What the dossier does not have is left out and named.
 * Only the first of several "rest" is kept.
 */
export function askedSelections(
  state: Readonly<Partial<Record<SelectionKey, string | null>>>,
  dossier: Dossier,
): { readonly asked: readonly AskedSelection[]; readonly unknown: readonly UnknownChoice[] } {
  const unknown: UnknownChoice[] = [];
  const asked = SELECTION_KEYS.flatMap((key): AskedSelection[] => {
    const text = state[key]?.trim();
    if (!text) return [];
    const params = new URLSearchParams(text);
    const parsed = parseFilter(params);
    const known = keepKnownChoices({ filter: parsed, dossier });
    unknown.push(...known.unknown);
    const isRest = params.has(REST);
    const unread = isRest ? undefined : unreadPart(params, parsed);
    if (unread !== undefined) unknown.push({ key: "selection", value: unread });
    // What lost a choice would be somebody else: everybody, at worst.
    if (unread !== undefined || hasLostKind(parsed, known.filter)) return [];
    return [{ key, filter: known.filter, isRest, givenName: nameIn(params) }];
  });
  const firstRest = asked.find(({ isRest }) => isRest);
  return { asked: asked.filter((one) => !one.isRest || one === firstRest), unknown };
}

/** What an address holds for selections written as texts, in their order. */
export function selectionState(texts: readonly string[]): Readonly<Partial<Record<SelectionKey, string>>> {
  return Object.fromEntries(SELECTION_KEYS.flatMap((key, place) => (texts[place] ? [[key, texts[place]]] : [])));
}

/** The first part of a selection that is no choice of a filter: misspelt, or a setting of the page. */
function unreadPart(params: URLSearchParams, parsed: Filter): string | undefined {
  const read = new URLSearchParams(filterQuery(parsed));
  const isRead = (key: string, value: string) =>
    key === "name" ||
    (KEYS_OF_SELECTIONS.includes(key) &&
      read.has(key) &&
      (read.getAll(key).includes(value) || read.getAll(key).length === 1));
  const [key, value] = [...params].find((part) => !isRead(...part)) ?? [];
  return key === undefined ? undefined : `${key}=${value}`;
}

/** Whether every choice of some kind was left out, so that the selection would be wider than it was asked for. */
function hasLostKind(asked: Filter, kept: Filter): boolean {
  const left = new URLSearchParams(filterQuery(kept));
  return [...new URLSearchParams(filterQuery(asked)).keys()].some((key) => !left.has(key));
}

/** The selection as an address writes it: equal selections give equal texts. */
export function selectionText({ filter, isRest, givenName }: Omit<AskedSelection, "key">): string {
  const own = isRest ? REST : filterQuery(filter).slice(1);
  const name = givenName === null ? "" : new URLSearchParams({ name: givenName }).toString();
  return [own, name].filter(Boolean).join("&");
}

/**
 * The filter under which a selection is opened: that of the page, in which each kind of choice that the selection makes
 * itself takes the place of the page's.
 */
export function filterOfSelection(page: Filter, { filter }: Pick<AskedSelection, "filter">): Filter {
  const own = new URLSearchParams(filterQuery(filter));
  const params = new URLSearchParams(filterQuery(page));
  for (const key of KEYS_OF_SELECTIONS) {
    if (!own.has(key)) continue;
    params.delete(key);
    for (const value of own.getAll(key)) params.append(key, value);
  }
  // A period is one choice with two ends.
  if (own.has("from") !== own.has("to")) params.delete(own.has("from") ? "to" : "from");
  return parseFilter(params);
}

/** What is asked, how pairs are compared and who takes part is a setting of the page and holds for all selections. */
const KEYS_OF_SELECTIONS: readonly string[] = Object.keys(FILTER_PARAMS).filter(
  (key) => key !== "shared" && key !== "unnamed" && key !== "issue",
);

function nameIn(params: URLSearchParams): string | null {
  // What shows nothing could turn the rest of a sentence round.
  const shown = params.get("name")?.replace(/[\p{Cc}\p{Cf}]/gu, " ") ?? "";
  return [...shown.replace(/\s+/g, " ").trim()].slice(0, MAX_NAME).join("") || null;
}
