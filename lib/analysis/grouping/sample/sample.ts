import { MISSING } from "@/lib/analysis/grouping/parameters";
import { canonicalForm } from "@/lib/analysis/grouping/sample/canonical-form";
import type { CodedRows } from "@/lib/analysis/grouping/sample/coded-rows";
import type { IncludedRows } from "@/lib/analysis/grouping/sample/inclusion-rule";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";

/** The usable people and what they said in canonical form: all that the computation ever sees. */
export interface Sample extends CodedRows {
  /** Row of the matrix for each person. */
  readonly rowOf: Int32Array;
  /** Column of the matrix for each proposition. */
  readonly columnOf: Int32Array;
  /** By proposition: 1 where its values have changed sign. */
  readonly isTurned: Uint8Array;
}

/**
 * Lays the usable part of a matrix out in canonical form. Propositions that only one of the usable people holds
 * are left out: nobody can agree or disagree there. O(people × propositions) beside the canonical form.
 */
export function toSample(matrix: StanceMatrix, { rows, columns }: IncludedRows): Sample {
  const people = rows.length;
  const propositions = columns.length;
  const codes = Uint8Array.from(rows.flatMap((row) => columns.map((column) => (matrix.rows[row]?.[column] ?? -3) + 3)));
  const ids = rows.map((row) => matrix.commentators[row] ?? "");
  const form = canonicalForm({ people, propositions, codes }, ids);

  const laidOut = new Uint8Array(codes.length);
  for (const [place, person] of form.people.entries()) {
    for (const [at, proposition] of form.propositions.entries()) {
      const code = codes[person * propositions + proposition] ?? MISSING;
      laidOut[place * propositions + at] = code !== MISSING && form.isTurned[at] === 1 ? 6 - code : code;
    }
  }
  return {
    people,
    propositions,
    codes: laidOut,
    rowOf: form.people.map((person) => rows[person] ?? 0),
    columnOf: form.propositions.map((proposition) => columns[proposition] ?? 0),
    isTurned: form.isTurned,
  };
}
