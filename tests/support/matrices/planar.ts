/** All distances of points (x₀, y₀, x₁, y₁, …) in the plane, row-major. */
export function planarDistances(points: ArrayLike<number>): Float64Array {
  const size = points.length / 2;
  return Float64Array.from({ length: size * size }, (_, cell) => {
    const [one, two] = [Math.floor(cell / size), cell % size];
    return Math.hypot(
      (points[2 * one] ?? 0) - (points[2 * two] ?? 0),
      (points[2 * one + 1] ?? 0) - (points[2 * two + 1] ?? 0),
    );
  });
}
