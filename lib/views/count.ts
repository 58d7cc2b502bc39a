/** "1 voice", "3 voices": a number never stands without its noun. Thousands are separated. */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${number(n)} ${n === 1 ? singular : plural}`;
}

/** A whole number with thousands separated. */
export function number(n: number): string {
  return n.toLocaleString("en-GB");
}

/** "3 of 5"; a percentage is never printed below 20. */
export function share(part: number, whole: number): string {
  if (whole < 20) return `${number(part)} of ${number(whole)}`;
  return `${number(part)} of ${number(whole)} (${Math.round((100 * part) / whole)}%)`;
}

/** "a", "a and b", "a, b and c". */
export function listing(items: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(items);
}

/** A coefficient with two decimals and a true minus sign; "undefined" where there is none. */
export function coefficient(value: number | null, digits = 2): string {
  return value === null ? "undefined" : value.toFixed(digits).replace("-", "−");
}

/** The text with a capital at the beginning. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
