import type { DifferenceVerdict, SelectionDifference } from "@/lib/analysis/two-sample/selection-difference";

/** What each verdict on two selections says in a heading. Only the last two speak of a difference. */
const DIFFERENCE_TITLES: Readonly<Record<DifferenceVerdict, string>> = {
  "too-few": "Too few to say whether they differ",
  "cannot-be-told": "Whether they differ cannot be told",
  "none-found": "No difference was found",
  "no-more-than-chance": "No more difference than chance would make",
  "perhaps-different": "They perhaps differ",
  different: "They differ",
};

/** Below this share of sharp differences that would be noticed, "none found" says little. */
const MIN_POWER_TO_RELY_ON = 0.8;

/** The title of a verdict; where even a sharp difference might well be missed, that stands in it. */
export function differenceTitle({ verdict, power }: Pick<SelectionDifference, "verdict" | "power">): string {
  const isThin = verdict === "none-found" && (power.sharp ?? 0) < MIN_POWER_TO_RELY_ON;
  return isThin ? "No difference was found, but there is little to go by" : DIFFERENCE_TITLES[verdict];
}
