import { type AlphaLevel, alphaOfCoincidences } from "@/lib/analysis/reliability/alpha-of-coincidences";
import { coincidenceMatrix } from "@/lib/analysis/reliability/coincidence-matrix";
import { tallyUnits } from "@/lib/analysis/reliability/tally-units";

/**
 * Krippendorff's alpha: how far coders agree beyond chance, for any number of coders, with gaps.
 *
 * @param units one entry a unit, holding the value of each coder, null where there is none. Units with fewer than two
 * values cannot show agreement and are left out.
 * @param options.level how values differ: "nominal" (same or not), "ordinal" (by ranks, for stances), "interval",
 *   "ratio".
 * @returns at most 1 (perfect); 0 is chance, negative is systematic disagreement. Null, "undefined", when nothing
 * varies or there is nothing to pair: coders who always say the same about units that are all the same have not been
 * put to the test.
 * @throws when a value is not finite, or negative at level "ratio".
 * O(values + units × (values per unit)²).
 *
 * Example, two coders, four units (1, 1) (1, 1) (2, 2) (1, 2), nominal: 5 codings of 1 and 3 of 2; 2 of 8 ordered pairs
 * differ, 2·5·3 of 8·7 expected: 1 − (2/8) / (30/56) = 0.533.
 * Reference: Krippendorff 2004, Content Analysis, chapter 11; Hayes & Krippendorff 2007, Communication Methods and
 * Measures 1, 77–89.
 */
export function krippendorffAlpha(
  units: readonly (readonly (number | null)[])[],
  { level }: { readonly level: AlphaLevel },
): number | null {
  return alphaOfCoincidences(coincidenceMatrix(tallyUnits(units)), level);
}
