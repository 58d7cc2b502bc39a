import { createLru } from "@/lib/cache/lru";
import { memoize } from "@/lib/cache/memoize";
import { compareText } from "@/lib/domain/collections";
import type { Coding } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { filingSpan } from "@/lib/domain/filing-span";
import { type DateSpan, dateSpan } from "@/lib/domain/issued-date";
import { derivePositions, type Position } from "@/lib/domain/position";

/** A period of time: ISO days, inclusive; null for no bound. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** What a period holds. Both lists are in the order of the index, and neither has a cell twice. */
export interface PeriodPositions {
  /** The last position of each commentator on each proposition within the period; those without a value too. */
  readonly positions: readonly Position[];
  /** Positions of the whole dossier of which nobody knows whether they belong to the period. */
  readonly cannotBeDated: readonly Position[];
}

/**
 * Positions as of a period: for each commentator and proposition the last one that surely lies in it.
 *
 * A coding lies where its `asOf` does. Without one it lies where all its evidence was said, or else was published; so
 * does a whole position of which no coding has a date. What may lie on either side of a bound (a month across it,
 * quotations from both sides, no day at all) cannot be dated and counts nowhere, unless a later coding within the
 * period replaces it. Coders are heard as in derivePositions: whoever considered everything and has nothing within the
 * period found nothing there. A period without bounds holds every position as it is, and one that ends before it
 * begins holds none. What the period leaves unchanged is the object of the index.
 *
 * @returns the same object for the same period as long as the index lives and few others were asked for. O(evidence +
 * cells × coders).
 *
 * Example: coded −2 as of 2023-08-01 and +1 as of 2023-10: until 12 September −2, from then on +1; of the months from
 * mid-October, nobody knows.
 */
export function periodPositions(index: DossierIndex, period: Period): PeriodPositions {
  const known = periodsOf(index);
  const key = `${period.from ?? ""}/${period.to ?? ""}`;
  const held = known.get(key) ?? positionsWithin(index, period);
  known.set(key, held);
  return held;
}

const MAX_CACHED_PERIODS = 16;

const periodsOf = memoize((_: DossierIndex) => createLru<PeriodPositions>({ max: MAX_CACHED_PERIODS }));

/** Where something lies, seen from a period. */
type Place = "before" | "within" | "after" | "unknown";

function positionsWithin(index: DossierIndex, period: Period): PeriodPositions {
  if (period.from === null && period.to === null) return { positions: index.positions, cannotBeDated: [] };
  if (period.from !== null && period.to !== null && period.from > period.to)
    return { positions: [], cannotBeDated: [] };

  const cells = index.positions.map((position) => ({ position, counted: countingIn({ position, index, period }) }));
  const partly = cells.flatMap(({ position, counted }) => (isPart(counted, position) ? counted : []));
  const derived = new Map(
    partly.length === 0
      ? []
      : derivePositions({ ...index.dossier, codings: partly }).map((position) => [cellOf(position), position]),
  );
  return {
    positions: cells.flatMap(({ position, counted }) => {
      if (counted === "unknown" || counted.length === 0) return [];
      return isPart(counted, position) ? (derived.get(cellOf(position)) ?? []) : position;
    }),
    cannotBeDated: cells.flatMap(({ position, counted }) => (counted === "unknown" ? position : [])),
  };
}

/** The codings of a cell that count in a period: all, some or none; or that nobody knows. */
type Counted = readonly Coding[] | "unknown";

function isPart(counted: Counted, position: Position): counted is readonly Coding[] {
  return (
    counted !== "unknown" && counted.length > 0 && counted.length < position.codings.length + position.earlier.length
  );
}

function countingIn({ position, index, period }: { position: Position; index: DossierIndex; period: Period }): Counted {
  const codings = position.earlier.length === 0 ? position.codings : [...position.codings, ...position.earlier];
  if (codings.every(({ asOf }) => asOf === null)) {
    const place = placeOf(spanOfEvidence(index, position.evidence), period);
    if (place === "unknown") return "unknown";
    return place === "within" ? codings : [];
  }
  // That nothing was found has no date: it holds for every period, and counts where somebody else found something.
  const found = codings.filter(({ status }) => status !== "none");
  const dated = found.map((coding) => {
    const span = spanOfCoding(index, coding);
    return { coding, span, place: placeOf(span, period) };
  });
  const within = dated.filter(({ place }) => place === "within");
  const replaced = ({ coding, span }: Dated) =>
    within.some((later) => isAfter(later.span, span) && replaces({ index, coding, later: later.coding }));
  if (dated.some((one) => one.place === "unknown" && !replaced(one))) return "unknown";
  if (within.length === 0) return [];
  const counting = new Set(within.map(({ coding }) => coding));
  return codings.filter((coding) => coding.status === "none" || counting.has(coding));
}

interface Dated {
  readonly coding: Coding;
  readonly span: DateSpan | null;
  readonly place: Place;
}

/** Whether a later coding leaves nothing of another: of the same coder, or where one of the two is an adjudication. */
function replaces({ index, coding, later }: { index: DossierIndex; coding: Coding; later: Coding }): boolean {
  if (coding.coderId === later.coderId) return true;
  return [coding, later].some(({ coderId }) => index.coders.get(coderId)?.kind === "adjudication");
}

function isAfter(later: DateSpan | null, span: DateSpan | null): boolean {
  return later !== null && span !== null && span.last < later.first;
}

function spanOfCoding(index: DossierIndex, { asOf, evidence }: Coding): DateSpan | null {
  return asOf === null ? spanOfEvidence(index, evidence) : spanOfDate({ index, asOf });
}

/** Few dates stand in many codings. */
function spanOfDate({ index, asOf }: { index: DossierIndex; asOf: string }): DateSpan | null {
  const spans = spansOfDates(index);
  const known = spans.get(asOf);
  if (known !== undefined) return known;
  const span = dateSpan(asOf);
  spans.set(asOf, span);
  return span;
}

const spansOfDates = memoize((_: DossierIndex) => new Map<string, DateSpan | null>());

/** First and last day on which any of it may have been said; null where one has no date, or there is none. */
function spanOfEvidence(index: DossierIndex, evidence: readonly string[]): DateSpan | null {
  const spans = spansOfQuotations(index);
  let whole: DateSpan | null = null;
  for (const id of evidence) {
    const span = spans.get(id);
    if (!span) return null;
    whole = whole === null ? span : spanOfBoth(whole, span);
  }
  return whole;
}

function spanOfBoth(a: DateSpan, b: DateSpan): DateSpan {
  return {
    first: compareText(a.first, b.first) < 0 ? a.first : b.first,
    last: compareText(a.last, b.last) > 0 ? a.last : b.last,
  };
}

const spansOfQuotations = memoize(
  ({ dossier }: DossierIndex): ReadonlyMap<string, DateSpan | null> =>
    new Map(dossier.quotations.map((quotation) => [quotation.id, filingSpan(quotation, dossier)])),
);

/** Days that lie on both sides of a bound, or that nobody knows, have no place. */
function placeOf(span: DateSpan | null, { from, to }: Period): Place {
  if (span === null) return "unknown";
  if (from !== null && span.last < from) return "before";
  if (to !== null && span.first > to) return "after";
  return (from === null || span.first >= from) && (to === null || span.last <= to) ? "within" : "unknown";
}

function cellOf({ commentatorId, propositionId }: Position): string {
  return `${commentatorId} ${propositionId}`;
}
