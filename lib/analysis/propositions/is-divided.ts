/** The smaller side must have at least this share of those who took a side, and at least so many commentators. */
const MIN_SHARE_OF_SMALLER_SIDE = 1 / 5;
const MIN_ON_SMALLER_SIDE = 3;

/**
 * Division of opinion on one proposition: whether one may say that it divides. The smaller side has at least one in
 * five of those who took a side and at least three commentators; 183 against 2 divide nobody. Neutral and silent ones
 * are no side.
 *
 * Example: 12 agree, 3 disagree → true (3 of 15 is one in five); 13 and 3 → false.
 */
export function isDivided({ agree, disagree }: { readonly agree: number; readonly disagree: number }): boolean {
  const smaller = Math.min(agree, disagree);
  return smaller >= MIN_ON_SMALLER_SIDE && smaller >= MIN_SHARE_OF_SMALLER_SIDE * (agree + disagree);
}
