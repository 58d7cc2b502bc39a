import { type PropositionSummary, summariseProposition } from "@/lib/analysis/propositions/summarise-proposition";
import { memoizeBy } from "@/lib/cache/memoize";
import type { Proposition } from "@/lib/domain/dossier";
import type { Position } from "@/lib/domain/position";
import { type Confidence, SIDES, type Side, STANCE_VALUES, type StanceValue, sideOf } from "@/lib/domain/stance";
import type { DossierView } from "@/lib/selection/dossier-view";
import { positionsOn } from "@/lib/selection/positions-on";
import type { Selection } from "@/lib/selection/selection";
import { type UnresolvedList, unresolvedByReason } from "@/lib/selection/unresolved-by-reason";
import { votersWord } from "@/lib/wording/counted-commentators";
import { byName, fullName, type NamedCommentator, nameCommentator, propositionLabel } from "@/lib/wording/names";
import { type PropositionSentence, propositionSentence } from "@/lib/wording/proposition-sentence";
import { resultClause } from "@/lib/wording/result-clause";
import { sideLabel, usedValues } from "@/lib/wording/stance-words";
import { tooFewSentence } from "@/lib/wording/too-few-sentence";

/** A commentator with its value on one proposition. */
export interface PlacedCommentator extends NamedCommentator {
  readonly value: StanceValue;
  readonly confidence: Confidence | null;
  readonly singleCoded: boolean;
}

export type Sides = Readonly<Record<Side, readonly PlacedCommentator[]>>;

/**
 * The sides on one proposition: a fact that may always be drawn. Feeds the bar, its table, the issue page and the
 * sentences.
 */
export interface PropositionSides {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly issueId: string;
  /** Of the compared commentators: named ones, and unnamed groups only if the filter asks for them. */
  readonly summary: PropositionSummary;
  readonly compared: number;
  /** Whom the counts count. */
  readonly voters: string;
  readonly sides: Sides;
  /** Heads of columns of sides, in the words of the dossier: "disagree", "voted against". */
  readonly sideLabels: Readonly<Record<Side, string>>;
  /** Whether a side has more than one degree: only then may "strongly" be said. */
  readonly hasDegrees: boolean;
  /** Unnamed groups, counted apart; empty when the filter counts them as commentators. */
  readonly unnamed: Sides;
  readonly unresolved: readonly NamedCommentator[];
  readonly unresolvedByReason: readonly UnresolvedList[];
  readonly declined: readonly NamedCommentator[];
  /** Commentators whose position the filter on confidence or evidence hides: not silent. */
  readonly setAside: readonly NamedCommentator[];
  /** Compared commentators without any position here. */
  readonly silent: readonly NamedCommentator[];
  /**
   * Sides on which the dossier has a position that is not counted here: of an unnamed group, or of what the filter
   * leaves out.
   */
  readonly uncounted: readonly Side[];
  /** The result in one sentence that words the proposition: whoever reads nothing else understands it. */
  readonly said: PropositionSentence;
  /** `said` whole. */
  readonly sentence: string;
  /**
   * The result without the proposition, for places where its wording stands directly above: "five agree, only X
   * disagrees".
   */
  readonly result: string;
  /** Distinct quotations behind the compared commentators' values. */
  readonly quotations: number;
}

/** Lays out who stands where on a proposition, from most agreeing to most disagreeing, by name within a value. */
export function sidesOfPropositions({ index, selection }: DossierView, proposition: Proposition): PropositionSides {
  const positionOf = new Map(positionsOn(selection.positions, proposition.id).map((p) => [p.commentatorId, p]));
  const setAside = new Set(positionsOn(selection.setAside, proposition.id).map((p) => p.commentatorId));
  const commentators = namedInOrder({ index, selection }).map((commentator) => ({
    commentator,
    position: positionOf.get(commentator.id) ?? null,
  }));
  const isCompared = (commentator: NamedCommentator) => commentator.comparable || selection.filter.unnamed;

  const compared = commentators.filter(({ commentator }) => isCompared(commentator));
  const apart = commentators.filter(({ commentator }) => !isCompared(commentator));
  const inState = (state: Position["state"]) =>
    commentators.filter(({ position }) => position?.state === state).map(({ commentator }) => commentator);
  const holders = compared.flatMap(({ position }) => (position?.value === null ? [] : (position ?? [])));
  const sides = placeOnSides(compared);
  const summary = summariseProposition(compared.map(({ position }) => position?.value ?? null));
  const uncounted = sidesNotCounted(positionsOn(index.positions, proposition.id), holders);
  return {
    id: proposition.id,
    label: propositionLabel(proposition),
    text: proposition.text,
    issueId: proposition.issueId,
    summary,
    compared: compared.length,
    voters: votersWord(selection, compared.length),
    sides,
    sideLabels: {
      disagree: sideLabel(selection.dossier, "disagree"),
      neutral: sideLabel(selection.dossier, "neutral"),
      agree: sideLabel(selection.dossier, "agree"),
    },
    hasDegrees: usedValues(selection.dossier).length === STANCE_VALUES.length,
    unnamed: placeOnSides(apart),
    unresolved: inState("unresolved"),
    unresolvedByReason: unresolvedByReason(commentators),
    declined: inState("declined"),
    setAside: commentators
      .filter(({ commentator }) => setAside.has(commentator.id))
      .map(({ commentator }) => commentator),
    silent: compared
      .filter(({ commentator, position }) => !position && !setAside.has(commentator.id))
      .map(({ commentator }) => commentator),
    uncounted,
    ...inWords({ selection, proposition, summary, sides, uncounted }),
    quotations: new Set(holders.flatMap((position) => position.evidence)).size,
  };
}

