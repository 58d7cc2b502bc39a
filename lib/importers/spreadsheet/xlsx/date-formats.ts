import { parseXml } from "@/lib/importers/files/parse-xml";

/** Formats of dates that every workbook knows without declaring them (ECMA-376, 18.8.30); 18–21 and 45–47 are times. */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/**
 * Which styles of a workbook show a number as a date, by their index.
 *
 * @param bytes xl/styles.xml, or null where there is none. @throws ImportRefusal.
 */
export function dateStyles(bytes: Uint8Array | null): ReadonlySet<number> {
  const custom = new Map<number, string>();
  const dates = new Set<number>();
  if (bytes === null) return dates;
  let inCellStyles = false;
  let index = 0;
  parseXml(bytes, {
    what: "The list of styles in the workbook",
    listener: {
      open(name, attributes) {
        if (name === "numFmt") custom.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
        if (name === "cellXfs") inCellStyles = true;
        if (name !== "xf" || !inCellStyles) return;
        const format = Number(attributes.numFmtId ?? 0);
        const code = custom.get(format);
        if (code === undefined ? BUILT_IN.has(format) : isDateFormat(code)) dates.add(index);
        index += 1;
      },
      close(name) {
        if (name === "cellXfs") inCellStyles = false;
      },
    },
  });
  return dates;
}

/** Whether a format code shows days or years: what stands in quotation marks, brackets or after a backslash is text. */
function isDateFormat(code: string): boolean {
  const first = code.split(";")[0] ?? "";
  const letters = first
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/_./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .toLowerCase();
  return /[yd]/.test(letters) || (/m/.test(letters) && !/[hs0#?]/.test(letters));
}

const DAY = 86_400_000;

/**
 * A serial number of a spreadsheet as an ISO date, with the time where it has one. Workbooks count from 1900, with a
 * 29 February 1900 that never was, or from 1904.
 *
 * Example: 44805 → "2022-09-01".
 */
export function serialDate(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return null;
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const moment = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1000);
  const iso = moment.toISOString();
  return moment.getTime() % DAY === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}
