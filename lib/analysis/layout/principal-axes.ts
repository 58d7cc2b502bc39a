/**
 * Turns points in the plane so that they are centred and spread most along x.
 *
 * @param points x and y of each point, (x₀, y₀, x₁, y₁, …); not changed.
 * @param masses how much each point counts.
 * @returns the turned points; where both directions spread alike, they are only centred. Distances do not change.
 *   O(points).
 * Example: (0, 0), (0, 4) → (−2, 0), (2, 0).
 */
export function principalAxes(points: Float64Array, masses: readonly number[]): Float64Array {
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  const mean = (axis: number) =>
    masses.reduce((sum, mass, point) => sum + mass * (points[2 * point + axis] ?? 0), 0) / Math.max(total, 1);
  const [meanX, meanY] = [mean(0), mean(1)];
  let spreadX = 0;
  let spreadY = 0;
  let together = 0;
  masses.forEach((mass, point) => {
    const x = (points[2 * point] ?? 0) - meanX;
    const y = (points[2 * point + 1] ?? 0) - meanY;
    spreadX += mass * x * x;
    spreadY += mass * y * y;
    together += mass * x * y;
  });
  const angle = Math.atan2(2 * together, spreadX - spreadY) / 2;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  return points.map((coordinate, index) => {
    const x = (index % 2 === 0 ? coordinate : (points[index - 1] ?? 0)) - meanX;
    const y = (index % 2 === 0 ? (points[index + 1] ?? 0) : coordinate) - meanY;
    return index % 2 === 0 ? cosine * x + sine * y : cosine * y - sine * x;
  });
}
