import { mostContestedFirst, type PropositionSides } from "@/lib/selection/proposition-sides";

/** A smaller side below this share of those who took a side is an exception that is named, not a split. */
const MIN_SHARE_OF_SPLIT = 1 / 10;

/**
 * Propositions by their result: nearly all who took a side took the same one, or at least one in ten took the smaller
 * side.
 */
export interface AgreementAndSplit {
  /** The most united first: by the share of the larger side among those who took a position, then by how many did. */
  readonly agreed: readonly PropositionSides[];
  /** The most contested first. */
  readonly split: readonly PropositionSides[];
}

/**
 * Consensus and contest among propositions. Agreed are those on which nobody stands on the other side, or fewer than
 * one in ten of those who took a side: 178 against 1 is no split, 5 against 1 is. Those with fewer than three
 * positions, and those on which all are neutral, are neither. O(propositions × log).
 */
export function agreementAndSplit(sidesByProposition: readonly PropositionSides[]): AgreementAndSplit {
  const told = sidesByProposition.filter(
    ({ summary: { label } }) => label.kind === "one-sided" || label.kind === "contested",
  );
  const isSplit = ({ summary: { agree, disagree } }: PropositionSides) =>
    Math.min(agree, disagree) >= MIN_SHARE_OF_SPLIT * (agree + disagree);
  const unity = ({ summary: { agree, disagree, holders } }: PropositionSides) => Math.max(agree, disagree) / holders;
  return {
    agreed: told
      .filter((propositionSides) => !isSplit(propositionSides))
      .toSorted((a, b) => unity(b) - unity(a) || b.summary.holders - a.summary.holders),
    split: mostContestedFirst(told.filter(isSplit)),
  };
}
