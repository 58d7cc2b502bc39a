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
