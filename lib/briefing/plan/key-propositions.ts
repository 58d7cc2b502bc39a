import { agreementAndSplit } from "@/lib/briefing/blocks/agreement-and-split";
import { findings } from "@/lib/findings/findings";
import type { DossierView } from "@/lib/selection/dossier-view";
import type { PropositionSides } from "@/lib/selection/proposition-sides";

/** Sentences a minister keeps. */
const MAX_BOTTOM_LINES = 3;
/** Propositions that a briefing is about: more questions nobody keeps in mind. */
export const MAX_KEY_PROPOSITIONS = 6;

/** The propositions that a proposed briefing is about, each list the most important first. */
export interface KeyPropositions {
  readonly bottomLine: readonly string[];
  readonly agreed: readonly string[];
  readonly split: readonly string[];
  /** All of them, at most six. */
  readonly all: readonly string[];
}

/**
 * Selection of the propositions of a briefing: those of the first findings, then in turn the most contested and the
 * most united ones, six at most, so that all of them can be worded on one slide. O(propositions × log).
 */
export function keyPropositions(
  { index, selection }: DossierView,
  sidesByProposition: readonly PropositionSides[],
): KeyPropositions {
  const { agreed, split } = agreementAndSplit(sidesByProposition);
  const bottomLine = findings({ index, selection }, sidesByProposition)
    .map(({ propositionId }) => propositionId)
    .slice(0, MAX_BOTTOM_LINES);
  const inTurn = sidesByProposition.flatMap((_, position) =>
    [split[position]?.id ?? [], agreed[position]?.id ?? []].flat(),
  );
  const all = [...new Set([...bottomLine, ...inTurn])].slice(0, MAX_KEY_PROPOSITIONS);
  const keyOf = (some: readonly PropositionSides[]) => some.map(({ id }) => id).filter((id) => all.includes(id));
  return { bottomLine, agreed: keyOf(agreed), split: keyOf(split), all };
}
