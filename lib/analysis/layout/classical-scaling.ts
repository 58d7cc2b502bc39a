import { largestEigenvectors } from "@/lib/analysis/layout/largest-eigenvectors";

/**
 * Classical scaling: points in the plane whose distances come close to given ones, found in one step.
 *
 * It needs every distance, so what cannot be compared must be filled in first; it is the start of a map here, never the
 * map.
 *
 * @param distances row-major, size × size, symmetric, diagonal 0.
 * @param masses how much each point counts in the centre and the axes (numbers of commentators).
 * @returns x and y of each point, (x₀, y₀, x₁, y₁, …); an axis without positive variance is all 0. O(size² × steps).
 * Example: three points at mutual distances 1, 1, 2 → on a line at 1, 0, −1 (up to sign).
 * Reference: Torgerson 1952; Gower 1966, Biometrika 53.
 */
export function classicalScaling(
  distances: Float64Array,
  { size, masses }: { readonly size: number; readonly masses: readonly number[] },
): Float64Array {
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  const shares = masses.map((mass) => mass / total);
  const centred = doublyCentred({ distances, size, shares });
  const { values, vectors } = largestEigenvectors(centred, { size, count: 2 });
  const points = new Float64Array(2 * size);
  vectors.forEach((vector, axis) => {
    const length = Math.sqrt(Math.max(0, values[axis] ?? 0));
    vector.forEach((component, point) => {
      points[2 * point + axis] = (component * length) / Math.sqrt(shares[point] ?? 1);
    });
  });
  return points;
}

/**
 * −½ of the squared distances, less row, column and overall means, each row and column times the square root of its
 * share of the mass.
 */
function doublyCentred({
  distances,
  size,
  shares,
}: {
  distances: Float64Array;
  size: number;
  shares: readonly number[];
}): Float64Array {
  const rowMeans = shares.map((_, row) =>
    shares.reduce((mean, share, column) => mean + share * (distances[row * size + column] ?? 0) ** 2, 0),
  );
  const overall = shares.reduce((mean, share, row) => mean + share * (rowMeans[row] ?? 0), 0);
  return distances.map((distance, cell) => {
    const row = Math.floor(cell / size);
    const column = cell % size;
    const product = -0.5 * (distance ** 2 - (rowMeans[row] ?? 0) - (rowMeans[column] ?? 0) + overall);
    return product * Math.sqrt((shares[row] ?? 0) * (shares[column] ?? 0));
  });
}
