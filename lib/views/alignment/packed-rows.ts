import type { StanceValue } from "@/lib/domain/stance";

const CODES = "01234";
const MISSING = ".";

/** Values of a row as a string, one character a proposition: what a page sends for hundreds of rows. */
export function packRow(values: readonly (StanceValue | null)[]): string {
  return values.map((value) => (value === null ? MISSING : CODES.charAt(value + 2))).join("");
}

/** The values again; whatever is no value is missing. */
export function unpackRow(packed: string): (StanceValue | null)[] {
  return Array.from(packed, (code) => VALUES.get(code) ?? null);
}

const VALUES: ReadonlyMap<string, StanceValue> = new Map([
  ["0", -2],
  ["1", -1],
  ["2", 0],
  ["3", 1],
  ["4", 2],
]);
