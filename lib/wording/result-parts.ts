import type { Dossier, Proposition } from "@/lib/domain/dossier";
import type { Side } from "@/lib/domain/stance";
import { listing, number } from "@/lib/wording/count";
import { commentatorNoun } from "@/lib/wording/nouns";
import { numeral } from "@/lib/wording/numerals";
import { sidePredicate } from "@/lib/wording/stance-words";

/** How many of a small side are named instead of counted, and how many times larger the other side must be. */
const MAX_NAMED = 3;
const MIN_RATIO_TO_NAME = 3;

/** How many took each side of a proposition. */
export type SideCounts = Readonly<Record<Side, number>>;

export interface PropositionResult {
  readonly dossier: Pick<Dossier, "wording">;
  readonly proposition: Pick<Proposition, "text" | "claim">;
  readonly counts: SideCounts;
  /** Names of those on each side, firmest first; of a small side they are used instead of the count. */
  readonly names?: Readonly<Partial<Record<Side, readonly string[]>>>;
  /** Sides on which somebody stands who is not counted here: a word about all must not be said of some. */
  readonly uncounted?: readonly Side[];
  /**
   * Sides on which one commentator stands alone by a position of low confidence: where that one is counted, it is
   * marked.
   */
  readonly unsure?: readonly Side[];
  /** "sentence" for running text, with words up to twelve; "heading" over a picture, with figures and no full stop. */
  readonly style?: "sentence" | "heading";
}

/** What another side does: "only Konstantin Asmolov disagrees", "three disagree", "1 neutral". */
export function otherClause(result: PropositionResult, side: Side): string {
  const { dossier, counts } = result;
  const on = counts[side];
  if (result.style === "heading" && side === "neutral" && !dossier.wording.scale) return `${number(on)} neutral`;
  const named = side === "disagree" ? namesOfFew(result, side) : null;
  if (named) return `${on === 1 ? "only " : ""}${named} ${sidePredicate(dossier, side, on)}`;
  return `${amountOfOthers(result, on)} ${sidePredicate(dossier, side, on)}${lowConfidence(result, side)}`;
}

/** " (low confidence)" where the only one on a side stands there by such a position. */
export function lowConfidence({ counts, unsure = [], style }: PropositionResult, side: Side): string {
  return style !== "heading" && counts[side] === 1 && unsure.includes(side) ? " (low confidence)" : "";
}

/** That a side is empty: "no one disagrees", "no state counted here voted against". */
export function noneClause(result: PropositionResult, side: Side): string {
  return `${nobody(result, side)} ${sidePredicate(result.dossier, side, 1)}`;
}

/** Subject of a sentence about an empty side: "no one", "no one counted here", "no state". */
export function nobody({ dossier, uncounted = [] }: PropositionResult, side: Side): string {
  const noun = dossier.wording.scale ? `no ${dossier.wording.commentator.singular}` : "no one";
  return uncounted.includes(side) ? `${noun} counted here` : noun;
}

/** Names of a side so small that it is told by name; null where it is counted. */
export function namesOfFew(
  { counts, names, uncounted = [] }: PropositionResult,
  side: "agree" | "disagree",
): string | null {
  const other = side === "agree" ? counts.disagree : counts.agree;
  const own = names?.[side] ?? [];
  const isFew = counts[side] > 0 && counts[side] <= MAX_NAMED && other >= MIN_RATIO_TO_NAME * counts[side];
  if (!isFew || own.length !== counts[side]) return null;
  return `${listing(own)}${uncounted.includes(side) ? ", among those counted," : ""}`;
}

/**
 * Number behind the first clause, in words where all that is counted there is small: "178 of 184 …; only Russia voted
 * against, five abstained".
 */
function amountOfOthers({ counts, style }: PropositionResult, value: number): string {
  return style === "heading" ? number(value) : numeral(value, Math.max(counts.disagree, counts.neutral));
}

/** Number in the style of the sentence, all of one sentence alike: "five", "5" beside 184 or in a heading. */
export function amount({ counts, style }: PropositionResult, value: number): string {
  if (style === "heading") return number(value);
  return numeral(value, counts.agree + counts.neutral + counts.disagree);
}

/** A dossier that has a noun of its own says it; "commentators" goes without saying. */
export function ownNoun(dossier: Pick<Dossier, "wording">, count: number): string {
  return dossier.wording.scale ? ` ${commentatorNoun(dossier, count)}` : "";
}
