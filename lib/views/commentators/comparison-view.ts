import { comparePairs } from "@/lib/analysis/pairs/compare-pairs";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { hasValue, type Position } from "@/lib/domain/position";
import { sideOf } from "@/lib/domain/stance";
import { toStanceMatrix } from "@/lib/domain/stance-matrix";
import type { DossierView } from "@/lib/selection/dossier-view";
import { pairSentence } from "@/lib/views/commentators/pair-view";
import { type MarkView, markView } from "@/lib/views/matrix/mark-view";
import { type QuotationView, quotationView } from "@/lib/views/quotations/quotation-view";
import { type NamedCommentator, nameCommentator, propositionLabel } from "@/lib/wording/names";
import { sideLabel } from "@/lib/wording/stance-words";

export const MIN_COMPARED = 2;
export const MAX_COMPARED = 6;

export interface ComparisonCell {
  readonly commentator: NamedCommentator;
  readonly mark: MarkView;
  /** The decisive words of the position, if there is one. */
  readonly quotation: QuotationView | null;
}

export interface ComparisonRow {
  readonly propositionId: string;
  readonly issueId: string;
  readonly label: string;
  readonly text: string;
  readonly cells: readonly ComparisonCell[];
  readonly relation: "same side" | "opposed" | "some neutral" | "not comparable";
  /** The relation in the words of the dossier: "some abstained". */
  readonly relationWords: string;
}

/** Two to six commentators side by side, proposition by proposition. */
export interface ComparisonView {
  readonly commentators: readonly NamedCommentator[];
  readonly rows: readonly ComparisonRow[];
  /** Propositions that none of them addresses; counted, not drawn. */
  readonly unaddressed: number;
  /** Positions of these commentators that the filter leaves out: marked as such, and counted in no pair. */
  readonly outsideFilter: number;
  /** Those that share most come first. */
  readonly pairs: readonly { readonly a: NamedCommentator; readonly b: NamedCommentator; readonly sentence: string }[];
}

/** The comparison of the commentators named, in the order named; unknown ones and those beyond six are left out. */
export function comparisonView({ index, selection }: DossierView, ids: readonly string[]): ComparisonView {
  const commentators = [...new Set(ids)].slice(0, MAX_COMPARED).flatMap((id) => {
    const commentator = index.commentators.get(id);
    return commentator ? [nameCommentator(index, commentator)] : [];
  });
  const { propositions } = selection;
  const all = byCell(index.positions);
  const left = byCell(selection.positions);
  const rows = propositions.flatMap((proposition): ComparisonRow[] => {
    const keys = commentators.map((named) => `${named.id} ${proposition.id}`);
    if (!keys.some((key) => all.has(key))) return [];
    const positions = keys.map((key) => left.get(key) ?? null);
    return [
      {
        propositionId: proposition.id,
        issueId: proposition.issueId,
        label: propositionLabel(proposition),
        text: proposition.text,
        cells: commentators.map((named, column) =>
          comparisonCell({
            index,
            commentator: named,
            propositionId: proposition.id,
            position: positions[column] ?? null,
            isSetAside: positions[column] === null && all.has(keys[column] ?? ""),
          }),
        ),
        relation: relationOf(positions),
        relationWords: relationWords(index, relationOf(positions)),
      },
    ];
  });
  const matrix = toStanceMatrix({
    commentators: commentators.map(({ id }) => id),
    propositions: propositions.map(({ id }) => id),
    positions: selection.positions,
  });
  const commentatorOf = new Map(commentators.map((named) => [named.id, named]));
  const pairs = comparePairs(matrix, { minimumShared: selection.filter.shared })
    .toSorted((one, other) => other.shared - one.shared)
    .flatMap((pair) => {
      const [a, b] = [commentatorOf.get(pair.a), commentatorOf.get(pair.b)];
      return a && b
        ? [{ a, b, sentence: pairSentence(index.dossier, { pair, propositions: propositions.length }) }]
        : [];
    });
  const outsideFilter = rows.flatMap(({ cells }) => cells).filter(({ mark }) => mark.kind === "set-aside").length;
  return { commentators, rows, unaddressed: propositions.length - rows.length, outsideFilter, pairs };
}

/**
 * The same comparison in two parts: what at least two of them take a value on, and what only one addresses, each in
 * dossier order.
 */
export function sharedFirst(view: ComparisonView): {
  readonly shared: ComparisonView;
  readonly others: ComparisonView;
} {
  const isShared = ({ relation }: ComparisonRow) => relation !== "not comparable";
  return {
    shared: { ...view, rows: view.rows.filter(isShared) },
    others: { ...view, rows: view.rows.filter((row) => !isShared(row)) },
  };
}

function byCell(positions: readonly Position[]): ReadonlyMap<string, Position> {
  return new Map(positions.map((position) => [`${position.commentatorId} ${position.propositionId}`, position]));
}

function comparisonCell({
  index,
  commentator,
  propositionId,
  position,
  isSetAside,
}: {
  index: DossierIndex;
  commentator: NamedCommentator;
  propositionId: string;
  position: Position | null;
  isSetAside: boolean;
}): ComparisonCell {
  // Of both sides found, one quotation would show one: the mark leads to all of them.
  const isOpen = position?.unresolvedBecause === "mixed" || position?.unresolvedBecause === "order-unknown";
  const [first] = isOpen ? [] : (position?.evidence ?? []);
  const quotation = first === undefined ? undefined : index.quotations.get(first);
  return {
    commentator,
    mark: markView(index.dossier, position, { isSetAside, isRead: index.isRead(commentator.id, propositionId) }),
    quotation: quotation ? quotationView(index, quotation) : null,
  };
}

function relationWords(index: DossierIndex, relation: ComparisonRow["relation"]): string {
  return relation === "some neutral" ? `some ${sideLabel(index.dossier, "neutral")}` : relation;
}

function relationOf(positions: readonly (Position | null)[]): ComparisonRow["relation"] {
  const sides = positions.flatMap((position) => (position && hasValue(position) ? [sideOf(position.value)] : []));
  if (sides.length < 2) return "not comparable";
  if (sides.includes("agree") && sides.includes("disagree")) return "opposed";
  return new Set(sides).size === 1 ? "same side" : "some neutral";
}
