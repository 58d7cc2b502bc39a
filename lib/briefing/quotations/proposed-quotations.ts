import { byPlainness, type Candidate, isPlain } from "@/lib/briefing/quotations/plain-quotation";
import { hasValue } from "@/lib/domain/position";
import { type Side, sideOf } from "@/lib/domain/stance";
import type { DossierView } from "@/lib/selection/dossier-view";
import type { PropositionSides } from "@/lib/selection/proposition-sides";
import { comparedCommentators } from "@/lib/selection/selection-analysis";
import { oncePerStatement } from "@/lib/selection/statements";

export interface ProposedQuotation {
  readonly quotationId: string;
  readonly propositionId: string;
}

/**
 * Quotations that carry given propositions: one for each side that somebody takes, the larger side first, the plainest
 * words first. Sides that only words carry which say something else on their face come last. Each quotation and, as far
 * as there are others, each commentator once.
 *
 * @param propositionIds the most important first.
 * @returns at most `most`; fewer where sides or words are not there. O(positions × evidence).
 */
export function proposedQuotations(
  { index, selection }: DossierView,
  {
    sidesByProposition,
    propositionIds,
    most,
  }: {
    readonly sidesByProposition: readonly PropositionSides[];
    readonly propositionIds: readonly string[];
    readonly most: number;
  },
): ProposedQuotation[] {
  const candidates = carryingQuotations({ index, selection });
  const places = propositionIds.flatMap((propositionId) => {
    const propositionSides = sidesByProposition.find(({ id }) => id === propositionId);
    return propositionSides
      ? sidesTaken(propositionSides).map((side) => candidates.filter((one) => isFor(one, { propositionId, side })))
      : [];
  });
  const chosen: Candidate[] = [];
  const isChosen = ({ quotation }: Candidate) => chosen.some((one) => one.quotation.id === quotation.id);
  const hasSpoken = ({ quotation }: Candidate) =>
    chosen.some((one) => one.quotation.commentatorId === quotation.commentatorId);
  const filled = new Set<readonly Candidate[]>();
  for (const isGoodEnough of [isPlain, () => true]) {
    for (const place of places) {
      const offered = place.filter((one) => !isChosen(one) && isGoodEnough(one));
      const next = offered.find((one) => !hasSpoken(one)) ?? offered[0];
      if (!next || filled.has(place) || chosen.length >= most) continue;
      chosen.push(next);
      filled.add(place);
    }
  }
  return inOrderOf(chosen, propositionIds);
}

/** Every quotation left by the filter that carries a position of a compared commentator, the plainest first. */
export function carryingQuotations({ index, selection }: DossierView): Candidate[] {
  const compared = new Set(comparedCommentators(selection).map(({ id }) => id));
  const left = new Set(selection.appearances.map(({ id }) => id));
  return selection.positions
    .filter(hasValue)
    .filter(({ commentatorId }) => compared.has(commentatorId))
    .flatMap((position) =>
      oncePerStatement(
        index.dossier,
        position.evidence.flatMap((id) => (left.has(id) ? (index.quotations.get(id) ?? []) : [])),
      ).map((quotation): Candidate => ({ position, quotation })),
    )
    .toSorted(byPlainness);
}

function isFor({ position }: Candidate, { propositionId, side }: { propositionId: string; side: Side }): boolean {
  return position.propositionId === propositionId && sideOf(position.value) === side;
}

/** Agreeing and disagreeing side, the larger first; neutral ones carry no side. */
function sidesTaken({ summary: { agree, disagree } }: PropositionSides): readonly Side[] {
  const sides: readonly Side[] = agree >= disagree ? ["agree", "disagree"] : ["disagree", "agree"];
  return sides.filter((side) => (side === "agree" ? agree : disagree) > 0);
}

function inOrderOf(chosen: readonly Candidate[], propositionIds: readonly string[]): ProposedQuotation[] {
  return chosen
    .toSorted(
      (a, b) => propositionIds.indexOf(a.position.propositionId) - propositionIds.indexOf(b.position.propositionId),
    )
    .map(({ quotation, position }) => ({ quotationId: quotation.id, propositionId: position.propositionId }));
}
