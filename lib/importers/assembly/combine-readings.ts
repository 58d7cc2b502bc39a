import { dateSpan } from "@/lib/domain/issued-date";
import type { Confidence, StanceValue } from "@/lib/domain/stance";

/** One statement as one coder read it: the evidence of a single quotation for a single value. */
export interface Reading {
  /** Null is declined. */
  readonly value: StanceValue | "mixed" | null;
  /** ISO date of the statement, as far as it is known; null where it is not. */
  readonly on: string | null;
  /** Id of the quotation. */
  readonly quotationId: string;
  readonly confidence: Confidence | null;
  readonly rationale: string | null;
}

/** What one coder reads of one commentator on one proposition at one time. */
export interface CombinedReading {
  readonly value: StanceValue | "mixed" | null;
  /** Null where one reading covers the whole cell. */
  readonly asOf: string | null;
  readonly readings: readonly Reading[];
}

/**
 * Combines the statements of one cell, by one coder, never averaging and never letting the last one win unsaid: where
 * all say the same there is one reading; different values on different dates are a change, each with the date from
 * which it is known; different values on one date, or where a date is not known, are mixed and left to be adjudicated.
 *
 * Dates that overlap ("2023" and "2023-08") count as one, because nobody knows which came first.
 *
 * @param readings at least one. @returns in order of time. O(n log n).
 */
export function combineReadings(readings: readonly Reading[]): CombinedReading[] {
  if (new Set(readings.map(({ value }) => value)).size === 1) return [combined(readings, null)];
  const runs = mergeEqual(overlapping(readings));
  if (runs.length === 1) return runs.map((run) => combined(run, null));
  return runs.map((run) => combined(run, beginningOf(run.map(({ on }) => on).find((on) => on !== null) ?? null)));
}

/** A day, a month or a year: of a range the first. */
function beginningOf(date: string | null): string | null {
  return date?.split("/")[0] ?? null;
}

/** Readings on overlapping dates together, in order of time; where one has no date, all are together. */
function overlapping(readings: readonly Reading[]): Reading[][] {
  const dated = readings.map((reading) => ({ reading, span: dateSpan(reading.on) }));
  if (dated.some(({ span }) => span === null)) return [[...readings]];
  const groups: { readings: Reading[]; last: string }[] = [];
  for (const { reading, span } of dated.toSorted((a, b) => ((a.span?.first ?? "") < (b.span?.first ?? "") ? -1 : 1))) {
    const group = groups.at(-1);
    if (group && span && span.first <= group.last) {
      group.readings.push(reading);
      if (span.last > group.last) group.last = span.last;
    } else groups.push({ readings: [reading], last: span?.last ?? "" });
  }
  return groups.map((group) => group.readings);
}

/** Neighbours in time of one and the same value are one reading: nothing changed between them. */
function mergeEqual(groups: readonly Reading[][]): Reading[][] {
  const runs: Reading[][] = [];
  for (const group of groups) {
    const before = runs.at(-1);
    if (before && combinedValue(before) !== "mixed" && combinedValue(before) === combinedValue(group))
      before.push(...group);
    else runs.push([...group]);
  }
  return runs;
}

function combinedValue(readings: readonly Reading[]): Reading["value"] {
  const values = new Set(readings.map(({ value }) => value));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : "mixed";
}

function combined(readings: readonly Reading[], asOf: string | null): CombinedReading {
  return { value: combinedValue(readings), asOf, readings };
}