/** Most contested first: by the smaller side, then by how many spoke; then dossier order. */
export function mostContestedFirst(sidesByProposition: readonly PropositionSides[]): PropositionSides[] {
  const smallerSide = ({ summary }: PropositionSides) => Math.min(summary.agree, summary.disagree);
  return sidesByProposition.toSorted(
    (a, b) => smallerSide(b) - smallerSide(a) || b.summary.holders - a.summary.holders,
  );
}

/** Who stands alone against at least three, if anybody does. */
export function loneDissenter({
  summary,
  sides,
}: Pick<PropositionSides, "summary" | "sides">): PlacedCommentator | null {
  if (summary.label.kind !== "contested") return null;
  if (summary.disagree === 1 && summary.agree >= 3) return sides.disagree[0] ?? null;
  if (summary.agree === 1 && summary.disagree >= 3) return sides.agree[0] ?? null;
  return null;
}

/** A name with the mark of a position of low confidence: "Ann (low confidence)". */
export function markedName(commentator: PlacedCommentator): string {
  return isUnsure(commentator) ? `${fullName(commentator)} (low confidence)` : fullName(commentator);
}

export function isUnsure({ confidence }: Pick<PlacedCommentator, "confidence">): boolean {
  return confidence === "low";
}

function inWords({
  selection,
  proposition,
  summary,
  sides,
  uncounted,
}: Pick<PropositionSides, "summary" | "sides" | "uncounted"> & {
  selection: Selection;
  proposition: Proposition;
}): Pick<PropositionSides, "said" | "sentence" | "result"> {
  const { agree, neutral, disagree, holders } = summary;
  const names = { agree: sides.agree.map(markedName), disagree: sides.disagree.map(markedName) };
  const unsure = SIDES.filter((side) => sides[side].some(isUnsure));
  const counts = { agree, neutral, disagree };
  const given = { dossier: selection.dossier, proposition, counts, names, uncounted, unsure };
  const isTooFew = holders > 0 && summary.label.kind === "too-few";
  const said = isTooFew ? tooFewSentence(given) : propositionSentence(given);
  return { said, sentence: said.text, result: resultClause(given) };
}

/** The commentators left by name; sorted once for all propositions of a page. */
const namedInOrder: (view: DossierView) => readonly NamedCommentator[] = memoizeBy(
  ({ selection }) => selection,
  ({ index, selection }) =>
    selection.commentators.map((commentator) => nameCommentator(index, commentator)).sort(byName),
);

/** Under a filter nearly everybody is left out, so the first few tell; it is asked of every proposition. */
function sidesNotCounted(all: readonly Position[], counted: readonly Position[]): Side[] {
  const ids = new Set(counted.map(({ commentatorId }) => commentatorId));
  const sides = new Set<Side>();
  for (const { commentatorId, value } of all) {
    if (value !== null && !ids.has(commentatorId)) sides.add(sideOf(value));
    if (sides.size === SIDES.length) break;
  }
  return [...sides].sort();
}

function placeOnSides(commentators: readonly { commentator: NamedCommentator; position: Position | null }[]): Sides {
  const placed = commentators.flatMap(({ commentator, position }): PlacedCommentator[] => {
    if (!position || position.value === null) return [];
    const { value, confidence, state } = position;
    return [{ ...commentator, value, confidence, singleCoded: state === "single-coded" }];
  });
  const on = (side: Side) =>
    placed.filter(({ value }) => sideOf(value) === side).toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return { disagree: on("disagree"), neutral: on("neutral"), agree: on("agree") };
}
