import type { Effort } from "@/lib/analysis/grouping/grouping-effort";
import type { DifferenceEffort } from "@/lib/analysis/two-sample/trials/plan-difference";
import type { Dossier } from "@/lib/domain/dossier";
import { MAX_PAIRED } from "@/lib/selection/limits";
import { count, number } from "@/lib/wording/count";
import { countCommentators } from "@/lib/wording/nouns";

/** Why groups are not looked for, and what it would take; null where they are. */
export function groupingTooLarge({ commentators, positions, units, limit }: Effort): string | null {
  if (units <= limit) return null;
  return `Groups are not looked for here: to group ${count(commentators, "commentator")} with ${number(positions)} positions ${number(GROUPINGS)} times over, and more where a number lies on the edge of a limit, would take about ${timeOf(units)} of one processor, and about ${timeOf(limit)} is the most that is taken on while readers wait. The command line does it (analyse --large); or a filter that leaves fewer commentators or issues brings a verdict. Everything else on this page is exact.`;
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

/** Units of effort a second, as measured on the processor of the benchmark (docs/performance.md). */
const UNITS_PER_SECOND = 200_000_000;

/** "90 seconds", "12 minutes": how long the groupings take, roughly. */
function timeOf(units: number): string {
  const seconds = (GROUPINGS * units) / UNITS_PER_SECOND;
  if (seconds < 300) return `${number(Math.ceil(seconds / 10) * 10)} seconds`;
  return `${number(Math.ceil(seconds / 60))} minutes`;
}
