/** Labels remembered, and their longest: stances, names and sources of a sheet come again in every row. */
const MAX_REMEMBERED = 20_000;
const MAX_REMEMBERED_LENGTH = 100;
const remembered = new Map<string, string>();

/**
 * Case folding for words that are looked up in a table: heads of columns, stances, countries. Outer and repeated
 * spaces, case, compatibility forms, kinds of apostrophes and dashes, and a full stop or colon at the end do not
 * matter. Memoized.
 *
 * Example: " Plutôt d’accord. " → "plutôt d'accord".
 */
export function foldLabel(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const folded = fold(text);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  if (text.length <= MAX_REMEMBERED_LENGTH) remembered.set(text, folded);
  return folded;
}

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/ё/g, "е")
    .replace(/[\s_]+/g, " ")
    .trim()
    .replace(/(?<=.)[.:;!*]+$/, "")
    .trim();
}
