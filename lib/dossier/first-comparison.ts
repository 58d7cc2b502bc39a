import { memoize } from "@/lib/cache/memoize";
import type { Dossier } from "@/lib/domain/dossier";
import { isJsonObject } from "@/lib/dossier/json";
import { type Problem, problemError, problemWarning } from "@/lib/dossier/problem";
import { DESCRIPTOR_FILE } from "@/lib/dossier/read-descriptor";
import { REST, SELECTION_KEYS, type SelectionKey } from "@/lib/filters/asked-selections";
import { filterQuery } from "@/lib/filters/filter";
import { strictFilter } from "@/lib/filters/strict-filter";

/** Selections that a dossier proposes to compare first: filters as an address has them ("country=US"), or "rest". */
export type FirstComparison = Readonly<Record<"a" | "b", string>> & Readonly<Partial<Record<"c" | "d", string>>>;

/**
 * The comparison of selections with which a dossier begins, from `comparison` in its descriptor; null where it names
 * none, or none that can be made. O(commentators), once for each dossier.
 */
export function firstComparison(dossier: Dossier): FirstComparison | null {
  return read(dossier).comparison;
}

/**
 * Checks `comparison` in the descriptor of a dossier whose tables are right: filters that can be read, and choices that
 * it has.
 */
export function checkComparison(dossier: Dossier): Problem[] {
  return [...read(dossier).problems];
}

interface Reading {
  readonly comparison: FirstComparison | null;
  readonly problems: readonly Problem[];
}

const read = memoize((dossier: Dossier): Reading => {
  const { comparison } = dossier.descriptor;
  if (comparison === undefined) return { comparison: null, problems: [] };
  if (!isJsonObject(comparison)) {
    const expected = "an object with two to four selections, a to d";
    return { comparison: null, problems: [fault({ path: "comparison", found: comparison, expected })] };
  }
  const given = SELECTION_KEYS.filter((key) => comparison[key] !== undefined);
  const selections = given.map((key) => readSelection({ key, value: comparison[key], dossier }));
  const problems = [
    ...Object.keys(comparison).flatMap((key) => (isKey(key) ? [] : strayKey(key))),
    ...SELECTION_KEYS.slice(0, Math.max(2, given.length)).flatMap((key) => (given.includes(key) ? [] : missing(key))),
    ...selections.flatMap(({ problem }) => problem ?? []),
    ...repeats(selections),
  ];
  const { a, b, ...more } = Object.fromEntries(selections.map(({ key, query }) => [key, query]));
  const isWhole =
    typeof a === "string" && typeof b === "string" && problems.every(({ severity }) => severity !== "error");
  return { comparison: isWhole ? { a, b, ...more } : null, problems };
});

interface ReadSelection {
  readonly key: SelectionKey;
  /** The filter as its address is written canonically; null where it cannot be used. */
  readonly query: string | null;
  readonly problem: Problem | null;
}

function readSelection({
  key,
  value,
  dossier,
}: {
  key: SelectionKey;
  value: unknown;
  dossier: Dossier;
}): ReadSelection {
  const path = `comparison.${key}`;
  const refuse = (problem: Problem): ReadSelection => ({ key, query: null, problem });
  if (typeof value !== "string") return refuse(fault({ path, found: value, expected: EXPECTED }));
  if (value === REST) return { key, query: REST, problem: null };
  const { filter, problem } = strictFilter({ params: new URLSearchParams(value), dossier, also: {} });
  if (problem !== null) return refuse(fault({ path, found: value, expected: EXPECTED, reason: problem }));
  const query = filterQuery(filter).slice(1);
  if (query === "") return refuse(fault({ path, found: value, expected: EXPECTED, reason: "It selects everybody." }));
  return { key, query, problem: null };
}

const EXPECTED = `a filter as an address has it, for example country=US, or ${REST} for everybody else`;

/** One selection twice would be compared with itself. */
function repeats(selections: readonly ReadSelection[]): Problem[] {
  return selections.flatMap(({ key, query }, place) => {
    const earlier = selections.slice(0, place).find((other) => query !== null && other.query === query);
    if (!earlier) return [];
    const path = `comparison.${key}`;
    return fault({
      path,
      found: query,
      expected: EXPECTED,
      reason: `comparison.${earlier.key} is the same selection.`,
    });
  });
}

function isKey(key: string): key is SelectionKey {
  return SELECTION_KEYS.some((known) => known === key);
}

function strayKey(key: string): Problem {
  const column = `comparison.${key}`;
  const what = `${column} is not known and is left alone`;
  return problemWarning({ file: DESCRIPTOR_FILE, column, expected: SELECTION_KEYS.join(", "), what });
}

function missing(key: SelectionKey): Problem {
  const column = `comparison.${key}`;
  return problemError({ file: DESCRIPTOR_FILE, column, expected: EXPECTED, what: `${column} is missing` });
}

function fault({
  path,
  found,
  expected,
  reason,
}: {
  readonly path: string;
  readonly found: unknown;
  readonly expected: string;
  readonly reason?: string;
}): Problem {
  const because = reason === undefined ? "" : `: ${reason.replace(/\.$/, "")}`;
  const shown = JSON.stringify(found);
  return problemError({
    file: DESCRIPTOR_FILE,
    column: path,
    found: shown,
    expected,
    what: `${path} cannot be used${because}`,
  });
}
