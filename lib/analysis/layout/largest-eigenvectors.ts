import { symmetricEigen } from "@/lib/analysis/layout/symmetric-eigen";
import { seededRandom } from "@/lib/analysis/seeded-random";

const MAX_STEPS = 80;
const FIRST_CHECK = 8;
const STEPS_BETWEEN_CHECKS = 4;
const TOLERANCE = 1e-9;

export interface Eigenpairs {
  /** Descending. */
  readonly values: Float64Array;
  /** One vector of length 1 for each value. */
  readonly vectors: readonly Float64Array[];
}

/**
 * The largest eigenvalues (by sign, not by size) of a symmetric matrix with their vectors, by the Lanczos method.
 *
 * @param matrix row-major, size × size, symmetric.
 * @param options.count how many are wanted; fewer come back when the matrix is smaller.
 * @returns signs of the vectors are arbitrary but always the same. The starting vector is fixed; give rows in an order
 * that means something. O(steps × size²), about 20 to 80 steps.
 * Example: (2, 0, 0, −5) with count 1 → value 2, vector (±1, 0).
 * Reference: Golub & Van Loan, Matrix Computations, 10.1 (with full reorthogonalisation).
 */
export function largestEigenvectors(
  matrix: Float64Array,
  { size, count }: { readonly size: number; readonly count: number },
): Eigenpairs {
  const wanted = Math.min(count, size);
  const basis: Float64Array[] = [];
  const diagonal: number[] = [];
  const offDiagonal: number[] = [];
  const scale = Math.max(1e-300, Math.sqrt(matrix.reduce((sum, cell) => sum + cell * cell, 0)));
  let next = freshVector({ size, attempt: 0, basis });
  while (next && basis.length < Math.min(size, MAX_STEPS)) {
    basis.push(next);
    const image = multiply(matrix, next);
    diagonal.push(dot(next, image));
    removeComponents(image, basis);
    const length = Math.sqrt(dot(image, image));
    // An exhausted direction (repeated eigenvalues) is followed by a fresh one, not coupled to those before.
    const exhausted = length <= TOLERANCE * scale;
    offDiagonal.push(exhausted ? 0 : length);
    next = exhausted ? freshVector({ size, attempt: basis.length, basis }) : image.map((cell) => cell / length);
    const due = basis.length >= FIRST_CHECK && basis.length % STEPS_BETWEEN_CHECKS === 0;
    if (due && !exhausted && hasConverged({ diagonal, offDiagonal, wanted })) break;
  }
  return ritzPairs({ basis, diagonal, offDiagonal, wanted, size });
}

function ritzPairs({
  basis,
  diagonal,
  offDiagonal,
  wanted,
  size,
}: {
  basis: readonly Float64Array[];
  diagonal: readonly number[];
  offDiagonal: readonly number[];
  wanted: number;
  size: number;
}): Eigenpairs {
  const steps = basis.length;
  const { values, vectors } = symmetricEigen(tridiagonal(diagonal, offDiagonal), steps);
  const found = Array.from({ length: Math.min(wanted, steps) }, (_, index) => {
    const vector = new Float64Array(size);
    basis.forEach((direction, step) => {
      addScaled(vector, direction, vectors[step * steps + index] ?? 0);
    });
    return vector;
  });
  return { values: values.slice(0, found.length), vectors: found };
}

function hasConverged({
  diagonal,
  offDiagonal,
  wanted,
}: {
  diagonal: readonly number[];
  offDiagonal: readonly number[];
  wanted: number;
}): boolean {
  const steps = diagonal.length;
  const { values, vectors } = symmetricEigen(tridiagonal(diagonal, offDiagonal), steps);
  const residual = offDiagonal.at(-1) ?? 0;
  const limit = TOLERANCE * Math.abs(values[0] ?? 0);
  return Array.from({ length: wanted }, (_, index) =>
    Math.abs(residual * (vectors[(steps - 1) * steps + index] ?? 0)),
  ).every((error) => error <= limit);
}

function tridiagonal(diagonal: readonly number[], offDiagonal: readonly number[]): Float64Array {
  const size = diagonal.length;
  const matrix = new Float64Array(size * size);
  diagonal.forEach((value, index) => {
    matrix[index * size + index] = value;
    if (index + 1 === size) return;
    matrix[index * size + index + 1] = offDiagonal[index] ?? 0;
    matrix[(index + 1) * size + index] = offDiagonal[index] ?? 0;
  });
  return matrix;
}

/**
 * A fixed pseudo-random vector of length 1, at right angles to the basis; null when the basis already fills the space.
 */
function freshVector({
  size,
  attempt,
  basis,
}: {
  size: number;
  attempt: number;
  basis: readonly Float64Array[];
}): Float64Array | null {
  const random = seededRandom({ seed: 0, stage: "eigenvectors", replicate: attempt });
  const vector = Float64Array.from({ length: size }, () => random.share() - 0.5);
  removeComponents(vector, basis);
  const length = Math.sqrt(dot(vector, vector));
  return length < TOLERANCE ? null : vector.map((cell) => cell / length);
}

/** Twice, because once leaves rounding errors that grow. */
function removeComponents(vector: Float64Array, basis: readonly Float64Array[]): void {
  for (let pass = 0; pass < 2; pass++) {
    for (const direction of basis) addScaled(vector, direction, -dot(vector, direction));
  }
}

function multiply(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  return vector.map((_, row) => dot(matrix.subarray(row * size, (row + 1) * size), vector));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

function addScaled(vector: Float64Array, addend: Float64Array, factor: number): void {
  for (let index = 0; index < vector.length; index++) {
    vector[index] = (vector[index] ?? 0) + factor * (addend[index] ?? 0);
  }
}
