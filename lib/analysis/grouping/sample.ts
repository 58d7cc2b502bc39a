import type { StanceMatrix } from "../../domain/stance-matrix";
import { type CodedRows, canonicalOrder } from "./canonical-order";
import type { Usable } from "./usable";

/** The usable people in canonical order, with nothing but what they said: all that the computation ever sees. */
export interface Sample extends CodedRows {
  /** Row of the matrix for each person. */
  readonly rowOf: Int32Array;
}

/**
 * Lays the usable part of a matrix out in canonical order. Propositions that only one of the usable people holds
 * are left out: nobody can agree or disagree there. O(people × propositions).
 */
export function toSample(matrix: StanceMatrix, { rows, columns }: Usable): Sample {
  const people = rows.length;
  const propositions = columns.length;
  const codes = Uint8Array.from(rows.flatMap((row) => columns.map((column) => (matrix.rows[row]?.[column] ?? -3) + 3)));
  const { order } = canonicalOrder({ people, propositions, codes });

  const sorted = new Uint8Array(codes.length);
  const rowOf = new Int32Array(people);
  for (let place = 0; place < people; place++) {
    const person = order[place] ?? 0;
    sorted.set(codes.subarray(person * propositions, (person + 1) * propositions), place * propositions);
    rowOf[place] = rows[person] ?? 0;
  }
  return { people, propositions, codes: sorted, rowOf };
}
