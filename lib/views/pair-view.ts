import type { Pair } from "../analysis/compare-pairs";
import { confidenceWeightedAgreement } from "../analysis/confidence-weighted-agreement";
import type { DossierIndex } from "../domain/dossier-index";
import { hasValue, type Position } from "../domain/position";
import type { Selection } from "../filters/selection";
import { coefficient, count } from "./count";
import { type MarkView, markView } from "./mark-view";
import { type NamedVoice, nameVoice, propositionLabel } from "./names";

export interface PairRow {
  readonly propositionId: string;
  readonly label: string;
  readonly a: MarkView;
  readonly b: MarkView;
  readonly relation: "same side" | "opposed" | "one neutral";
}

/** Two voices side by side on what both address. Counts come first, the coefficient second. */
export interface PairView {
  readonly a: NamedVoice;
  readonly b: NamedVoice;
  readonly rows: readonly PairRow[];
  readonly sentence: string;
}

/** The comparison of two voices of the selection; null where one of them is not in it. */
export function pairView(index: DossierIndex, selection: Selection, pair: Pair): PairView | null {
  const a = index.commentators.get(pair.a);
  const b = index.commentators.get(pair.b);
  if (!a || !b) return null;
  const held = (id: string) =>
    new Map(
      selection.positions
        .filter(hasValue)
        .filter((position) => position.commentatorId === id)
        .map((position) => [position.propositionId, position]),
    );
  const [heldByA, heldByB] = [held(a.id), held(b.id)];
  const rows = selection.propositions.flatMap((proposition): PairRow[] => {
    const [one, other] = [heldByA.get(proposition.id), heldByB.get(proposition.id)];
    if (!one || !other) return [];
    const label = propositionLabel(proposition);
    return [
      { propositionId: proposition.id, label, a: markView(one), b: markView(other), relation: relationOf(one, other) },
    ];
  });
  return {
    a: nameVoice(index, a),
    b: nameVoice(index, b),
    rows,
    sentence: pairSentence(pair, selection.propositions.length) + weightedSentence(pair, selection),
  };
}

/** "Same side on 3 of 4 shared propositions, opposite sides on 1; 9 not comparable. Agreement 0.81." */
export function pairSentence(pair: Pair, propositions: number): string {
  if (pair.shared === 0) return `No proposition is addressed by both: not comparable on any of ${propositions}.`;
  const parts = [
    `Same side on ${pair.sameSide} of ${count(pair.shared, "shared proposition")}`,
    pair.oppositeSides > 0 ? `, opposite sides on ${pair.oppositeSides}` : "",
    pair.oneNeutral > 0 ? `, one neutral on ${pair.oneNeutral}` : "",
    `; ${propositions - pair.shared} not comparable.`,
    pair.agreement === null ? " Too few shared for a coefficient." : ` Agreement ${coefficient(pair.agreement)}.`,
  ];
  return parts.join("");
}

/** " Weighted by confidence 0.83.": never alone, and nothing where there is no coefficient. */
function weightedSentence({ a, b, agreement }: Pair, { positions, propositions, filter }: Selection): string {
  const asked = new Set(propositions.map(({ id }) => id));
  const [weighted] = confidenceWeightedAgreement({
    commentators: [a, b],
    positions: positions.filter(({ propositionId }) => asked.has(propositionId)),
    minimumShared: filter.shared,
  });
  if (agreement === null || !weighted || weighted.agreement === null) return "";
  return ` Weighted by confidence ${coefficient(weighted.agreement)}.`;
}

/** "2 of 2", the count that stands in a cell or a list. */
export function sameSideCount(pair: Pick<Pair, "sameSide" | "shared">): string {
  return `${pair.sameSide} of ${pair.shared}`;
}

function relationOf(a: Position & { value: number }, b: Position & { value: number }): PairRow["relation"] {
  if (Math.sign(a.value) === Math.sign(b.value)) return "same side";
  return a.value === 0 || b.value === 0 ? "one neutral" : "opposed";
}
