/** A calendar date as far as it is known: year, then month, then day (each from 1). */
export type DateParts = readonly [year: number, month?: number, day?: number];

/** A date of publication or the range that it lies in; `to` is null where there is one date. */
export interface IssuedDate {
  readonly from: DateParts;
  readonly to: DateParts | null;
}

const WRITTEN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads "2023", "2023-08", "2023-08-10" or a range of two of them with a slash (ISO 8601); null for anything else. */
export function parseIssued(issued: string | null): IssuedDate | null {
  const [first = "", last, ...more] = (issued ?? "").split("/");
  const from = partsOf(first);
  const to = last === undefined ? null : partsOf(last);
  if (!from || more.length > 0 || (last !== undefined && !to)) return null;
  return { from, to };
}

/** The date as ISO 8601 writes it: what `parseIssued` read. */
export function isoDate({ from, to }: IssuedDate): string {
  return to ? `${isoParts(from)}/${isoParts(to)}` : isoParts(from);
}

function isoParts(parts: DateParts): string {
  return parts.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, "0")).join("-");
}

function partsOf(text: string): DateParts | null {
  const [, year, month, day] = WRITTEN.exec(text) ?? [];
  if (!year) return null;
  if (!month) return [Number(year)];
  return day ? [Number(year), Number(month), Number(day)] : [Number(year), Number(month)];
}

/** First and last day that a date may mean, as ISO dates. */
export interface DateSpan {
  readonly first: string;
  readonly last: string;
}

/**
 * Days that a date covers: "2023-08" from the first to the last of the month, a range from the beginning of the one
 * date to the end of the other; null where it is no date, or the range ends before it begins.
 *
 * Example: "2023-02" is 2023-02-01 to 2023-02-28.
 */
export function dateSpan(issued: string | null): DateSpan | null {
  const date = parseIssued(issued);
  if (!date) return null;
  const to = date.to ?? date.from;
  if (!isCalendar(date.from) || !isCalendar(to)) return null;
  const [year, month = 1, day = 1] = date.from;
  const [lastYear, lastMonth = 12, lastDay = daysIn(lastYear, lastMonth)] = to;
  const [first, last] = [isoParts([year, month, day]), isoParts([lastYear, lastMonth, lastDay])];
  return last < first ? null : { first, last };
}

function isCalendar([year, month = 1, day = 1]: DateParts): boolean {
  return year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** "0023" is a year written with two digits. */
const FIRST_YEAR = 100;

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
