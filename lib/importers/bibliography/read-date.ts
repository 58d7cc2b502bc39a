import { dateSpan } from "@/lib/domain/issued-date";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A date of a reference as ISO, as far as it says: "2024///", "2024/04/03/", "2011/08/05/17:47:05", "2024-02-01",
 * "2020 Feb 3", "1989". A month without a year ("SEP 22": the 22nd of September) takes the year that the reference
 * gives elsewhere.
 *
 * @param year four digits of the reference's own year; null where it has none. @returns null where nothing is known.
 */
export function readReferenceDate(written: string, year: string | null = null): string | null {
  const text = written.trim();
  const parts = /^(\d{4})(?:[-/](\d{1,2})?(?:[-/](\d{1,2})?)?)?(?:$|[-/T;])/.exec(text);
  if (parts) return known([parts[1], parts[2], parts[3]]);
  const words =
    /^(?:(\d{4})\s+)?([a-z]{3})[a-z]*\.?(?:-([a-z]{3})[a-z]*\.?)?(?:\s+(\d{1,2}))?(?:\s*,?\s+(\d{4}))?$/i.exec(text);
  if (!words) return null;
  const [, before, first = "", second, day, after] = words;
  const own = before ?? after ?? year;
  const month = MONTHS.indexOf(first.toLowerCase()) + 1;
  if (!own || month === 0) return null;
  const last = second ? MONTHS.indexOf(second.toLowerCase()) + 1 : 0;
  if (last > 0) return valid(`${own}-${two(month)}/${own}-${two(last)}`);
  return known([own, String(month), day]);
}

/** The most that several fields say of one date: the longest that does not contradict the year. */
export function mostPrecise(dates: readonly (string | null)[], year: string | null): string | null {
  const fitting = dates.filter((date) => date !== null && (year === null || date.startsWith(year)));
  return fitting.toSorted((a, b) => (b?.length ?? 0) - (a?.length ?? 0))[0] ?? year;
}

function known([year, month, day]: readonly (string | undefined)[]): string | null {
  if (!year) return null;
  const whole = [year, month && two(Number(month)), month && day && two(Number(day))].filter(Boolean).join("-");
  return valid(whole) ?? (whole === year ? null : year);
}

function valid(date: string): string | null {
  return dateSpan(date) === null ? null : date;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
