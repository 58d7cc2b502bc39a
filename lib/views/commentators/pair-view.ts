import type { Pair } from "@/lib/analysis/pairs/compare-pairs";
import { confidenceWeightedAgreement } from "@/lib/analysis/pairs/confidence-weighted-agreement";
import type { Dossier } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { hasValue, type Position } from "@/lib/domain/position";
import { ofCommentator } from "@/lib/domain/rows-of";
import type { StanceValue } from "@/lib/domain/stance";
import type { DossierView } from "@/lib/selection/dossier-view";
import type { Selection } from "@/lib/selection/selection";
import { type MarkView, markView } from "@/lib/views/matrix/mark-view";
import { type QuotationView, quotationView } from "@/lib/views/quotations/quotation-view";
import { askedClause } from "@/lib/wording/claim";
import { coefficient, count } from "@/lib/wording/count";
import { type NamedCommentator, nameCommentator } from "@/lib/wording/names";
import { sideLabel, valuePredicate } from "@/lib/wording/stance-words";

/** One side of a shared proposition: the position and the clearest words it rests on. */
export interface PairSide {
  readonly mark: MarkView;
  /** "strongly agrees", "voted for". */
  readonly words: string;
  /** The decisive quotation, or the entry of a record; null where the position has none. */
  readonly quotation: QuotationView | null;
  /** An entry says no more than the position itself, and stands beside it. */
  readonly isEntry: boolean;
  /** Further quotations behind the same position. */
  readonly more: number;
}

export interface PairRow {
  readonly propositionId: string;
  /** What the proposition asks, in words: "whether North Korea is supplying arms to Russia". */
  readonly asked: string;
  readonly a: PairSide;
  readonly b: PairSide;
  readonly relation: "same side" | "opposite sides" | "one neutral";
  /** The relation in the words of the dossier's scale: "one abstained". */
  readonly relationWords: string;
}

/**
 * Two commentators side by side on what both address: where they differ first, then where they agree, each with the
 * words.
 */
export interface PairView {
  readonly a: NamedCommentator;
  readonly b: NamedCommentator;
  readonly rows: readonly PairRow[];
  readonly sentence: string;
  /** Another measure than agreement, named as such; null where too little is shared for a mean. */
  readonly closeness: string | null;
}

const RELATIONS = ["opposite sides", "one neutral", "same side"] as const;

/** The comparison of two commentators of the selection; null where one of them is not in it. */
export function pairView({ index, selection }: DossierView, pair: Pair): PairView | null {
  const a = index.commentators.get(pair.a);
  const b = index.commentators.get(pair.b);
  if (!a || !b) return null;
  const held = (id: string) =>
    new Map(
      ofCommentator(selection.positions, id)
        .filter(hasValue)
        .map((position) => [position.propositionId, position]),
    );
  const [heldByA, heldByB] = [held(a.id), held(b.id)];
  const rows = selection.propositions.flatMap((proposition): PairRow[] => {
    const [one, other] = [heldByA.get(proposition.id), heldByB.get(proposition.id)];
    if (!one || !other) return [];
    return [
      {
        propositionId: proposition.id,
        asked: askedClause(index.dossier, proposition),
        a: pairSide(index, one),
        b: pairSide(index, other),
        relation: relationOf(one, other),
        relationWords: relationWords(index, relationOf(one, other)),
      },
    ];
  });
  return {
    a: nameCommentator(index, a),
    b: nameCommentator(index, b),
    rows: RELATIONS.flatMap((relation) => rows.filter((row) => row.relation === relation)),
    sentence: pairSentence(index.dossier, { pair, propositions: selection.propositions.length }),
    closeness: closenessSentence(pair, selection),
  };
}

function relationWords(index: DossierIndex, relation: PairRow["relation"]): string {
  return relation === "one neutral" ? `one ${sideLabel(index.dossier, "neutral")}` : relation;
}

function pairSide(index: DossierIndex, position: Position & { value: StanceValue }): PairSide {
  const [decisive, ...others] = position.evidence;
  const quotation = decisive === undefined ? undefined : index.quotations.get(decisive);
  return {
    mark: markView(index.dossier, position),
    words: valuePredicate(index.dossier, position.value),
    quotation: quotation ? quotationView(index, quotation) : null,
    isEntry: quotation?.voice === "record",
    more: others.length,
  };
}

/** "Same side on 3 of 4 shared propositions, opposite sides on 1; 9 not comparable." */
export function pairSentence(
  dossier: Pick<Dossier, "wording">,
  { pair, propositions }: { readonly pair: Pair; readonly propositions: number },
): string {
  if (pair.shared === 0) return `No proposition is addressed by both: not comparable on any of ${propositions}.`;
  const rest = propositions - pair.shared;
  const parts = [
    `Same side on ${pair.sameSide} of ${count(pair.shared, "shared proposition")}`,
    pair.oppositeSides > 0 ? `, opposite sides on ${pair.oppositeSides}` : "",
    pair.oneNeutral > 0 ? `, one ${sideLabel(dossier, "neutral")} on ${pair.oneNeutral}` : "",
    rest > 0 ? `; ${rest} not comparable.` : ".",
    pair.agreement === null ? " Too few shared to count as a pair that agrees or not." : "",
  ];
  return parts.join("");
}

/**
 * Closeness is what groups, map and tree are made from; it is no share of propositions, and is never called agreement
 * beside one.
 */
function closenessSentence({ a, b, agreement }: Pair, { positions, propositions, filter }: Selection): string | null {
  if (agreement === null) return null;
  const asked = new Set(propositions.map(({ id }) => id));
  const [weighted] = confidenceWeightedAgreement({
    commentators: [a, b],
    positions: positions.filter(({ propositionId }) => asked.has(propositionId)),
    minimumShared: filter.shared,
  });
  const byConfidence =
    weighted && weighted.agreement !== null ? `; weighted by confidence ${coefficient(weighted.agreement)}` : "";
  return `Closeness of their values on the scale, from 0 (opposite ends) to 1 (the same everywhere): ${coefficient(agreement)}${byConfidence}.`;
}

function relationOf(a: Position & { value: number }, b: Position & { value: number }): PairRow["relation"] {
  if (Math.sign(a.value) === Math.sign(b.value)) return "same side";
  return a.value === 0 || b.value === 0 ? "one neutral" : "opposite sides";
}
