import { type AlphaLevel, alphaOfCoincidences } from "@/lib/analysis/reliability/alpha-of-coincidences";
import { coincidenceMatrix } from "@/lib/analysis/reliability/coincidence-matrix";
import type { UnitTallies } from "@/lib/analysis/reliability/tally-units";
import { seededRandom } from "@/lib/analysis/seeded-random";

const LOW_SHARE = 0.025;
const HIGH_SHARE = 0.975;
/** Undefined draws may belong to either tail; with more of them than a tail holds twice over, its end is not known. */
const MAX_UNDEFINED_SHARE = 0.05;

export interface AlphaInterval {
  /** Ends of the 95 % interval; null when there is none. */
  readonly low: number | null;
  readonly high: number | null;
  readonly draws: number;
  /** Draws in which nothing varied, so that alpha is not defined; left out of the interval. */
  readonly undefinedDraws: number;
}

/**
 * How firm a Krippendorff's alpha is: a 95 % interval from drawing the units again and again with replacement.
 *
 * @param tallies the units, see tally-units. Below two units there is no interval.
 * @param options.draws resamples, 1,000 in the product; `seed` fixes them. The order of the units changes nothing: they
 * are drawn by what was coded, not by where they stand.
 * @returns the 2.5th and 97.5th percentile (nearest rank) over the draws in which alpha is defined; null when more than
 * 5 % of them are not. O(draws × (units + kinds of unit × (values per unit)²)).
 * Example: units that all agree, on values that vary, give 1 to 1.
 * Reference: Hayes & Krippendorff 2007; Efron & Tibshirani 1993, chapter 13 (percentile interval).
 */
export function bootstrapAlpha(
  tallies: UnitTallies,
  { level, draws, seed }: { readonly level: AlphaLevel; readonly draws: number; readonly seed: number },
): AlphaInterval {
  if (tallies.unitCount < 2 || draws < 1) return { low: null, high: null, draws, undefinedDraws: 0 };
  const { kinds, kindOfUnit } = groupUnits(tallies);
  const alphas: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const random = seededRandom({ seed, stage: "reliability", replicate: draw });
    const drawn = new Uint32Array(kinds.unitCount);
    for (let unit = 0; unit < tallies.unitCount; unit++) {
      const kind = kindOfUnit[random.below(tallies.unitCount)] ?? 0;
      drawn[kind] = (drawn[kind] ?? 0) + 1;
    }
    const alpha = alphaOfCoincidences(coincidenceMatrix(kinds, drawn), level);
    if (alpha !== null) alphas.push(alpha);
  }
  const undefinedDraws = draws - alphas.length;
  if (undefinedDraws > MAX_UNDEFINED_SHARE * draws) return { low: null, high: null, draws, undefinedDraws };
  alphas.sort((a, b) => a - b);
  return { low: percentile(alphas, LOW_SHARE), high: percentile(alphas, HIGH_SHARE), draws, undefinedDraws };
}

/**
 * Units with the same counts are one kind, so a draw adds kinds instead of units; kinds are in the order of their
 * counts.
 */
function groupUnits({ values, counts, unitCount, mostValues }: UnitTallies): {
  kinds: UnitTallies;
  kindOfUnit: Uint32Array;
} {
  const levels = values.length;
  const rowOf = (unit: number) => counts.subarray(unit * levels, (unit + 1) * levels);
  const sorted = Array.from({ length: unitCount }, (_, unit) => rowOf(unit)).sort(compareRows);
  const kindOfUnit = new Uint32Array(unitCount);
  const kindRows: Uint16Array[] = [];
  sorted.forEach((row, position) => {
    const previous = kindRows.at(-1);
    if (previous === undefined || compareRows(previous, row) !== 0) kindRows.push(row);
    kindOfUnit[position] = kindRows.length - 1;
  });
  const kindCounts = new Uint16Array(kindRows.length * levels);
  kindRows.forEach((row, kind) => {
    kindCounts.set(row, kind * levels);
  });
  return { kinds: { values, counts: kindCounts, unitCount: kindRows.length, mostValues }, kindOfUnit };
}

function compareRows(a: Uint16Array, b: Uint16Array): number {
  for (let level = 0; level < a.length; level++) {
    const difference = (a[level] ?? 0) - (b[level] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function percentile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}
