import {
  createLoader,
  createParser,
  type inferParserType,
  type ParserMap,
  parseAsString,
  type SearchParams,
} from "nuqs/server";
import { FILTER_PARAMS } from "@/lib/filters/filter";

/** Parameters of an address: as the server reads them, or as a URL has them. */
export type AddressParams = URLSearchParams | SearchParams;

/** List of ids in one parameter: "with=a,b". */
export const parseAsIds = createParser<readonly string[]>({
  parse: (text) => text.split(",").filter(Boolean),
  serialize: (ids) => ids.join(","),
});

/** Number of a page, from 1. */
export const parseAsPage = createParser<number>({
  parse: (text) => (Number.isInteger(Number(text)) && Number(text) >= 1 ? Number(text) : null),
  serialize: String,
});

/** Something that is asked for by "1" and by nothing else. */
export const parseAsAsked = createParser<boolean>({
  parse: (text) => (text === "1" ? true : null),
  serialize: (isAsked) => (isAsked ? "1" : ""),
});

/**
 * Stated parameters: what an address says beside the filter, as text, of those a page knows. What is given more than
 * once is a list: "with=a&with=b" is "with=a,b". Parameters nobody knows are dropped, or they would be repeated in
 * every link of the page.
 */
export function statedParams(params: AddressParams, known: ParserMap): Record<string, string> {
  const given = params instanceof URLSearchParams ? Object.fromEntries(all(params)) : params;
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) =>
      value === undefined || !Object.hasOwn(known, key) || Object.hasOwn(FILTER_PARAMS, key)
        ? []
        : [[key, [value].flat().join(",")]],
    ),
  );
}

/** Reads stated parameters by their schema; what cannot be read is missing. */
export function readState<Known extends ParserMap>(
  stated: Readonly<Record<string, string>>,
  known: Known,
): inferParserType<Known> {
  return createLoader(known)(stated);
}

/** Some parameters of a state as an address has them; those that say nothing are left out. */
export function writeState<Known extends ParserMap>(
  state: Partial<inferParserType<Known>>,
  known: Known,
  names: readonly (keyof Known & string)[],
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = state[name];
      const text = value === null || value === undefined ? "" : String(known[name]?.serialize?.(value) ?? "");
      return text === "" ? [] : [[name, text]];
    }),
  );
}

/** The schema with every parameter read as text, for whoever says what could not be read. */
export function readAsText<Name extends string>(known: Readonly<Record<Name, unknown>>) {
  const names = Object.keys(known) as Name[];
  return Object.fromEntries(names.map((name) => [name, parseAsString])) as Record<Name, typeof parseAsString>;
}

function all(params: URLSearchParams): [string, string[]][] {
  return [...new Set(params.keys())].map((key) => [key, params.getAll(key)]);
}
