import {
  createLoader,
  createParser,
  createSerializer,
  type inferParserType,
  parseAsInteger,
  parseAsIsoDate,
  parseAsNativeArrayOf,
  parseAsString,
  parseAsStringLiteral,
  type SearchParams,
} from "nuqs/server";
import { memoize } from "@/lib/cache/memoize";
import { COMMENTATOR_KINDS, COMMENTATOR_VOICES, INSTITUTION_TYPES } from "@/lib/domain/dossier";
import { CONFIDENCES, SIDES, type Side } from "@/lib/domain/stance";

/** The choice that stands for a missing country: a counted choice of its own, never hidden. */
export const NOT_STATED = "none";

/** How the words reach us: quoted directly, reported by somebody else, or the source's author in his own voice. */
export const EVIDENCE_KINDS = ["direct", "reported", "own", "record"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Those who stand on one side of a proposition; written "A1:agree" in an address. */
export interface SideChoice {
  readonly propositionId: string;
  readonly side: Side;
}

const MIN_SHARED_DEFAULT = 2;

const sideChoice = createParser<SideChoice>({
  parse: (text) => {
    const match = /^([A-Za-z0-9-]+):([a-z]+)$/.exec(text);
    const side = SIDES.find((candidate) => candidate === match?.[2]);
    return match?.[1] && side ? { propositionId: match[1], side } : null;
  },
  serialize: ({ propositionId, side }) => `${propositionId}:${side}`,
  eq: (a, b) => a.propositionId === b.propositionId && a.side === b.side,
});

const sharedCount = createParser<number>({
  parse: (text) => {
    const count = parseAsInteger.parse(text);
    return count !== null && count >= 1 && count <= 5 ? count : null;
  },
  serialize: String,
});

const flag = createParser<boolean>({
  parse: (text) =>
    ["0", "1"].includes(text)
      ? text === "1"
      : ["true", "false"].includes(text.toLowerCase())
        ? text.toLowerCase() === "true"
        : null,
  serialize: (value) => (value ? "1" : "0"),
});

/** The one definition of a filter in an address: pages, forms, links, the command line and caches read and write it. */
export const FILTER_PARAMS = {
  country: parseAsNativeArrayOf(parseAsString),
  institution: parseAsNativeArrayOf(parseAsString),
  type: parseAsNativeArrayOf(parseAsStringLiteral(INSTITUTION_TYPES)),
  voice: parseAsNativeArrayOf(parseAsStringLiteral(COMMENTATOR_VOICES)),
  kind: parseAsNativeArrayOf(parseAsStringLiteral(COMMENTATOR_KINDS)),
  issue: parseAsNativeArrayOf(parseAsString),
  side: parseAsNativeArrayOf(sideChoice),
  confidence: parseAsStringLiteral(CONFIDENCES),
  evidence: parseAsNativeArrayOf(parseAsStringLiteral(EVIDENCE_KINDS)),
  source: parseAsNativeArrayOf(parseAsString),
  from: parseAsIsoDate,
  to: parseAsIsoDate,
  /** Under a period also what may lie outside it, since its date is a month, a year or a range. */
  inexact: flag.withDefault(false),
  unnamed: flag.withDefault(false),
  shared: sharedCount.withDefault(MIN_SHARED_DEFAULT),
};

export type Filter = Readonly<inferParserType<typeof FILTER_PARAMS>>;
export type FilterKey = keyof typeof FILTER_PARAMS;

const load = createLoader(FILTER_PARAMS);
const serialise = createSerializer(FILTER_PARAMS);

/**
 * Reads a filter from an address. Whatever cannot be read falls back to its default: a hand-edited link always gives a
 * page.
 */
export function parseFilter(params: URLSearchParams | SearchParams): Filter {
  return canonical(load(params));
}

/**
 * The filter as a query string ("?country=KR" or ""): sorted, without defaults, so that equal filters give equal
 * addresses.
 */
export function filterQuery(filter: Filter): string {
  return queryOf(filter);
}

/** A page writes thousands of addresses under one filter. */
const queryOf = memoize((filter: Filter) => serialise({ ...filter }));

export const EMPTY_FILTER: Filter = parseFilter(new URLSearchParams());

/** Repeats removed, choices sorted: two ways of asking the same thing are one filter. */
function canonical(filter: Filter): Filter {
  const sides = new Map(filter.side.map((choice) => [`${choice.propositionId}:${choice.side}`, choice]));
  return {
    ...filter,
    // Without a period there is nothing that could lie outside.
    inexact: filter.inexact && (filter.from !== null || filter.to !== null),
    country: distinct(filter.country),
    institution: distinct(filter.institution),
    type: distinct(filter.type),
    voice: distinct(filter.voice),
    kind: distinct(filter.kind),
    issue: distinct(filter.issue),
    evidence: distinct(filter.evidence),
    source: distinct(filter.source),
    side: [...sides.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, choice]) => choice),
  };
}

function distinct<Choice extends string>(choices: readonly Choice[]): Choice[] {
  return [...new Set(choices.filter((choice) => choice !== ""))].sort();
}
