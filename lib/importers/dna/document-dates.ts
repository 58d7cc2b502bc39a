import type { DnaContents, DnaDocument } from "@/lib/importers/dna/read-database";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Days of the documents, as ISO dates, by id. Version 3 keeps seconds, as if in universal time; version 2 milliseconds,
 * as entered in the coder's time zone: where all documents of a coder lie at one time of day (summer time aside), that
 * is midnight where the coder was, and from one in the afternoon on it is the midnight of the next day.
 */
export function documentDates({ generation, documents }: Pick<DnaContents, "generation" | "documents">): {
  readonly days: ReadonlyMap<number, string | null>;
  /** Coders whose dates were read as local midnight, with how many hours they are ahead of universal time. */
  readonly zones: readonly { readonly coderId: number; readonly hours: number; readonly documents: number }[];
} {
  if (generation === 3) {
    return { days: new Map(documents.map(({ id, date }) => [id, isoDay(date * 1000)])), zones: [] };
  }
  const days = new Map<number, string | null>();
  const zones: { coderId: number; hours: number; documents: number }[] = [];
  for (const [coderId, own] of byCoder(documents)) {
    const ahead = hoursAhead(own.map(({ date }) => date));
    if (ahead > 0) zones.push({ coderId, hours: ahead / HOUR, documents: own.length });
    // An hour more than needed: summer time moves midnight by one.
    for (const { id, date } of own) days.set(id, isoDay(ahead > 0 ? date + ahead + HOUR : date));
  }
  return { days, zones };
}

function byCoder(documents: readonly DnaDocument[]): Map<number, DnaDocument[]> {
  const groups = new Map<number, DnaDocument[]>();
  for (const document of documents) groups.set(document.coderId, [...(groups.get(document.coderId) ?? []), document]);
  return groups;
}

/** How far ahead of universal time all dates are midnights, in milliseconds; 0 where they are not. */
function hoursAhead(dates: readonly number[]): number {
  const times = [...new Set(dates.map((date) => ((date % DAY) + DAY) % DAY))].toSorted((a, b) => a - b);
  const [first = 0] = times;
  const last = times.at(-1) ?? 0;
  const isOneTime = last - first === 0 || (last - first === HOUR && times.length === 2);
  const isWhole = times.every((time) => time % (HOUR / 4) === 0);
  // A single document at two in the afternoon may as well be that; late in the evening it is a midnight in Europe.
  const earliest = dates.length > 1 ? 13 * HOUR : 20 * HOUR;
  return isOneTime && isWhole && first >= earliest ? DAY - last : 0;
}

function isoDay(ms: number): string | null {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1000 || date.getUTCFullYear() > 9999
    ? null
    : date.toISOString().slice(0, 10);
}

/** Years from the middle of all documents beyond which a date is doubted. */
const MAX_YEARS_APART = 10;

/** Ids of documents dated more than ten years from the median of all: most often the day on which they were entered. */
export function doubtfulDates(days: ReadonlyMap<number, string | null>): number[] {
  const years = [...days.values()]
    .flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]))
    .toSorted((a, b) => a - b);
  const middle = years[Math.floor(years.length / 2)];
  if (middle === undefined || years.length < 3) return [];
  return [...days].flatMap(([id, day]) =>
    day !== null && Math.abs(Number(day.slice(0, 4)) - middle) > MAX_YEARS_APART ? [id] : [],
  );
}
