import { MISSING } from "@/lib/analysis/grouping/parameters";
import type { CodedRows } from "@/lib/analysis/grouping/sample/coded-rows";

/** The observed values of a proposition (an item): who responded, in canonical order, and with what. */
export interface ObservedItem {
  /** Indices of the observed cells in the codes. */
  readonly cells: Int32Array;
  /** People with a value. */
  readonly people: Int32Array;
  /** Their codes. */
  readonly codes: Uint8Array;
}

/** The observed values of each proposition. O(people × propositions). */
export function observedByItem({ people, propositions, codes }: CodedRows): ObservedItem[] {
  return Array.from({ length: propositions }, (_, proposition) => {
    const observed: number[] = [];
    for (let person = 0; person < people; person++) {
      if (codes[person * propositions + proposition] !== MISSING) observed.push(person);
    }
    const cells = Int32Array.from(observed, (person) => person * propositions + proposition);
    return {
      cells,
      people: Int32Array.from(observed),
      codes: Uint8Array.from(cells, (cell) => codes[cell] ?? MISSING),
    };
  });
}
