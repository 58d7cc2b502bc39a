import { monthOfName } from "@/lib/importers/spreadsheet/dates/month-names";

export const DATE_ORDERS = ["day-month-year", "month-day-year"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** A cell read as a date: an ISO date as far as it is known, nothing, or why it is none. */
export type DateReading = { readonly iso: string } | { readonly fault: "impossible" | "unreadable" };

/** Two digits of a year up to this one are of this century. */
const LAST_SHORT_YEAR = 68;

/**
 * Date parsing: a day, month or year, written with digits or the name of a month in English, German, French or Russian,
 * or a range of two. A time after the date is dropped. Numbers that could be serial dates of a spreadsheet are none:
 * nothing is made a date that does not look like one.
 *
 * Example: "14.09.2022" → 2022-09-14; "Sept 2022" → 2022-09; "31.02.2023" → impossible.
 */
export function readDate(cell: string, order: DateOrder): DateReading {
  const text = cell
    .normalize("NFKC")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
  const whole = readOne(text, order);
  if (whole && !("fault" in whole && whole.fault === "unreadable")) return whole;
  const halves = /^(.+?)\s*(?:\/| - |\bto\b|\bbis\b|\bau\b|\bпо\b)\s*(.+)$/u.exec(text);
  if (halves?.[1] && halves[2]) {
    const [since, until] = [readOne(halves[1].trim(), order), readOne(halves[2].trim(), order)];
    if ("iso" in since && "iso" in until) {
      return since.iso <= until.iso ? { iso: `${since.iso}/${until.iso}` } : { fault: "impossible" };
    }
  }
  return { fault: "unreadable" };
}

function readOne(text: string, order: DateOrder): DateReading {
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(text);
  if (iso) return dateOf({ year: iso[1], month: iso[2], day: iso[3] });
  const digits = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})\.?(?:,? \d{1,2}:\d{2}.*)?$/.exec(text);
  if (digits) {
    const [, first, separator, second, year] = digits;
    // With full stops between them the day comes first everywhere.
    const dayFirst = order === "day-month-year" || separator === ".";
    return dateOf({ year, month: dayFirst ? second : first, day: dayFirst ? first : second });
  }
  const monthYear = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (monthYear) return dateOf({ year: monthYear[2], month: monthYear[1] });
  return withMonthName(text);
}

/** "14. September 2022", "1er mai 2022", "14 сентября 2022 г.", "Sept 14th, 2022", "September 2022". */
function withMonthName(text: string): DateReading {
  const plain = text.replace(/ г\.?$/u, "").replace(/^\p{L}+day,? |^(mo|di|mi|do|fr|sa|so)\.?,? /iu, "");
  const dayFirst = /^(\d{1,2})(?:\.|er|st|nd|rd|th)?[ -]?(?:of )?(\p{L}{3,10}\.?)[ -,]+(\d{4})$/u.exec(plain);
  const monthFirst = /^(\p{L}{3,10}\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(plain);
  const alone = /^(\p{L}{3,10}\.?),? (\d{4})$/u.exec(plain);
  const [name, day, year] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : monthFirst
      ? [monthFirst[1], monthFirst[2], monthFirst[3]]
      : [alone?.[1], undefined, alone?.[2]];
  const month = name ? monthOfName(name) : null;
  return month === null ? { fault: "unreadable" } : dateOf({ year, month: String(month), day });
}

function dateOf({
  year,
  month,
  day,
}: {
  year: string | undefined;
  month?: string | undefined;
  day?: string | undefined;
}): DateReading {
  const fullYear = year?.length === 2 ? (Number(year) <= LAST_SHORT_YEAR ? 2000 : 1900) + Number(year) : Number(year);
  if (!(fullYear >= 1000 && fullYear <= 2999)) return { fault: "impossible" };
  if (month === undefined) return { iso: String(fullYear) };
  const [wholeMonth, wholeDay] = [Number(month), day === undefined ? 1 : Number(day)];
  const moment = new Date(Date.UTC(fullYear, wholeMonth - 1, wholeDay));
  if (moment.getUTCMonth() !== wholeMonth - 1 || moment.getUTCDate() !== wholeDay || wholeMonth < 1) {
    return { fault: "impossible" };
  }
  return { iso: moment.toISOString().slice(0, day === undefined ? 7 : 10) };
}
