import type { ComparedCells, SelectionCell } from "@/lib/analysis/two-sample/selection-difference";
import { statedAt } from "@/lib/domain/affiliation-at";
import type { Commentator } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { filingSpan } from "@/lib/domain/filing-span";
import { hasValue, type Position, type ValuedPosition } from "@/lib/domain/position";
import type { Selection } from "@/lib/selection/selection";
import { comparedCommentators } from "@/lib/selection/selection-analysis";

/** What of a selection is compared. */
export type ComparedSelection = Pick<Selection, "commentators" | "filter" | "positions" | "appearances">;

/** The cells of two selections that are compared, and what counts in both. */
export interface SelectionCells extends ComparedCells {
  /** Positions that count in both selections: on both sides at once they say nothing about a difference. */
  readonly leftOut: readonly ValuedPosition[];
  /**
   * Propositions by whose sides a selection was chosen, left out too: on these the two differ by choice, whoever they
   * are.
   */
  readonly chosenBy: readonly string[];
}

/**
 * What two selections bring to the test of their difference: every value that counts in one of them, with the cluster
 * that it counts for.
 *
 * A position that counts in both is left out and listed; two readings of one cell, before and after a day, are two
 * positions. A proposition by whose sides a selection was chosen is left out too. People speak for the institution of
 * their primary affiliation at the time, if its type is known. Where one institution makes a selection and not the
 * other, its people would be a single cluster: they speak for themselves. Organisations always do. O(positions).
 */
export function selectionCells(
  index: DossierIndex,
  { a, b }: { readonly a: ComparedSelection; readonly b: ComparedSelection },
): SelectionCells {
  const alone = peopleAlone(a, b);
  const chosenBy = [...new Set([a, b].flatMap(({ filter }) => filter.side.map(({ propositionId }) => propositionId)))];
  const inA = comparedPositions(a, chosenBy);
  const inB = comparedPositions(b, chosenBy);
  const ofB = new Map(inB.map((position) => [cellOf(position), position]));
  const leftOut = inA.filter((position) => isSameReading(position, ofB.get(cellOf(position))));
  const isLeftOut = new Set(leftOut.map(cellOf));
  const cellsOf = (selection: ComparedSelection, positions: readonly ValuedPosition[]) => {
    const clusterOf = clusters(index, { alone, selection });
    return positions
      .filter((position) => !isLeftOut.has(cellOf(position)))
      .map((position): SelectionCell => {
        const { commentatorId, propositionId, value } = position;
        return { cluster: clusterOf(position), commentatorId, propositionId, value };
      });
  };
  const unit = alone.size > 0 ? "commentator" : "institution";
  return { unit, a: cellsOf(a, inA), b: cellsOf(b, inB), leftOut, chosenBy };
}

/**
 * Who speaks for himself, in both selections: the commentators of a selection that is the people of just one
 * institution, unless the other one is made by the same. Colleagues repeat each other, and counted one by one they make
 * equal selections look different (docs/simulation-selections.md): a filter by institution alone is no reason to.
 */
function peopleAlone(a: ComparedSelection, b: ComparedSelection): ReadonlySet<string> {
  const chosenA = new Set(a.filter.institution);
  const chosenB = new Set(b.filter.institution);
  if (chosenA.size === chosenB.size && [...chosenA].every((id) => chosenB.has(id))) return new Set();
  const made = [...(chosenA.size === 1 ? [a] : []), ...(chosenB.size === 1 ? [b] : [])];
  return new Set(made.flatMap(({ commentators }) => commentators.map(({ id }) => id)));
}

/** Positions with a value of commentators that take part in comparisons, on propositions that nobody was chosen by. */
function comparedPositions(selection: ComparedSelection, chosenBy: readonly string[]): ValuedPosition[] {
  const compared = new Set(comparedCommentators(selection).map(({ id }) => id));
  return selection.positions
    .filter(hasValue)
    .filter(({ commentatorId, propositionId }) => compared.has(commentatorId) && !chosenBy.includes(propositionId));
}

function cellOf({ commentatorId, propositionId }: Position): string {
  return `${commentatorId} ${propositionId}`;
}

/** Whether two positions of a cell rest on the same codings. */
function isSameReading(one: Position, other: Position | undefined): boolean {
  if (other === undefined || one === other) return one === other;
  return one.codings.length === other.codings.length && one.codings.every((coding, at) => coding === other.codings[at]);
}

/** For whom a position of a selection counts. */
function clusters(
  index: DossierIndex,
  { alone, selection }: { readonly alone: ReadonlySet<string>; readonly selection: ComparedSelection },
): (position: Position) => string {
  const passing = new Set(selection.appearances.map(({ id }) => id));
  const ofCommentator = (id: string) => `commentator ${id}`;
  return ({ commentatorId, evidence }) => {
    const commentator = index.commentators.get(commentatorId);
    if (alone.has(commentatorId) || !speaksForInstitution(commentator)) return ofCommentator(commentatorId);
    const decisive = index.quotations.get(evidence.find((id) => passing.has(id)) ?? evidence[0] ?? "");
    const affiliations = index.affiliations.get(commentatorId) ?? [];
    const said = decisive ? filingSpan(decisive, index.dossier) : null;
    const held = statedAt(affiliations, said)[0] ?? affiliations[0];
    const institution = held ? index.institutions.get(held.institutionId) : undefined;
    if (!institution || institution.type === "unspecified") return ofCommentator(commentatorId);
    return `institution ${institution.id}`;
  };
}

function speaksForInstitution(commentator: Commentator | undefined): boolean {
  return commentator?.kind === "individual";
}
