const MAX_ROUNDS = 500;
/** Rounds stop when stress falls by less than this share of itself. */
const MIN_GAIN = 1e-9;

/**
 * Distances that points in the plane should have, and how much each of them matters. Row-major, size × size, symmetric.
 */
export interface StressTargets {
  readonly size: number;
  readonly distances: Float64Array;
  /** 0: this pair is not compared and may lie anywhere to each other. */
  readonly weights: Float64Array;
  /** Rounds stop when stress falls by less than this share of itself; 1e-9 where nothing is said. */
  readonly leastGain?: number;
}

/**
 * Moves points in the plane until their distances are as close to the targets as they get: multidimensional scaling.
 *
 * Minimises Σ weight · (target − distance)² by majorisation, one point after the other in the order given: each goes to
 * the weighted mean of the places its targets ask for, which never raises the stress (SMACOF, a point at a time, so
 * that weights of 0 need no matrix inverse).
 *
 * @param start x and y of each point, (x₀, y₀, x₁, y₁, …); not changed. The result is the optimum nearest to it.
 * @returns the moved points, and stress-1 = √(Σ w·(target − distance)² / Σ w·distance²), 0 for a perfect fit, null when
 * nothing is compared or all points coincide. O(rounds × size²), 500 rounds at most.
 * Example: two points 3 apart with target 1 end 1 apart; stress-1 0.
 * Reference: de Leeuw 1977; Borg & Groenen 2005, Modern Multidimensional Scaling, chapter 8; Kruskal 1964 (stress-1).
 */
export function majoriseStress(
  start: Float64Array,
  targets: StressTargets,
): { readonly points: Float64Array; readonly stress1: number | null } {
  const points = start.slice();
  let previous = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    for (let point = 0; point < targets.size; point++) movePoint(points, targets, point);
    const { stress } = measure(points, targets);
    if (previous - stress <= (targets.leastGain ?? MIN_GAIN) * stress) break;
    previous = stress;
  }
  const { stress, size } = measure(points, targets);
  return { points, stress1: size > 0 ? Math.sqrt(stress / size) : null };
}

function movePoint(points: Float64Array, { size, distances, weights }: StressTargets, point: number): void {
  const x = points[2 * point] ?? 0;
  const y = points[2 * point + 1] ?? 0;
  let sumX = 0;
  let sumY = 0;
  let sumOfWeights = 0;
  for (let other = 0; other < size; other++) {
    const weight = weights[point * size + other] ?? 0;
    if (weight === 0 || other === point) continue;
    const otherX = points[2 * other] ?? 0;
    const otherY = points[2 * other + 1] ?? 0;
    const distance = Math.sqrt((x - otherX) ** 2 + (y - otherY) ** 2);
    const ratio = distance > 0 ? (distances[point * size + other] ?? 0) / distance : 0;
    sumX += weight * (otherX + ratio * (x - otherX));
    sumY += weight * (otherY + ratio * (y - otherY));
    sumOfWeights += weight;
  }
  if (sumOfWeights === 0) return;
  points[2 * point] = sumX / sumOfWeights;
  points[2 * point + 1] = sumY / sumOfWeights;
}

/** Weighted squared misfit, and weighted squared distance to hold it against. */
function measure(points: Float64Array, targets: StressTargets): { stress: number; size: number } {
  const { distances, weights } = targets;
  let stress = 0;
  let size = 0;
  for (let point = 0; point < targets.size; point++) {
    for (let other = point + 1; other < targets.size; other++) {
      const cell = point * targets.size + other;
      const weight = weights[cell] ?? 0;
      if (weight === 0) continue;
      const acrossX = (points[2 * point] ?? 0) - (points[2 * other] ?? 0);
      const acrossY = (points[2 * point + 1] ?? 0) - (points[2 * other + 1] ?? 0);
      const squared = acrossX ** 2 + acrossY ** 2;
      stress += weight * (Math.sqrt(squared) - (distances[cell] ?? 0)) ** 2;
      size += weight * squared;
    }
  }
  return { stress, size };
}
