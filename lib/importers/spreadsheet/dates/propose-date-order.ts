import { type DateOrder, readDate } from "@/lib/importers/spreadsheet/dates/read-date";

export interface DateOrderProposal {
  readonly order: DateOrder;
  /** True where every date could be read both ways and means something else. */
  readonly ambiguous: boolean;
  readonly reason: string | null;
}

/**
 * Day or month first: the order in which more of the dates exist. Dates with names of months, full stops or the year
 * first say it themselves. O(cells).
 */
export function proposeDateOrder(cells: readonly string[]): DateOrderProposal {
  const doubtful = cells.filter((cell) => /^\s*\d{1,2}([/-])\d{1,2}\1(\d{4}|\d{2})\b/.test(cell));
  const readable = (order: DateOrder) => doubtful.filter((cell) => "iso" in readDate(cell, order)).length;
  const [dayFirst, monthFirst] = [readable("day-month-year"), readable("month-day-year")];
  if (doubtful.length === 0) return { order: "day-month-year", ambiguous: false, reason: null };
  if (dayFirst !== monthFirst) {
    const [order, words] =
      dayFirst > monthFirst ? (["day-month-year", "day"] as const) : (["month-day-year", "month"] as const);
    const most = Math.max(dayFirst, monthFirst);
    const reason = `Dates are read with the ${words} first: ${most} of ${doubtful.length} exist that way, ${Math.min(dayFirst, monthFirst)} the other.`;
    return { order, ambiguous: false, reason };
  }
  const [sample] = doubtful;
  const reason = `Every date could have the day or the month first (“${sample?.trim()}”); the day was taken. Look at the samples.`;
  return { order: "day-month-year", ambiguous: true, reason };
}
