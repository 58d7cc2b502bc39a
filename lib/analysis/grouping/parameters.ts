/**
 * The fixed parameters of the grouping method. They were set on one set of simulated data and checked on two others
 * (docs/simulation.md); none of them is an option, so that a verdict means the same in every dossier.
 */

/** Counts up whenever the method changes so that the same data may get another verdict. */
export const METHOD_VERSION = 2;

/** Two computed numbers are equal if they differ by less. */
export const EQUAL_WITHIN = 1e-9;

/** Pseudo-count of the shrinkage: a group's mean difference counts as if this many average people had been added. */
export const PSEUDO_COUNT = 2;

/** The largest number of groups that is tried. */
export const MAX_GROUPS = 6;

/** Fewer usable people than this are never grouped. */
export const MIN_USABLE = 6;

/** A round of relocation lets every profile move once. */
export const MAX_ROUNDS = 50;

/** With more profiles than this the tree is grown on those with the most positions only. */
export const MAX_TREE_PROFILES = 1_000;
export const TREE_SAMPLE = 200;

/** The smallest number of groups whose members tell nearly as much as those of any is taken. */
export const NEARLY_AS_MUCH = 0.9;

/** Share of positions hidden in each resample of the stability. */
export const HIDDEN_SHARE = 0.2;

/** Share of holders who join the shuffle that blurs planted groups. */
export const BLURRED_SHARE = 0.2;

/** Shuffles within groups by which the spread is known to within so much. */
export const SPREAD_SHUFFLES = 99;
/** Standard deviations that are added to the spread: the two-sided 99 % point of the normal distribution. */
export const SPREAD_DEVIATIONS = 2.58;

/** Coverage of the intervals that say whether a number lies on the edge of a limit, and its normal deviate. */
export const INTERVAL_COVERAGE = 0.99;
export const INTERVAL_DEVIATIONS = 2.576;

/** How often each of the three repeated parts is run. */
export interface Replicates {
  readonly chance: number;
  readonly power: number;
  readonly stability: number;
}

/** Shuffles and planted groups after each stage, all together; a stage goes on where the one before ended. */
export const STAGES: readonly Pick<Replicates, "chance" | "power">[] = [
  { chance: 199, power: 100 },
  { chance: 599, power: 400 },
  { chance: 2_399, power: 1_600 },
];

/** Resamples of the stability. */
export const RESAMPLES = 200;

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
  lean: 0.1,
  /** At most, for the upper end of the spread. */
  spread: 0.06,
  shift: 0.4,
} as const;

/** Propositions on which two groups must be comparable before their shift is computed. */
export const MIN_SHIFT_PROPOSITIONS = 6;

/** Values are coded 1 … 5 for −2 … 2; 0 is missing. */
export const MISSING = 0;
export const LEVELS = 5;
