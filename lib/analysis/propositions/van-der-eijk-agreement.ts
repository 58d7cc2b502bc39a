/**
 * Van der Eijk's agreement A: whether answers on an ordered scale bunch together or fall apart into sides.
 *
 * 1: everybody at one point; 0: spread evenly over the scale; −1: half at either end. Unlike a standard deviation it
 * says "two camps" rather than "wide". The frequencies are taken apart into layers of equal height; each layer is a
 * pattern of filled and empty points with an agreement of its own, and A is their mean, weighted by the answers in the
 * layer.
 *
 * @param frequencies answers at each point of the scale, in order, empty points included; at least three points.
 * @returns −1 to 1; null when nobody answered.
 * @throws when the scale has fewer than three points: two points have no "between".
 * O(points³ × layers); 5 points in the product.
 *
 * Example: (0, 0, 10, 0, 0) → 1; (3, 3, 3, 3, 3) → 0; (5, 0, 0, 0, 5) → −1.
 * Reference: van der Eijk 2001, Quality & Quantity 35, 325–341.
 */
export function vanDerEijkAgreement(frequencies: readonly number[]): number | null {
  if (frequencies.length < 3) throw new Error("vanDerEijkAgreement needs a scale of at least three points.");
  const total = frequencies.reduce((sum, frequency) => sum + frequency, 0);
  if (total === 0) return null;

  const heights = [...new Set(frequencies)].filter((height) => height > 0).toSorted((a, b) => a - b);
  let agreement = 0;
  let below = 0;
  for (const height of heights) {
    const filled = frequencies.map((frequency) => frequency >= height);
    const answers = (height - below) * filled.filter(Boolean).length;
    agreement += (answers / total) * agreementOfPattern(filled);
    below = height;
  }
  return agreement;
}

/** Unimodality of the pattern, from 1 to below −1, scaled down by how many points are filled. */
function agreementOfPattern(filled: readonly boolean[]): number {
  const points = filled.length;
  const filledPoints = filled.filter(Boolean).length;
  const { unimodal, bimodal } = countTriples(filled);
  const decided = unimodal + bimodal;
  // One filled point and all points filled have no telling triple; the second factor already gives 1 and 0.
  const unimodality = decided === 0 ? 1 : ((points - 2) * unimodal - (points - 1) * bimodal) / ((points - 2) * decided);
  return unimodality * (1 - (filledPoints - 1) / (points - 1));
}

/**
 * Ordered triples of points: filled-filled-empty and empty-filled-filled speak for one peak, filled-empty-filled for
 * two.
 */
function countTriples(filled: readonly boolean[]): { unimodal: number; bimodal: number } {
  let unimodal = 0;
  let bimodal = 0;
  filled.forEach((left, first) => {
    filled.slice(first + 1).forEach((middle, offset) => {
      for (const right of filled.slice(first + offset + 2)) {
        if (middle && left !== right) unimodal += 1;
        if (!middle && left && right) bimodal += 1;
      }
    });
  });
  return { unimodal, bimodal };
}
