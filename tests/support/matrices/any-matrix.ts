import fc from "fast-check";
import { STANCE_VALUES, type StanceValue } from "@/lib/domain/stance";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import { namedMatrix } from "@/tests/support/matrices/matrix-of";

/** Random matrices: many or few missing, with repeated rows and empty ones. */
export function anyMatrix({
  maxCommentators = 12,
  maxPropositions = 40,
}: {
  maxCommentators?: number;
  maxPropositions?: number;
} = {}): fc.Arbitrary<StanceMatrix> {
  return fc
    .record({ propositions: fc.integer({ min: 0, max: maxPropositions }), missing: fc.constantFrom(1, 4, 12) })
    .chain(({ propositions, missing }) => {
      const value: fc.Arbitrary<StanceValue | null> = fc.oneof(
        { weight: missing, arbitrary: fc.constant(null) },
        { weight: 4, arbitrary: fc.constantFrom(...STANCE_VALUES) },
      );
      return fc.array(fc.array(value, { minLength: propositions, maxLength: propositions }), {
        maxLength: maxCommentators,
      });
    })
    .map(namedMatrix);
}

/** The same matrix with its rows in another order; names move with their rows. */
export function reorderRows(matrix: StanceMatrix, order: readonly number[]): StanceMatrix {
  return {
    ...matrix,
    commentators: order.map((row) => matrix.commentators[row] ?? ""),
    rows: order.map((row) => matrix.rows[row] ?? []),
  };
}

/** A random matrix together with a random order of its rows. */
export function anyShuffledMatrix(
  options: { maxCommentators?: number; maxPropositions?: number } = {},
): fc.Arbitrary<{ matrix: StanceMatrix; order: number[] }> {
  return anyMatrix(options).chain((matrix) => {
    const rows = matrix.rows.map((_, index) => index);
    return fc
      .shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })
      .map((order) => ({ matrix, order }));
  });
}
