import type { ParserMap } from "nuqs/server";
import type { Dossier } from "@/lib/domain/dossier";
import { emptyRange } from "@/lib/filters/date-range";
import { EMPTY_FILTER, FILTER_PARAMS, type Filter, filterQuery, parseFilter } from "@/lib/filters/filter";
import { keepKnownChoices } from "@/lib/filters/known-choices";

/** A filter that was read whole, or one sentence that says what could not be read. */
export type StrictFilter =
  | { readonly filter: Filter; readonly problem: null }
  | { readonly filter: null; readonly problem: string };

/**
 * Reads a filter and refuses what a page would leave out with a remark: a program that asks for one country and gets
 * all of them would not notice.
 *
 * @param also schema of what the address may hold beside the filter
 */
export function strictFilter({
  params,
  dossier,
  also,
}: {
  readonly params: URLSearchParams;
  readonly dossier: Dossier;
  readonly also: ParserMap;
}): StrictFilter {
  const stray = [...params.keys()].find((key) => !isFilterKey(key) && !Object.hasOwn(also, key));
  if (stray !== undefined) {
    return refused(`There is no parameter “${stray}”. Known are ${[...FILTER_KEYS, ...Object.keys(also)].join(", ")}.`);
  }
  const parsed = parseFilter(params);
  const repeated = [...params.keys()].find((key) => isSingle(key) && params.getAll(key).length > 1);
  if (repeated !== undefined) return refused(`“${repeated}” is given more than once; it takes one value.`);
  const unreadable = [...params].find(([key, value]) =>
    isFilterKey(key) ? !isRead(key, value, parsed) : !canBeRead(also[key], params.getAll(key).join(",")),
  );
  if (unreadable) return refused(`“${unreadable[1]}” is no value of “${unreadable[0]}”.`);
  const backwards = emptyRange(parsed);
  if (backwards) return refused(backwards);
  const { filter, unknown } = keepKnownChoices({ filter: parsed, dossier });
  const [first] = unknown;
  return first ? refused(`This dossier has no ${first.key} “${first.value}”.`) : { filter, problem: null };
}

const FILTER_KEYS = Object.keys(FILTER_PARAMS);

function isFilterKey(key: string): key is keyof typeof FILTER_PARAMS {
  return Object.hasOwn(FILTER_PARAMS, key);
}

/**
 * Whether a value of an address came through: as a choice of the filter or, where there can be only one, as one that
 * can be parsed.
 */
function isRead(key: keyof typeof FILTER_PARAMS, value: string, filter: Filter): boolean {
  const parameter = FILTER_PARAMS[key];
  if (parameter.type !== "multi") return isWholeValue(key, value);
  return new URLSearchParams(filterQuery(filter)).getAll(key).includes(value);
}

function isSingle(key: string): boolean {
  return isFilterKey(key) && FILTER_PARAMS[key].type !== "multi";
}

/** Whether a single value was read to its end: "2023-08-10/2023-09-01" begins like a day, and "3x" like a number. */
function isWholeValue(key: keyof typeof FILTER_PARAMS, value: string): boolean {
  const written = new URLSearchParams(filterQuery(parseFilter({ from: "0001-01-01", [key]: value }))).get(key);
  const isFlag = key === "unnamed" || key === "inexact";
  const parameter = FILTER_PARAMS[key];
  if (isFlag) return parameter.type !== "multi" && parameter.parse(value) !== null;
  return written === value || (key === "shared" && value === String(EMPTY_FILTER.shared));
}

/** Whether a value of the state is one; what is left empty is not asked for. */
function canBeRead(parameter: ParserMap[string] | undefined, value: string): boolean {
  return value === "" || parameter?.type === "multi" || parameter?.parse(value) !== null;
}

function refused(problem: string): StrictFilter {
  return { filter: null, problem };
}
