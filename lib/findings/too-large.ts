import type { Effort } from "@/lib/analysis/grouping/grouping-effort";
import type { DifferenceEffort } from "@/lib/analysis/two-sample/trials/plan-difference";
import type { Dossier } from "@/lib/domain/dossier";
import { MAX_PAIRED } from "@/lib/selection/limits";
import { count, number } from "@/lib/wording/count";
import { countCommentators } from "@/lib/wording/nouns";

/** Why groups are not looked for; null where they are. */
export function groupingTooLarge({ commentators, positions, units, limit }: Effort): string | null {
  if (units <= limit) return null;
  return `Groups are not looked for here: ${count(commentators, "commentator")} with ${number(positions)} positions are too many to group ${number(GROUPINGS)} times over and more. The effort of one grouping, 200 visits to each position and the comparison of pairs, may be ${number(limit)} steps at most and would be ${number(units)}. A filter that leaves fewer commentators or issues brings a verdict; everything else on this page is exact.`;
}

/** Why two selections are not put to the test of their difference; null where they are. */
export function differenceTooLarge({ values, units, limit }: DifferenceEffort): string | null {
  if (units <= limit) return null;
  const most = Math.floor((values * limit) / units);
  return `Whether these selections differ is not computed: they hold ${number(values)} positions together, and ${number(most)} are the most that are compared; a filter that leaves fewer commentators or issues brings a verdict, and the counts shown are exact.`;
}

/** Why nothing is left out in turn; null where it is. */
export function changesTooLarge({
  things,
  positions,
  units,
  limit,
}: Effort & { readonly things: number }): string | null {
  if (units <= limit) return null;
  return `What would change the picture is not computed here: ${number(things)} propositions, sources, commentators and codings would be left out in turn, and ${number(positions)} positions grouped again each time. Ask for it on the command line (analyse with --flips), or filter first.`;
}

/** Why pairs are not listed one by one; null where they are. */
export function pairsTooMany(commentators: number): string | null {
  if (commentators <= MAX_PAIRED) return null;
  return `The pairs of ${count(commentators, "commentator")} are not listed one by one: ${number(MAX_PAIRED)} commentators are the most. A filter by country, institution or role brings them; the page of each commentator lists its own.`;
}

/** Beyond this a picture of single commentators takes seconds to lay out. */
const MAX_PICTURED = 600;

/** Why commentators are not drawn one by one; null where they are. */
export function pictureTooLarge(dossier: Pick<Dossier, "wording">, commentators: number): string | null {
  if (commentators <= MAX_PICTURED) return null;
  return `${countCommentators(dossier, commentators)} take too long to lay out: pictures are drawn of ${number(MAX_PICTURED)} at most. A filter by country, institution or role brings them.`;
}

/** Shuffles, planted groups and resamples, where nothing lies on an edge. */
const GROUPINGS = 500;
