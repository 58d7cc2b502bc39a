import { ATTRIBUTE_KEYS } from "@/lib/filters/commentator-attributes";
import {
  EMPTY_FILTER,
  FILTER_PARAMS,
  type Filter,
  type FilterKey,
  filterQuery,
  parseFilter,
} from "@/lib/filters/filter";

/**
 * What a comparison takes from a filter into a selection of its own: who speaks, from where and when. What is asked,
 * how sure it must be and how pairs are compared holds for all selections alike, and stays the filter of the page.
 */
const KEYS_OF_A_SELECTION: ReadonlySet<FilterKey> = new Set<FilterKey>([
  "country",
  "institution",
  "type",
  "voice",
  "kind",
  "side",
  "evidence",
  "source",
  "from",
  "to",
  "inexact",
]);

/** Divides a filter into the selection that it makes and what holds for whatever that is compared with. */
export function divideFilter(filter: Filter): { readonly own: Filter; readonly page: Filter } {
  const params = new URLSearchParams(filterQuery(filter));
  const own = new URLSearchParams();
  for (const key of FILTER_KEYS) {
    if (!KEYS_OF_A_SELECTION.has(key)) continue;
    for (const value of params.getAll(key)) own.append(key, value);
    params.delete(key);
  }
  return { own: own.size === 0 ? EMPTY_FILTER : parseFilter(own), page: parseFilter(params) };
}

/** Whether a filter chooses nothing that could be compared with something else. */
export function isWholeDossier(filter: Filter): boolean {
  return filterQuery(divideFilter(filter).own) === "";
}

/** Whether a filter chooses by who speaks, so that there are others whom it leaves out. */
export function choosesPeople(filter: Filter): boolean {
  return [...ATTRIBUTE_KEYS, "side" as const].some((key) => filter[key].length > 0);
}

const FILTER_KEYS = Object.keys(FILTER_PARAMS).filter((key): key is FilterKey => key in FILTER_PARAMS);
