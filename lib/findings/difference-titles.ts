import type { DifferenceVerdict } from "@/lib/analysis/two-sample/selection-difference";

/** What each verdict on two selections says in a heading. Only the last two speak of a difference. */
export const DIFFERENCE_TITLES: Readonly<Record<DifferenceVerdict, string>> = {
  "too-few": "Too few to say whether they differ",
  "cannot-be-told": "Whether they differ cannot be told",
  "none-found": "No difference was found",
  "no-more-than-chance": "No more difference than chance would make",
  "perhaps-different": "They perhaps differ",
  different: "They differ",
};
