const MAX_SWEEPS = 60;
const NEGLIGIBLE = 1e-15;

/**
 * All eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi rotations.
 *
 * @param matrix row-major, size × size, symmetric; not changed.
 * @returns eigenvalues in descending order; vector k is vectors[i · size + k], i = 0 … size − 1, of length 1.
 * O(size³ × sweeps); meant for size below a hundred.
 * Example: (2, 1, 1, 2) → values 3 and 1, vectors (1, 1)/√2 and (−1, 1)/√2 up to sign.
 * Reference: Golub & Van Loan, Matrix Computations, 8.5.
 */
export function symmetricEigen(
  matrix: Float64Array,
  size: number,
): { readonly values: Float64Array; readonly vectors: Float64Array } {
  const rotated = matrix.slice();
  const basis = new Float64Array(size * size);
  for (let index = 0; index < size; index++) basis[index * size + index] = 1;
  const scale = Math.hypot(...rotated);
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    let largest = 0;
    for (let row = 0; row < size; row++) {
      for (let column = row + 1; column < size; column++) {
        largest = Math.max(largest, Math.abs(rotated[row * size + column] ?? 0));
        rotate({ rotated, basis, size, row, column });
      }
    }
    if (largest <= NEGLIGIBLE * scale) break;
  }
  return sortDescending({ rotated, basis, size });
}

/** Turns the plane of two axes so that their element off the diagonal becomes 0. */
function rotate({
  rotated,
  basis,
  size,
  row,
  column,
}: {
  rotated: Float64Array;
  basis: Float64Array;
  size: number;
  row: number;
  column: number;
}): void {
  const offDiagonal = rotated[row * size + column] ?? 0;
  if (offDiagonal === 0) return;
  const theta = ((rotated[column * size + column] ?? 0) - (rotated[row * size + row] ?? 0)) / (2 * offDiagonal);
  const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  const turn = (values: Float64Array, first: number, second: number) => {
    const one = values[first] ?? 0;
    const two = values[second] ?? 0;
    values[first] = cosine * one - sine * two;
    values[second] = sine * one + cosine * two;
  };
  for (let index = 0; index < size; index++) turn(rotated, index * size + row, index * size + column);
  for (let index = 0; index < size; index++) turn(rotated, row * size + index, column * size + index);
  for (let index = 0; index < size; index++) turn(basis, index * size + row, index * size + column);
}

function sortDescending({ rotated, basis, size }: { rotated: Float64Array; basis: Float64Array; size: number }) {
  const valueAt = (index: number) => rotated[index * size + index] ?? 0;
  const order = Array.from({ length: size }, (_, index) => index).sort((a, b) => valueAt(b) - valueAt(a) || a - b);
  const vectors = new Float64Array(size * size);
  order.forEach((from, to) => {
    for (let index = 0; index < size; index++) vectors[index * size + to] = basis[index * size + from] ?? 0;
  });
  return { values: Float64Array.from(order, valueAt), vectors };
}
