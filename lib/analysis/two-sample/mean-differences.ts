import { EQUAL_WITHIN } from "@/lib/analysis/grouping/parameters";
import type { TwoSampleTable } from "@/lib/analysis/two-sample/two-sample-table";

/** The three sums of each proposition, first side less second, in the orientation of the table. */
export interface MeanDifferences {
  /** S: harmonic number × difference of means. */
  readonly weighted: Float64Array;
  /** H: harmonic number of clusters. */
  readonly harmonic: Float64Array;
  /** V: what chance makes of S². */
  readonly variance: Float64Array;
}

/** The values of a table prepared so that any randomisation of them is a sum over its cells. */
export interface Deviations {
  readonly table: TwoSampleTable;
  /** By cell: of a single its value less the mean of all singles; at the first cell of a pair half its difference. */
  readonly deviation: Float64Array;
  /** By proposition: variance s² of the singles, with k − 1. */
  readonly singleVariance: Float64Array;
  /** By proposition: Σ ((a − b)/2)² of its pairs, and half the number of those that differ. */
  readonly pairVariance: Float64Array;
  readonly pairHarmonic: Float64Array;
  /** Result of the latest evaluation. */
  readonly sums: MeanDifferences;
}

/** Room for the deviations of a table and of what is made from it. */
export function createDeviations(table: TwoSampleTable): Deviations {
  const propositions = table.propositionIds.length;
  const perProposition = () => new Float64Array(propositions);
  return {
    table,
    deviation: new Float64Array(table.values.length),
    singleVariance: perProposition(),
    pairVariance: perProposition(),
    pairHarmonic: perProposition(),
    sums: { weighted: perProposition(), harmonic: perProposition(), variance: perProposition() },
  };
}

/** Fills the deviations of values that stand in the cells of the table. O(cells). */
export function fillDeviations(space: Deviations, values: Float64Array): void {
  const { table, deviation, singleVariance, pairVariance, pairHarmonic } = space;
  for (let proposition = 0; proposition < table.firstSingle.length; proposition++) {
    const start = table.firstSingle[proposition] ?? 0;
    const end = table.firstCell[proposition + 1] ?? 0;
    let squares = 0;
    let differing = 0;
    for (let cell = table.firstCell[proposition] ?? 0; cell < start; cell += 2) {
      const half = ((values[cell] ?? 0) - (values[cell + 1] ?? 0)) / 2;
      deviation[cell] = half;
      squares += half * half;
      if (Math.abs(half) > EQUAL_WITHIN) differing++;
    }
    pairVariance[proposition] = squares;
    pairHarmonic[proposition] = differing / 2;
    let sum = 0;
    for (let cell = start; cell < end; cell++) sum += values[cell] ?? 0;
    const mean = sum / Math.max(1, end - start);
    squares = 0;
    for (let cell = start; cell < end; cell++) {
      const from = (values[cell] ?? 0) - mean;
      deviation[cell] = from;
      squares += from * from;
    }
    singleVariance[proposition] = squares / Math.max(1, end - start - 1);
  }
}

/**
 * Sums of every proposition when some clusters have changed sides: singles of the first side against those of the
 * second, and both sides of each pair.
 *
 * With u the deviations from the mean of all singles, which sum to 0, h · (mean of the first − mean of the second) is
 * just Σ u over the first side: no mean need be taken anew.
 *
 * @param isMoved by cluster: 1 where all its cells stand on the other side. O(cells).
 */
export function sumDifferences(space: Deviations, isMoved: Uint8Array): MeanDifferences {
  const { table, deviation, singleVariance, pairVariance, pairHarmonic, sums } = space;
  const { firstCell, firstSingle, clusterOf, sideOf } = table;
  for (let proposition = 0; proposition < firstSingle.length; proposition++) {
    const start = firstSingle[proposition] ?? 0;
    const end = firstCell[proposition + 1] ?? 0;
    let weighted = 0;
    for (let cell = firstCell[proposition] ?? 0; cell < start; cell += 2) {
      weighted += (1 - 2 * (isMoved[clusterOf[cell] ?? 0] ?? 0)) * (deviation[cell] ?? 0);
    }
    let onFirst = 0;
    let sum = 0;
    for (let cell = start; cell < end; cell++) {
      // 1 on the first side, 0 on the second; a branch that goes either way at random would take five times as long.
      const isFirst = 1 - ((sideOf[cell] ?? 0) ^ (isMoved[clusterOf[cell] ?? 0] ?? 0));
      onFirst += isFirst;
      sum += isFirst * (deviation[cell] ?? 0);
    }
    const singles = end - start;
    const harmonic = singles === 0 ? 0 : (onFirst * (singles - onFirst)) / singles;
    sums.weighted[proposition] = harmonic === 0 ? weighted : weighted + sum;
    sums.harmonic[proposition] = harmonic + (pairHarmonic[proposition] ?? 0);
    sums.variance[proposition] = harmonic * (singleVariance[proposition] ?? 0) + (pairVariance[proposition] ?? 0);
  }
  return sums;
}

/** What the sums of all propositions come to. */
export interface DifferenceStatistics {
  /** T = Σ (S² − V)/H: harmonic number × (squared difference − what chance makes of it). */
  readonly statistic: number;
  /** The same after the mean difference of all propositions, as they are worded, is taken out. */
  readonly withoutHabit: number;
  /** Largest S²/V of all propositions. */
  readonly largest: number;
}

/** Whether a proposition can tell anything: both its harmonic number and its variance are more than nothing. */
export function canTell({ harmonic, variance }: MeanDifferences, proposition: number): boolean {
  return (harmonic[proposition] ?? 0) >= EQUAL_WITHIN && (variance[proposition] ?? 0) >= EQUAL_WITHIN;
}

/** What a proposition adds to the statistic, (S² − V)/H; 0 where it cannot tell anything. */
export function excessOf(sums: MeanDifferences, proposition: number): number {
  if (!canTell(sums, proposition)) return 0;
  const weighted = sums.weighted[proposition] ?? 0;
  return (weighted * weighted - (sums.variance[proposition] ?? 0)) / (sums.harmonic[proposition] ?? 0);
}

/** The statistics of one evaluation. O(propositions). */
export function differenceStatistics(sums: MeanDifferences, isTurned: Uint8Array): DifferenceStatistics {
  const { weighted, harmonic, variance } = sums;
  let common = 0;
  let clusters = 0;
  for (let at = 0; at < weighted.length; at++) {
    common += isTurned[at] === 1 ? -(weighted[at] ?? 0) : (weighted[at] ?? 0);
    clusters += harmonic[at] ?? 0;
  }
  const habit = clusters < EQUAL_WITHIN ? 0 : common / clusters;
  let statistic = 0;
  let withoutHabit = 0;
  let largest = 0;
  for (let at = 0; at < weighted.length; at++) {
    if (!canTell(sums, at)) continue;
    const difference = weighted[at] ?? 0;
    const chance = variance[at] ?? 0;
    const own = harmonic[at] ?? 0;
    const left = difference - (isTurned[at] === 1 ? -habit : habit) * own;
    statistic += (difference * difference - chance) / own;
    withoutHabit += (left * left - chance) / own;
    largest = Math.max(largest, (difference * difference) / chance);
  }
  return { statistic, withoutHabit, largest };
}
