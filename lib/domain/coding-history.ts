import { compareText, groupBy } from "@/lib/domain/collections";
import type { Coding } from "@/lib/domain/dossier";
import { type DateSpan, dateSpan } from "@/lib/domain/issued-date";

type Dated = Pick<Coding, "coderId" | "asOf">;

/** Codings of one cell: what each coder says now, and what was said before. */
export interface CodingHistory<Item extends Dated> {
  /** The latest coding of each coder; several of one coder where their dates do not say which is the latest. */
  readonly current: readonly Item[];
  /** Those that a later one of the same coder replaced, the earliest first. */
  readonly earlier: readonly Item[];
}

/**
 * Divides the codings of one cell by their dates. One is replaced where another of the same coder is surely later:
 * begins after the last day that it may mean. What has no date is neither earlier nor later than anything.
 *
 * @returns both in the given order, `earlier` by date. O(codings²) in one cell.
 *
 * Example: 2019, 2023 and 2023-08 of one coder: 2019 is earlier; which of the other two came last, nobody knows.
 */
export function divideByDate<Item extends Dated>(cell: readonly Item[]): CodingHistory<Item> {
  if (cell.length < 2 || cell.every(({ asOf }) => asOf === null)) return { current: cell, earlier: [] };
  const replaced = new Set(
    [...groupBy(cell, ({ coderId }) => coderId).values()].flatMap((own) =>
      own.filter((coding) => own.some((other) => isSurelyBefore(coding, other))),
    ),
  );
  return {
    current: cell.filter((coding) => !replaced.has(coding)),
    earlier: inOrderOfDate(cell.filter((coding) => replaced.has(coding))),
  };
}

/** Whether one date lies wholly before another, whatever days they mean; never where one of them is missing. */
export function isSurelyBefore(a: Pick<Coding, "asOf">, b: Pick<Coding, "asOf">): boolean {
  const ends = dateSpan(a.asOf)?.last;
  const begins = dateSpan(b.asOf)?.first;
  return ends !== undefined && begins !== undefined && ends < begins;
}

/** The earliest first, as far as dates say; what has none comes last. */
export function inOrderOfDate<Item extends Dated>(codings: readonly Item[]): Item[] {
  return codings
    .map((coding) => ({ coding, span: dateSpan(coding.asOf) ?? NEVER }))
    .sort((a, b) => compareSpans(a.span, b.span) || compareText(a.coding.coderId, b.coding.coderId))
    .map(({ coding }) => coding);
}

const NEVER: DateSpan = { first: "9999-12-31", last: "9999-12-31" };

function compareSpans(a: DateSpan, b: DateSpan): number {
  return compareText(a.first, b.first) || compareText(a.last, b.last);
}

/**
 * One coding for each coder in each cell, the first given: where codings are counted, a change of mind is none more.
 * The list itself where no coding has a date. O(codings).
 */
export function oncePerCoder<Item extends Dated & Pick<Coding, "commentatorId" | "propositionId">>(
  codings: readonly Item[],
): readonly Item[] {
  if (codings.every(({ asOf }) => asOf === null)) return codings;
  const keyOf = ({ commentatorId, propositionId, coderId }: Item) => `${commentatorId} ${propositionId} ${coderId}`;
  return [...groupBy(codings, keyOf).values()].flatMap((own) => own.slice(0, 1));
}

/**
 * What a coder makes of one cell now, from all codings of that coder and cell: null where dates leave open which of two
 * that differ is the later, or where there is none.
 */
export function readingNow<Item extends Dated & Pick<Coding, "status" | "value">>(own: readonly Item[]): Item | null {
  const { current } = divideByDate(own);
  return areSameReading(current) ? (current[0] ?? null) : null;
}

/** Whether readings say the same: the same status and, where they give one, the same value. */
export function areSameReading(readings: readonly Pick<Coding, "status" | "value">[]): boolean {
  const [first] = readings;
  return readings.every(({ status, value }) => status === first?.status && value === first.value);
}
