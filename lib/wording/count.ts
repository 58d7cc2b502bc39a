/** "1 commentator", "3 commentators": a number never stands without its noun. Thousands are separated. */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${number(n)} ${n === 1 ? singular : plural}`;
}

/** A whole number with thousands separated. */
export function number(n: number): string {
  return n.toLocaleString("en-GB");
}

/** "407 of 1,000". */
export function outOf(part: number, whole: number): string {
  return `${number(part)} of ${number(whole)}`;
}

/** "3 of 5"; a percentage is never printed below 20. */
export function share(part: number, whole: number): string {
  if (whole < 20) return outOf(part, whole);
  return `${outOf(part, whole)} (${Math.round((100 * part) / whole)}%)`;
}

const conjunction = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "a", "a and b", "a, b and c". */
export function listing(items: readonly string[]): string {
  return conjunction.format(items);
}

/** A coefficient with two decimals and a true minus sign; "undefined" where there is none. */
export function coefficient(value: number | null, digits = 2): string {
  if (value === null) return "undefined";
  const rounded = value.toFixed(digits);
  return Number(rounded) === 0 ? rounded.replace("-", "") : rounded.replace("-", "−");
}

/** "p = 0.012"; below what three decimals show "p < 0.001", for p is never 0. */
export function chanceWords(p: number, limit?: number): string {
  if (p < 0.0005) return "p < 0.001";
  return `p = ${limit === undefined ? coefficient(p, 3) : coefficientBeside(limit, p, 3)}`;
}

/** A mean with one decimal, halves rounded up: 78 / 40 is "2.0" and not "1.9". */
export function oneDecimal(value: number): string {
  return (Math.round(10 * value) / 10).toFixed(1);
}

/** Decimals beyond which a number beside its limit is as good as the limit. */
const MAX_DIGITS = 6;

/** A coefficient with as many decimals as it takes to stay on its side of a limit: 0.5996 beside 0.6 is not "0.60". */
export function coefficientBeside(limit: number, value: number | null, digits = 2): string {
  if (value === null || digits >= MAX_DIGITS) return coefficient(value, digits);
  const rounded = Number(value.toFixed(digits));
  const keepsSide = Math.sign(rounded - limit) === Math.sign(value - limit);
  return keepsSide ? coefficient(value, digits) : coefficientBeside(limit, value, digits + 1);
}

/** The text with a capital at the beginning. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
