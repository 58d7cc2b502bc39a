import type { Effort } from "../analysis/grouping-effort";
import { count, number } from "./count";

/** Why groups are not looked for; null where they are. */
export function groupingTooLarge({ voices, positions, units, limit }: Effort): string | null {
  if (units <= limit) return null;
  return `Groups are not looked for here: ${count(voices, "compared voice")} with ${number(positions)} positions are too many to group ${number(GROUPINGS)} times over. Voices times positions may be ${number(limit)} at most and are ${number(units)}. A filter that leaves fewer voices or issues brings a verdict; everything else on this page is exact.`;
}

/** Why nothing is left out in turn; null where it is. */
export function changesTooLarge({
  things,
  positions,
  units,
  limit,
}: Effort & { readonly things: number }): string | null {
  if (units <= limit) return null;
  return `What would change the picture is not computed here: ${number(things)} propositions, sources, voices and codings would be left out in turn, and ${number(positions)} positions grouped again each time. Ask for it on the command line (analyse with --flips), or filter first.`;
}

/** Shuffles, planted camps, resamples and the grouping itself. */
const GROUPINGS = 1_300;
