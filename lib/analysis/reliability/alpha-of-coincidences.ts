import type { CoincidenceMatrix } from "@/lib/analysis/reliability/coincidence-matrix";

/** How far apart two values are taken to be: equal or not; by rank; by difference; by proportion. */
export type AlphaLevel = "nominal" | "ordinal" | "interval" | "ratio";

/**
 * Krippendorff's alpha from a table of coincidences: 1 − (observed disagreement / disagreement expected by chance).
 *
 * @returns at most 1; 0 is chance, below 0 worse than chance; null when nothing varies or nothing can be paired,
 * because 0/0 is neither perfect nor no agreement.
 * @throws at level "ratio" when values are negative: proportions need a true zero.
 * O(values²). See krippendorff-alpha for the example and the reference.
 */
export function alphaOfCoincidences(coincidences: CoincidenceMatrix, level: AlphaLevel): number | null {
  const { values, cells, margins, total } = coincidences;
  const lowest = values[0];
  if (level === "ratio" && lowest !== undefined && lowest < 0) {
    throw new Error(`Alpha at level "ratio" needs values of 0 or more; it was given ${lowest}.`);
  }
  const squaredDistance = squaredDistanceOf(coincidences, level);
  let observed = 0;
  let expected = 0;
  for (let a = 0; a < values.length; a++) {
    for (let b = a + 1; b < values.length; b++) {
      const distance = squaredDistance(a, b);
      observed += (cells[a * values.length + b] ?? 0) * distance;
      expected += (margins[a] ?? 0) * (margins[b] ?? 0) * distance;
    }
  }
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}

/** Squared distance of the values at two indices, the first below the second. */
function squaredDistanceOf(
  { values, margins }: CoincidenceMatrix,
  level: AlphaLevel,
): (a: number, b: number) => number {
  if (level === "nominal") return () => 1;
  if (level === "interval") return (a, b) => ((values[a] ?? 0) - (values[b] ?? 0)) ** 2;
  if (level === "ratio") {
    return (a, b) => (((values[a] ?? 0) - (values[b] ?? 0)) / ((values[a] ?? 0) + (values[b] ?? 0))) ** 2;
  }
  // Ordinal: codings ranked from the one value up to the other, half of either end.
  const upTo = new Float64Array(margins.length);
  let running = 0;
  margins.forEach((margin, index) => {
    running += margin;
    upTo[index] = running - margin / 2;
  });
  return (a, b) => ((upTo[b] ?? 0) - (upTo[a] ?? 0)) ** 2;
}
