import type { Dossier } from "@/lib/domain/dossier";
import { number } from "@/lib/wording/count";

/** Noun for the commentators of a dossier in the number that goes with a count: "commentators", "state". */
export function commentatorNoun({ wording: { commentator } }: Pick<Dossier, "wording">, count: number): string {
  return count === 1 ? commentator.singular : commentator.plural;
}

/** Count with its noun: "188 states", "1 commentator". Thousands are separated. */
export function countCommentators(dossier: Pick<Dossier, "wording">, count: number): string {
  return `${number(count)} ${commentatorNoun(dossier, count)}`;
}

/** "named commentators" where unnamed groups are counted apart, "commentators" where they are among them. */
export function comparedNoun(
  dossier: Pick<Dossier, "wording">,
  { count, unnamed }: { readonly count: number; readonly unnamed: boolean },
): string {
  const hasOwnNoun = dossier.wording.scale !== null;
  return unnamed || hasOwnNoun ? commentatorNoun(dossier, count) : `named ${commentatorNoun(dossier, count)}`;
}
