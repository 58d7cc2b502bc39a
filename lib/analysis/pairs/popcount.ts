/**
 * Number of set bits in a 32-bit word, without a branch or a table.
 *
 * Adds neighbouring bits, then pairs, then nibbles; the multiplication sums the four bytes into the top one.
 * O(1). Example: popcount(0b1011) → 3.
 */
export function popcount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  const bytes = (nibbles + (nibbles >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bytes, 0x01010101) >>> 24;
}
