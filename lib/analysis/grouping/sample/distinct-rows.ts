import { MISSING } from "@/lib/analysis/grouping/parameters";
import type { CodedRows } from "@/lib/analysis/grouping/sample/coded-rows";

/** In place of the number of a row without any value. */
export const EMPTY_ROW = -1;

/**
 * Numbers the different rows of a table in the order in which they first appear; −1 for a row without any value.
 *
 * @returns the number of each person's row. O(people × propositions), by hashing.
 *
 * Example: rows [1 .], [. .], [1 .], [2 .] are numbered 0, −1, 0, 1.
 */
export function distinctRows({ people, propositions, codes }: CodedRows): Int32Array {
  const numberOf = new Int32Array(people);
  const places = 2 ** Math.ceil(Math.log2(2 * people + 1));
  // By place of the hash table: one more than the first person with that row.
  const firstWith = new Int32Array(places);
  let count = 0;
  for (let person = 0; person < people; person++) {
    const start = person * propositions;
    let hash = 0x811c9dc5;
    let values = 0;
    for (let at = start; at < start + propositions; at++) {
      const code = codes[at] ?? MISSING;
      values |= code;
      hash = Math.imul(hash ^ code, 0x01000193);
    }
    if (values === MISSING) {
      numberOf[person] = EMPTY_ROW;
      continue;
    }
    let place = (hash ^ (hash >>> 15)) & (places - 1);
    while (true) {
      const other = (firstWith[place] ?? 0) - 1;
      if (other < 0) {
        firstWith[place] = person + 1;
        numberOf[person] = count++;
        break;
      }
      if (isSameRow(codes, { start, other: other * propositions, length: propositions })) {
        numberOf[person] = numberOf[other] ?? 0;
        break;
      }
      place = (place + 1) & (places - 1);
    }
  }
  return numberOf;
}

function isSameRow(
  codes: Uint8Array,
  { start, other, length }: { readonly start: number; readonly other: number; readonly length: number },
): boolean {
  for (let at = 0; at < length; at++) if (codes[start + at] !== codes[other + at]) return false;
  return true;
}
