/** An interval of shares, both ends in 0 … 1. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/** Halvings of the interval that is searched: the ends are exact to 2⁻⁵⁰. */
const HALVINGS = 50;

/**
 * The exact (Clopper–Pearson) interval of a share from a number of trials: the shares under which neither so many
 * successes or more nor so many or fewer are rarer than half of what the coverage leaves.
 *
 * @param coverage e.g. 0.99.
 * @returns 0 as the low end where there was no success, 1 as the high end where there was nothing else. O(trials).
 *
 * Clopper and Pearson 1934.
 *
 * Example: 0 of 199 at 0.99 is 0 to 1 − 0.005^(1/199) = 0.0263.
 */
export function clopperPearson({
  successes,
  trials,
  coverage,
}: {
  readonly successes: number;
  readonly trials: number;
  readonly coverage: number;
}): ShareInterval {
  if (trials === 0) return { low: 0, high: 1 };
  const tail = (1 - coverage) / 2;
  const logChoose = logBinomialCoefficients(trials);
  // At most so many successes get rarer as the share grows.
  const atMost = (count: number, share: number) => lowerTail({ logChoose, count, share });
  return {
    low: successes === 0 ? 0 : halve((share) => 1 - atMost(successes - 1, share) < tail),
    high: successes === trials ? 1 : halve((share) => atMost(successes, share) > tail),
  };
}

/** The share at which a condition, true from 0 on, ceases to hold. */
function halve(holds: (share: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function logBinomialCoefficients(trials: number): Float64Array {
  const logs = new Float64Array(trials + 1);
  for (let count = 1; count <= trials; count++) {
    logs[count] = (logs[count - 1] ?? 0) + Math.log((trials - count + 1) / count);
  }
  return logs;
}

/** Probability of at most `count` successes. */
function lowerTail({
  logChoose,
  count,
  share,
}: {
  readonly logChoose: Float64Array;
  readonly count: number;
  readonly share: number;
}): number {
  const trials = logChoose.length - 1;
  const logSuccess = Math.log(share);
  const logFailure = Math.log1p(-share);
  let sum = 0;
  for (let successes = 0; successes <= count; successes++) {
    sum += Math.exp((logChoose[successes] ?? 0) + successes * logSuccess + (trials - successes) * logFailure);
  }
  return sum;
}
