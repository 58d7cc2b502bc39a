import type { SeededRandom } from "@/lib/analysis/seeded-random";
import type { Deviations, MeanDifferences } from "@/lib/analysis/two-sample/mean-differences";

/**
 * Flips of the sign of each cluster's deviations on all propositions together: who spoke on what stays exactly, and how
 * much each cluster varies. Deviations are from the mean of both sides, widened by what that mean takes from them.
 *
 * @param space deviations of the values to be flipped; `refill` follows a change of them.
 * @returns the sums of one replicate; the same arrays each time. O(cells) a call.
 *
 * Wu 1986 and Cameron, Gelbach and Miller 2008 (the wild cluster bootstrap with the null imposed).
 */
export function createFlips(space: Deviations): ((random: SeededRandom) => MeanDifferences) & {
  readonly refill: () => void;
} {
  const { table, sums } = space;
  const propositions = table.firstSingle.length;
  const contribution = new Float64Array(table.values.length);
  const harmonic = new Float64Array(propositions);
  const variance = new Float64Array(propositions);
  const sign = new Float64Array(table.clusters);
  const refill = () => {
    for (let proposition = 0; proposition < propositions; proposition++) {
      fillContributions(space, { proposition, contribution, harmonic, variance });
    }
  };
  refill();
  const flip = (random: SeededRandom): MeanDifferences => {
    for (let cluster = 0; cluster < sign.length; cluster++) sign[cluster] = random.below(2) === 1 ? -1 : 1;
    for (let proposition = 0; proposition < propositions; proposition++) {
      let sum = 0;
      const end = table.firstCell[proposition + 1] ?? 0;
      for (let cell = table.firstCell[proposition] ?? 0; cell < end; cell++) {
        sum += (sign[table.clusterOf[cell] ?? 0] ?? 0) * (contribution[cell] ?? 0);
      }
      sums.weighted[proposition] = sum;
      sums.harmonic[proposition] = harmonic[proposition] ?? 0;
      sums.variance[proposition] = variance[proposition] ?? 0;
    }
    return sums;
  };
  return Object.assign(flip, { refill });
}

/** What each cell adds to the weighted difference, as it stands; nothing of it changes with the signs. */
function fillContributions(
  { table, deviation, singleVariance, pairVariance, pairHarmonic }: Deviations,
  {
    proposition,
    contribution,
    harmonic,
    variance,
  }: {
    readonly proposition: number;
    readonly contribution: Float64Array;
    readonly harmonic: Float64Array;
    readonly variance: Float64Array;
  },
): void {
  const start = table.firstSingle[proposition] ?? 0;
  const end = table.firstCell[proposition + 1] ?? 0;
  for (let cell = table.firstCell[proposition] ?? 0; cell < start; cell += 2) contribution[cell] = deviation[cell] ?? 0;
  const singles = end - start;
  let second = 0;
  for (let cell = start; cell < end; cell++) second += table.sideOf[cell] ?? 0;
  const first = singles - second;
  const own = singles === 0 ? 0 : (first * second) / singles;
  for (let cell = start; cell < end; cell++) {
    const isSecond = table.sideOf[cell] === 1;
    const share = (isSecond ? -first : second) / singles;
    const widened = widening(singles, table.clustersOfSide[isSecond ? 1 : 0]);
    contribution[cell] = own === 0 ? 0 : (deviation[cell] ?? 0) * share * widened;
  }
  harmonic[proposition] = own + (pairHarmonic[proposition] ?? 0);
  variance[proposition] = own * (singleVariance[proposition] ?? 0) + (pairVariance[proposition] ?? 0);
}

/** Deviations from a mean of k are too small by √((k − 1)/k); so are those of a side of few clusters. */
function widening(singles: number, clustersOfSide: number): number {
  return Math.max(Math.sqrt(singles / (singles - 1)), Math.sqrt(clustersOfSide / (clustersOfSide - 1)));
}
