import type { Pair } from "@/lib/analysis/pairs/compare-pairs";

/** How often two are on the same side, in five steps; null where they share too little to be compared. */
export type AgreementLevel = -2 | -1 | 0 | 1 | 2;

export const AGREEMENT_LEVELS: readonly AgreementLevel[] = [2, 1, 0, -1, -2];

/** The one definition of agreement on a page of pairs, in a sentence. */
export const AGREEMENT_DEFINITION =
  "Two agree on a proposition where they are on the same side of it: both agree, both disagree, or both are neutral. Degrees of agreement do not count.";

/** Short words for each step, for keys. */
export const LEVEL_WORDS: Readonly<Record<AgreementLevel, string>> = {
  2: "nearly always on the same side",
  1: "more often on the same side",
  0: "as often on the same as on opposite sides",
  [-1]: "more often on opposite sides",
  [-2]: "nearly always on opposite sides",
};

/** Beyond this share of what is shared, the same sides less the opposite ones make a strong tone. */
const NEARLY_ALWAYS = 0.75;

/**
 * Level of agreement: same sides less opposite sides over shared propositions, in five steps. Strong tones are beyond
 * three quarters, so that up to four shared propositions they need all of them; the tone in the middle is a tie. The
 * colour cannot contradict the count in the cell.
 */
export function agreementLevel({
  sameSide,
  oppositeSides,
  shared,
}: Pick<Pair, "sameSide" | "oppositeSides" | "shared">): AgreementLevel {
  const balance = sameSide - oppositeSides;
  if (balance === 0) return 0;
  const isStrong = Math.abs(balance) > NEARLY_ALWAYS * shared;
  if (balance > 0) return isStrong ? 2 : 1;
  return isStrong ? -2 : -1;
}
