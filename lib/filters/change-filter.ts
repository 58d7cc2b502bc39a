import { FILTER_PARAMS, type Filter, type FilterKey, filterQuery, parseFilter } from "@/lib/filters/filter";

/** One active choice of a filter as it stands in an address, for example country KR or side A1:agree. */
export interface FilterChoice {
  readonly key: FilterKey;
  readonly value: string;
}

/**
 * The filter with one choice added or, for a key that holds a single value, replaced. An unreadable value changes
 * nothing.
 */
export function withChoice(filter: Filter, { key, value }: FilterChoice): Filter {
  const params = paramsOf(filter);
  const parameter = FILTER_PARAMS[key];
  if (parameter.type === "multi") params.append(key, value);
  else if (parameter.parse(value) !== null) params.set(key, value);
  return parseFilter(params);
}

/** The filter without one choice. */
export function withoutChoice(filter: Filter, { key, value }: FilterChoice): Filter {
  const params = paramsOf(filter);
  params.delete(key, value);
  return parseFilter(params);
}

/** The filter without any choice of one kind: what the counts of that kind are made from. */
export function withoutKey(filter: Filter, key: FilterKey): Filter {
  const params = paramsOf(filter);
  params.delete(key);
  return parseFilter(params);
}

/**
 * The active choices, each to be shown as a chip and taken back in one step. The minimum of shared propositions is a
 * setting, not a choice.
 */
export function activeChoices(filter: Filter): FilterChoice[] {
  const params = paramsOf(filter);
  return FILTER_KEYS.flatMap((key) =>
    key === "shared" ? [] : [...new Set(params.getAll(key))].map((value) => ({ key, value })),
  );
}

/** Whether a choice is active. */
export function isChosen(filter: Filter, { key, value }: FilterChoice): boolean {
  return paramsOf(filter).has(key, value);
}

const FILTER_KEYS = Object.keys(FILTER_PARAMS).filter((key): key is FilterKey => key in FILTER_PARAMS);

function paramsOf(filter: Filter): URLSearchParams {
  return new URLSearchParams(filterQuery(filter));
}
