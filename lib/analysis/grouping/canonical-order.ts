const CODES_PER_WORD = 10;
const BITS_PER_CODE = 3;

/** Coded rows, one after the other: codes[person × propositions + proposition], 0 missing, 1 … 5 for −2 … 2. */
export interface CodedRows {
  readonly people: number;
  readonly propositions: number;
  readonly codes: Uint8Array;
}

/**
 * The canonical order: people sorted by what they said and nothing else, missing before −2 before … before 2, first
 * proposition first. Every tie of the method goes to the earlier one, so neither names nor row order can matter.
 *
 * @returns person indexes in canonical order, and for each place whether its row equals the one before it (a twin).
 *   O(people · log people) comparisons of packed words.
 *
 * Example: rows [. 1], [−2 .], [. −1] are ordered 2, 0, 1.
 */
export function canonicalOrder({ people, propositions, codes }: CodedRows): { order: Int32Array; twin: Uint8Array } {
  const words = Math.ceil(propositions / CODES_PER_WORD);
  const keys = packRows({ people, propositions, codes }, words);
  const compare = (a: number, b: number) => {
    for (let word = 0; word < words; word++) {
      const difference = (keys[a * words + word] ?? 0) - (keys[b * words + word] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const order = new Int32Array(people);
  for (let person = 0; person < people; person++) order[person] = person;
  order.sort(compare);

  const twin = new Uint8Array(people);
  for (let place = 1; place < people; place++) {
    if (compare(order[place - 1] ?? 0, order[place] ?? 0) === 0) twin[place] = 1;
  }
  return { order, twin };
}

/** Ten codes to a word, the first one highest, so that words compare as rows do. */
function packRows({ people, propositions, codes }: CodedRows, words: number): Int32Array {
  const keys = new Int32Array(people * words);
  for (let person = 0; person < people; person++) {
    for (let word = 0; word < words; word++) {
      const first = word * CODES_PER_WORD;
      let key = 0;
      for (let column = first; column < first + CODES_PER_WORD; column++) {
        const code = column < propositions ? (codes[person * propositions + column] ?? 0) : 0;
        key = (key << BITS_PER_CODE) | code;
      }
      keys[person * words + word] = key;
    }
  }
  return keys;
}
