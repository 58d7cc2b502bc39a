/**
 * The five anchored points of a proposition. There is no sixth: silence, refusal and dispute are states, not values.
 */
export const STANCE_VALUES = [-2, -1, 0, 1, 2] as const;
export type StanceValue = (typeof STANCE_VALUES)[number];

export const CONFIDENCES = ["low", "medium", "high"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Which side of a proposition a value stands on. Neutral is a value of its own, never a default. */
export const SIDES = ["disagree", "neutral", "agree"] as const;
export type Side = (typeof SIDES)[number];

/** The side of a value: negative disagrees, positive agrees, 0 is reported as balanced. */
export function sideOf(value: StanceValue): Side {
  if (value === 0) return "neutral";
  return value < 0 ? "disagree" : "agree";
}

/** Whether a number is one of the five values; guards data that comes from outside. */
export function isStanceValue(value: number): value is StanceValue {
  return Number.isInteger(value) && value >= -2 && value <= 2;
}

/** The less sure of two confidences: two coders together are no surer than the more doubtful of them. */
export function lowerConfidence({ a, b }: { a: Confidence; b: Confidence }): Confidence {
  return CONFIDENCES.indexOf(a) <= CONFIDENCES.indexOf(b) ? a : b;
}
