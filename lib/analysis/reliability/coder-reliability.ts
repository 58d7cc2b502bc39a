import { alphaOfCoincidences } from "@/lib/analysis/reliability/alpha-of-coincidences";
import { bootstrapAlpha } from "@/lib/analysis/reliability/bootstrap-alpha";
import { coincidenceMatrix } from "@/lib/analysis/reliability/coincidence-matrix";
import { tallyUnits, type UnitTallies } from "@/lib/analysis/reliability/tally-units";

/** What a reader may do with codings of this reliability, by the ordinal alpha. */
export type ReliabilityBand = "rely" | "tentative" | "do-not-rely" | "undefined";

export const RELY_FROM = 0.8;
export const TENTATIVE_FROM = 0.667;
const DEFAULT_DRAWS = 1000;

export interface Reliability {
  readonly alphaOrdinal: number | null;
  readonly alphaNominal: number | null;
  /** Ends of the 95 % interval of the ordinal alpha; null where alpha is, or where too many draws have no alpha. */
  readonly low: number | null;
  readonly high: number | null;
  /**
   * Percent agreement as a share, 0 to 1: pairs of coders who gave the same value, averaged over units. Null without
   * units.
   */
  readonly percent: number | null;
  /** Units coded by two or more: what all of this rests on. */
  readonly units: number;
  /** Units in which every coder who gave a value gave the same one. */
  readonly sameUnits: number;
  /**
   * Coders of the unit that has most: with two, `percent` is `sameUnits` of `units`; with three a unit may agree in
   * part.
   */
  readonly mostCoders: number;
  /**
   * Codes in those units, and how many of them are the most frequent value: where nearly all are, alpha cannot tell.
   */
  readonly codes: number;
  readonly mostFrequent: number;
  readonly draws: number;
  readonly undefinedDraws: number;
  readonly band: ReliabilityBand;
}

/**
 * How reliable the codings are: Krippendorff's alpha with its interval, and plain percent agreement beside it.
 *
 * Alpha is null, band "undefined", where the values do not vary: never 0, never 1. Percent agreement is given even
 * then, because it is a count; it does not allow for chance and never decides the band.
 *
 * @param units one entry a cell, holding each coder's value or null; see reliability-units.
 * @param options.seed fixes the bootstrap; `draws` is 1,000 unless said otherwise.
 * O(draws × units). Example: 99 cells of two coders, 93 the same: percent 0.939.
 * Reference: Krippendorff 2004, chapter 11 (bands of .800 and .667); Hayes & Krippendorff 2007.
 */
export function coderReliability(
  units: readonly (readonly (number | null)[])[],
  { seed, draws = DEFAULT_DRAWS }: { readonly seed: number; readonly draws?: number },
): Reliability {
  const tallies = tallyUnits(units);
  const coincidences = coincidenceMatrix(tallies);
  const alphaOrdinal = alphaOfCoincidences(coincidences, "ordinal");
  const interval =
    alphaOrdinal === null
      ? { low: null, high: null, draws: 0, undefinedDraws: 0 }
      : bootstrapAlpha(tallies, { level: "ordinal", draws, seed });
  return {
    alphaOrdinal,
    alphaNominal: alphaOfCoincidences(coincidences, "nominal"),
    ...interval,
    percent: percentAgreement(tallies),
    units: tallies.unitCount,
    ...countCodes(tallies),
    band: bandOf(alphaOrdinal),
  };
}

function bandOf(alpha: number | null): ReliabilityBand {
  if (alpha === null) return "undefined";
  if (alpha >= RELY_FROM) return "rely";
  return alpha >= TENTATIVE_FROM ? "tentative" : "do-not-rely";
}

function countCodes({
  values,
  counts,
  unitCount,
}: UnitTallies): Pick<Reliability, "sameUnits" | "mostCoders" | "codes" | "mostFrequent"> {
  const ofValue: number[] = values.map(() => 0);
  let sameUnits = 0;
  let mostCoders = 0;
  for (let unit = 0; unit < unitCount; unit++) {
    const row = counts.subarray(unit * values.length, (unit + 1) * values.length);
    row.forEach((coders, value) => {
      ofValue[value] = (ofValue[value] ?? 0) + coders;
    });
    const coders = row.reduce((sum, given) => sum + given, 0);
    if (row.includes(coders)) sameUnits += 1;
    mostCoders = Math.max(mostCoders, coders);
  }
  const codes = ofValue.reduce((sum, given) => sum + given, 0);
  return { sameUnits, mostCoders, codes, mostFrequent: Math.max(0, ...ofValue) };
}

function percentAgreement({ values, counts, unitCount }: UnitTallies): number | null {
  if (unitCount === 0) return null;
  const levels = values.length;
  // Summed by the number of coders, as whole numbers, so that the order of the units changes nothing.
  const sameBySize: number[] = [];
  for (let unit = 0; unit < unitCount; unit++) {
    const row = counts.subarray(unit * levels, (unit + 1) * levels);
    const size = row.reduce((sum, count) => sum + count, 0);
    sameBySize[size] = (sameBySize[size] ?? 0) + row.reduce((sum, count) => sum + count * (count - 1), 0);
  }
  let total = 0;
  sameBySize.forEach((same, size) => {
    total += same / (size * (size - 1));
  });
  return total / unitCount;
}
