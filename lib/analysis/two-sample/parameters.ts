/**
 * The fixed parameters of the two-sample test (docs/simulation-selections.md); none of them is an option, so that a
 * verdict means the same in every dossier. Stages, intervals and the tolerance are those of the grouping.
 */

/** Counts up whenever the method changes so that the same data may get another verdict. */
export const METHOD_VERSION = 1;

/** Fewer clusters on a side than this are never compared. */
export const MIN_CLUSTERS = 5;

/** A proposition is compared if so many clusters of each side spoke on it. */
export const MIN_CLUSTERS_ON_PROPOSITION = 2;

/** Probability with which a cell joins the shuffle that blurs a planted difference. */
export const BLURRED_SHARES = { sharp: 0.2, mild: 0.6 } as const;

/** Randomisations of each kind that a planted table gets of its own. */
export const RANDOMISATIONS_PER_PLANTED = 10;

/** Limits of the verdict. */
export const LIMITS = {
  /** Below, for sharp differences: whether there is one cannot be told, whatever p is. */
  power: 0.3,
  /** At least, for mild differences: that there is none may be stated. */
  mildPower: 0.8,
  /** At most: perhaps different. */
  chance: 0.05,
  /** At most: different. */
  chanceClear: 0.01,
  /** At most, adjusted for all propositions: a proposition is marked. */
  adjusted: 0.05,
  /** Above: the differences point one way. */
  shift: 0.4,
} as const;

/**
 * Evaluations × cells that a stage may take, half a minute on one processor: a count, equal on all machines. A later
 * stage beyond it is left out; where the first is, nothing is compared.
 */
export const MAX_STAGE_WORK = 4_000_000_000;
