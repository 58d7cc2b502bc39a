import type { Grouping } from "@/lib/analysis/grouping/grouping-result";
import type { Sample } from "@/lib/analysis/grouping/sample/sample";
import type { DividedPeople } from "@/lib/analysis/grouping/trials/stability";

/** The part of the result that is known before anything is repeated. */
export type Outline = Pick<Grouping, "usable" | "notPlaced" | "tree" | "basis">;

/** The best division into one number of groups. */
export interface FoundDivision extends DividedPeople {
  readonly gain: number;
  /** By person: how much closer her group comes to her covered positions than everybody, summed, in scale points. */
  readonly gainOf: Float64Array;
}

/** Groups that were found, before it is known whether they mean anything. Can be handed to a worker as it is. */
export interface FoundGroups {
  readonly kind: "found";
  readonly outline: Outline;
  readonly sample: Sample;
  /** Commentator ids by person of the sample. */
  readonly ids: readonly string[];
  /** By person: people with the same row share a profile. */
  readonly profileOf: Int32Array;
  /** Into every number of groups that was reached, ascending; at least one. */
  readonly divisions: readonly FoundDivision[];
  /** The highest gain of all numbers of groups: what is tested. */
  readonly gain: number;
  /** Everybody's differences from all positions, summed, in scale points. */
  readonly totalDifference: number;
}

/** A grouping that ends here: too few people, nobody differs, or no two groups. */
export interface EndedEarly {
  readonly kind: "ended";
  readonly grouping: Grouping;
}
