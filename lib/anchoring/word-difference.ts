/** A stretch of words: in both texts, only in the first (missing from the second), or only in the second (added). */
export interface DifferencePart {
  readonly kind: "same" | "missing" | "added";
  readonly text: string;
}

/**
 * Words of each side that are compared; beyond it the sides are shown whole, because the table would grow too large.
 */
const MAX_WORDS = 3_000;

/**
 * Shows word by word how a second text differs from a first: the longest common sequence of words and spaces stays,
 * the rest is missing or added. Putting "same" and "missing" together gives the first text, "same" and "added" the
 * second.
 *
 * O(words × words) time and memory, up to the limit above.
 *
 * Example: "a b c" against "a x c" → same "a ", missing "b", added "x", same " c".
 * Reference: Wagner and Fischer, The string-to-string correction problem, J. ACM 21 (1974), 168–173.
 */
export function wordDifference({ first, second }: { first: string; second: string }): DifferencePart[] {
  const a = splitWords(first);
  const b = splitWords(second);
  if (a.length > MAX_WORDS || b.length > MAX_WORDS) {
    return mergeParts([
      { kind: "missing", text: first },
      { kind: "added", text: second },
    ]);
  }
  const width = b.length + 1;
  const common = commonLengths({ a, b });
  const parts: DifferencePart[] = [];
  let row = 0;
  let column = 0;
  while (row < a.length || column < b.length) {
    const word = a[row];
    const other = b[column];
    if (word !== undefined && word === other) {
      parts.push({ kind: "same", text: word });
      row += 1;
      column += 1;
    } else if (
      word !== undefined &&
      (other === undefined || (common[(row + 1) * width + column] ?? 0) >= (common[row * width + column + 1] ?? 0))
    ) {
      parts.push({ kind: "missing", text: word });
      row += 1;
    } else if (other !== undefined) {
      parts.push({ kind: "added", text: other });
      column += 1;
    }
  }
  return mergeParts(parts);
}

/** For every pair of endings of the two lists, the length of their longest common sequence. */
function commonLengths({ a, b }: { a: readonly string[]; b: readonly string[] }): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let row = a.length - 1; row >= 0; row -= 1) {
    for (let column = b.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        a[row] === b[column]
          ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0);
    }
  }
  return lengths;
}

function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

function mergeParts(parts: readonly DifferencePart[]): DifferencePart[] {
  const merged: DifferencePart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last?.kind === part.kind) merged[merged.length - 1] = { kind: part.kind, text: last.text + part.text };
    else if (part.text !== "") merged.push(part);
  }
  return merged;
}
