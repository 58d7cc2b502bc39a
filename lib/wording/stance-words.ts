import type { Dossier } from "@/lib/domain/dossier";
import { SIDES, type Side, STANCE_VALUES, type StanceValue, sideOf } from "@/lib/domain/stance";
import type { StancePhrase } from "@/lib/domain/wording";

type Worded = Pick<Dossier, "wording">;

const VALUE_PHRASES: Readonly<Record<StanceValue, { readonly singular: string; readonly plural: string }>> = {
  [-2]: { singular: "strongly disagrees", plural: "strongly disagree" },
  [-1]: { singular: "disagrees", plural: "disagree" },
  0: { singular: "is neutral", plural: "are neutral" },
  1: { singular: "agrees", plural: "agree" },
  2: { singular: "strongly agrees", plural: "strongly agree" },
};

const SIDE_PHRASES: Readonly<Record<Side, { readonly singular: string; readonly plural: string }>> = {
  disagree: VALUE_PHRASES[-1],
  neutral: VALUE_PHRASES[0],
  agree: VALUE_PHRASES[1],
};

/** Points of the scale that a dossier uses, ascending: all five, unless its scale has verbs of its own. */
export function usedValues({ wording: { scale } }: Worded): readonly StanceValue[] {
  return scale ? STANCE_VALUES.filter((value) => scale[value]) : STANCE_VALUES;
}

/** Sides of the scale that a dossier uses, in the order disagree, neutral, agree. */
export function usedSides(dossier: Worded): readonly Side[] {
  const used = new Set(usedValues(dossier).map(sideOf));
  return SIDES.filter((side) => used.has(side));
}

/** Predicate for one value without an object: "strongly agrees", "is neutral", "voted for", "abstained". */
export function valuePredicate({ wording: { scale } }: Worded, value: StanceValue, count = 1): string {
  const phrase = scale?.[value];
  if (phrase) return phrase.alone;
  return count === 1 ? VALUE_PHRASES[value].singular : VALUE_PHRASES[value].plural;
}

/** Label of one value in keys, cells and table heads: "strongly agrees", "neutral", "voted for". */
export function valueLabel(dossier: Worded, value: StanceValue): string {
  return dossier.wording.scale === null && value === 0 ? "neutral" : valuePredicate(dossier, value);
}

/** Predicate for a side without an object, in the number of its subject: "disagree", "is neutral", "voted against". */
export function sidePredicate(dossier: Worded, side: Side, count: number): string {
  const phrase = sidePhrase(dossier, side);
  if (phrase) return phrase.alone;
  return count === 1 ? SIDE_PHRASES[side].singular : SIDE_PHRASES[side].plural;
}

/**
 * Label of a side in keys, axes and heads of columns: "disagree", "neutral", "agree"; "voted against", "abstained",
 * "voted for".
 */
export function sideLabel(dossier: Worded, side: Side): string {
  return sidePhrase(dossier, side)?.alone ?? side;
}

/**
 * The phrase of a side is that of its mildest point that is used; null where the scale has no verbs of its own or not
 * that side.
 */
export function sidePhrase({ wording: { scale } }: Worded, side: Side): StancePhrase | null {
  if (!scale) return null;
  const mildestFirst = [0, 1, -1, 2, -2] as const;
  const value = mildestFirst.find((point) => sideOf(point) === side && scale[point]);
  return (value !== undefined && scale[value]) || null;
}
