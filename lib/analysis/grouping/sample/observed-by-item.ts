import { MISSING } from "@/lib/analysis/grouping/parameters";
import type { CodedRows } from "@/lib/analysis/grouping/sample/coded-rows";

/** The observed values of a proposition (an item): who holds it, in canonical order, and what they hold. */
export interface ObservedItem {
  /** Places of the held cells in the codes. */
  readonly cells: Int32Array;
  /** People who hold it. */
  readonly people: Int32Array;
  /** Their codes. */
  readonly codes: Uint8Array;
}

/** The observed values of each proposition. O(people × propositions). */
export function observedByItem({ people, propositions, codes }: CodedRows): ObservedItem[] {
  return Array.from({ length: propositions }, (_, proposition) => {
    const holders: number[] = [];
    for (let person = 0; person < people; person++) {
      if (codes[person * propositions + proposition] !== MISSING) holders.push(person);
    }
    const cells = Int32Array.from(holders, (person) => person * propositions + proposition);
    return { cells, people: Int32Array.from(holders), codes: Uint8Array.from(cells, (cell) => codes[cell] ?? MISSING) };
  });
}
