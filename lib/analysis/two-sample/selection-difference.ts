import type { Edge } from "@/lib/analysis/grouping/grouping-result";

/**
 * What counts as one cluster: people of an institution together; or, in a selection that is the people of just one
 * institution, each commentator alone.
 */
export type ClusterUnit = "institution" | "commentator";

/** A value that counts in a selection: who holds it, and for which cluster. */
export interface SelectionCell {
  /** Institution or commentator whose people are taken together: a cluster. */
  readonly cluster: string;
  readonly commentatorId: string;
  readonly propositionId: string;
  /** −2 … 2. */
  readonly value: number;
}

/** The values of two selections, without those that count in both. Their order means nothing. */
export interface ComparedCells {
  readonly unit: ClusterUnit;
  readonly a: readonly SelectionCell[];
  readonly b: readonly SelectionCell[];
}

/** What may be said about two selections. Nothing is called a difference but by the last two. */
export type DifferenceVerdict =
  | "too-few"
  | "cannot-be-told"
  | "none-found"
  | "no-more-than-chance"
  | "perhaps-different"
  | "different";

/** Why there is too little to compare. */
export type TooFewReason = "no-common-proposition" | "nobody-differs" | "few-clusters";

/** How much one selection brings to the comparison. */
export interface SelectionBasis {
  /** Clusters that spoke on the propositions compared; on any, where none can be compared. */
  readonly clusters: number;
  /** The commentators they speak for. */
  readonly commentators: number;
}

/** How two selections differ on one proposition. */
export interface PropositionDifference {
  readonly propositionId: string;
  /** Mean of A less mean of B, in scale points, of the proposition as worded; 0 where nothing could tell. */
  readonly difference: number;
  /** Harmonic number of clusters that the difference rests on. */
  readonly harmonicNumber: number;
  /** Harmonic number × (squared difference − what chance makes of it): how much it adds to the statistic. */
  readonly excess: number;
  /** p adjusted for all propositions compared; null where the verdict names no difference. */
  readonly adjustedP: number | null;
  /** Whether this proposition by itself may be said to make the difference. */
  readonly isMarked: boolean;
  /** Clusters with a value on it. */
  readonly clusters: { readonly a: number; readonly b: number };
}

/** Whether one selection simply agrees more with everything. */
export interface Habit {
  /** Share of the squared differences that points one way; null below six propositions and where there is none. */
  readonly shift: number | null;
  /** p of what is left of the difference when the common part is taken out. */
  readonly p: number;
  /** Whether nothing but agreeing more with everything can be shown. Only where the verdict names a difference. */
  readonly isAll: boolean;
}

/** How often each part of the test was repeated. */
export interface DifferenceReplicates {
  /** Permutations, and as many flips. */
  readonly chance: number;
  /** Sharp differences planted. */
  readonly sharp: number;
  /** Mild differences planted; none where p is at most 0.05. */
  readonly mild: number;
}

/** The verdict on two selections with every number it rests on; null where not computed. */
export interface SelectionDifference {
  readonly verdict: DifferenceVerdict;
  /** Null unless the verdict is "too-few". */
  readonly tooFew: TooFewReason | null;
  readonly unit: ClusterUnit;
  readonly basis: {
    readonly a: SelectionBasis;
    readonly b: SelectionBasis;
    /** Clusters that are in both. */
    readonly inBoth: number;
    /** Propositions compared: those with two clusters of each side and two different values. */
    readonly propositions: number;
  };
  /** Sum of the excesses of all propositions; null where there is no proposition to compare. */
  readonly statistic: number | null;
  /** The larger of the two below. */
  readonly p: number | null;
  /** p when who is in which selection is permuted. */
  readonly permutationP: number | null;
  /** p when the signs of clusters' deviations are flipped. */
  readonly flipP: number | null;
  /** Share of sharp, and of mild, planted differences that would be noticed; mild is null where p is at most 0.05. */
  readonly power: { readonly sharp: number | null; readonly mild: number | null };
  /** What of p and power lies on the edge of a limit after the last trial; null if nothing does. */
  readonly edge: readonly Edge[] | null;
  readonly habit: Habit | null;
  /** The propositions compared, by excess, most first. */
  readonly propositions: readonly PropositionDifference[];
  readonly settings: {
    readonly method: number;
    readonly seed: number;
    readonly replicates: DifferenceReplicates;
    /** p was multiplied by Holm's factor for so many pairs of selections; 1 where it stands alone. */
    readonly pairs: number;
  };
}
