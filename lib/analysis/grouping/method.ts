/**
 * The fixed numbers of the grouping method. They were set on one set of simulated data and checked on another
 * (docs/simulation.md); none of them is an option, so that a verdict means the same in every dossier.
 */

/** Two computed numbers are equal if they differ by less. */
export const EQUAL_WITHIN = 1e-9;

/** A group's view of a proposition counts as if this many average people had been added to its holders. */
export const ADDED_PEOPLE = 2;

/** The largest number of groups that is tried. */
export const MAXIMUM_GROUPS = 6;

/** Fewer usable people than this are never grouped. */
export const MINIMUM_USABLE = 6;

/** A round of settling lets every profile move once. */
export const MAXIMUM_ROUNDS = 50;

/** The smallest number of groups that predicts nearly as well as the best number is taken. */
export const NEARLY_AS_GOOD = 0.95;

/** Share of positions hidden in each resample of the stability. */
export const HIDDEN_SHARE = 0.2;

/** Share of holders who join the shuffle that blurs planted camps. */
export const BLURRED_SHARE = 0.2;

/** How often each of the three repeated parts is run. */
export interface Replicates {
  readonly chance: number;
  readonly power: number;
  readonly stability: number;
}
export const REPLICATES: Replicates = { chance: 999, power: 100, stability: 200 };

/** Limits of the verdict. */
export const LIMITS = {
  /** Below: too little data, whatever p is. */
  powerAtAll: 0.3,
  /** At least: the absence of groups may be stated. */
  power: 0.8,
  /** At most: the groups are better than chance. */
  chance: 0.05,
  /** At most, for clear groups. */
  chanceClear: 0.01,
  /** Jaccard at least: the group is shown. */
  groupShown: 0.6,
  /** Jaccard at least, for clear groups. */
  groupClear: 0.75,
  /** People at least in each of clear groups. */
  groupSize: 3,
  /** Share of resamples at least: a member, otherwise leaning. */
  memberStay: 0.7,
  silhouette: 0.35,
  lean: 0.12,
  shift: 0.4,
} as const;

/** Propositions on which two groups must be comparable before their shift is computed. */
export const MINIMUM_SHIFT_PROPOSITIONS = 6;

/** Values are coded 1 … 5 for −2 … 2; 0 is missing, so that missing sorts first. */
export const MISSING = 0;
export const LEVELS = 5;
