/**
 * Case folding for words that are looked up in a table: heads of columns, stances, countries. Outer and repeated
 * spaces,
 * case, compatibility forms, kinds of apostrophes and dashes, and a full stop or colon at the end do not matter.
 *
 * Example: " Plutôt d’accord. " → "plutôt d'accord".
 */
export function foldLabel(text: string): string {
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
