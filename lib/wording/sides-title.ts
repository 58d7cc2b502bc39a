import type { Dossier } from "@/lib/domain/dossier";
import { listing } from "@/lib/wording/count";
import { comparedNoun } from "@/lib/wording/nouns";
import { sideLabel, usedSides } from "@/lib/wording/stance-words";

/**
 * Title of a chart of sides: "How many named commentators disagree and agree"; with verbs of its own "How many states
 * voted against, abstained and voted for".
 */
export function sidesTitle(dossier: Pick<Dossier, "wording">, { unnamed }: { readonly unnamed: boolean }): string {
  const who = comparedNoun(dossier, { count: 2, unnamed });
  if (dossier.wording.scale === null) return `How many ${who} disagree and agree`;
  return `How many ${who} ${listing(usedSides(dossier).map((side) => sideLabel(dossier, side)))}`;
}
