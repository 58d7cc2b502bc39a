import type { Replicates } from "@/lib/analysis/grouping/parameters";
import type { NotUsableReason } from "@/lib/analysis/grouping/sample/inclusion-rule";

/** What may be said about groups, from nothing to clear groups. */
export type Verdict = "too-little-data" | "no-structure" | "tentative" | "clear";

/** Why the verdict is what it is; for "tentative", why it is not "clear". Numbers travel with the reason. */
export type VerdictReason =
  | { readonly kind: "few-usable"; readonly usable: number; readonly needed: number }
  | { readonly kind: "no-two-groups" }
  | { readonly kind: "nobody-differs" }
  | { readonly kind: "camps-would-be-missed"; readonly power: number }
  | { readonly kind: "none-found-but-power-low"; readonly p: number; readonly power: number }
  | { readonly kind: "not-better-than-chance"; readonly p: number; readonly power: number }
  | { readonly kind: "no-group-found-again"; readonly jaccard: number }
  | { readonly kind: "chance-not-excluded"; readonly p: number }
  | { readonly kind: "little-overlap"; readonly power: number }
  | { readonly kind: "others-do-not-hold"; readonly holding: number; readonly groups: number }
  | { readonly kind: "group-unsteady"; readonly jaccard: number }
  | { readonly kind: "group-small"; readonly people: number }
  | { readonly kind: "many-in-between"; readonly silhouette: number }
  | { readonly kind: "spectrum"; readonly lean: number }
  | { readonly kind: "spectrum-not-excluded"; readonly spread: number | null; readonly spreadAtMost: number | null }
  | { readonly kind: "agrees-with-everything"; readonly shift: number };

/** One of the checks: a number, its limit for clear groups, and whether it was met (null: not computed). */
export interface Check {
  readonly id: "power" | "chance" | "stability" | "silhouette" | "lean" | "spread" | "shift";
  /** For the stability the lowest of all groups; for the spread its upper end. */
  readonly value: number | null;
  readonly limit: number;
  readonly direction: "at-least" | "at-most";
  readonly passed: boolean | null;
}

export type NotPlacedReason = NotUsableReason | "no-group-in-reach";

export interface Group {
  /** "g1", "g2" … in the order shown. */
  readonly id: string;
  /** Found again in at least 70 % of the resamples; by silhouette. */
  readonly members: readonly string[];
  /** The rest of the group: drawn as such, never counted as members. */
  readonly leaning: readonly string[];
  /** Mean overlap with the best matching group of each resample. */
  readonly jaccard: number;
  /** Share of the resamples in which each member or leaning person was in the group that matches this one. */
  readonly stay: Readonly<Record<string, number>>;
  /** −1 … 1: how much nearer each of them is to this group than to the nearest other. */
  readonly silhouette: Readonly<Record<string, number>>;
}

/**
 * One part of a division that the verdict refused. Its fields are not those of a group, so that nothing draws it as one
 * by accident.
 */
export interface RefusedPart {
  /** Found in this part again in at least 70 % of the resamples; by silhouette. Everybody where nobody looked. */
  readonly firm: readonly string[];
  readonly loose: readonly string[];
  /**
   * Null, and the stay empty, where p or power refused the division before anybody looked whether it is found again.
   */
  readonly jaccard: number | null;
  readonly stay: Readonly<Record<string, number>>;
}

/**
 * The best division found where the verdict carries no groups: to be shown only to who asks for it, with the refusal
 * written across.
 */
export interface RefusedDivision {
  readonly kind: "refused-division";
  /** Largest first; those that are not found again among them. */
  readonly parts: readonly RefusedPart[];
}

/** A number on the edge of one of its limits: trials cannot tell on which side it lies, and another seed may differ. */
export interface Edge {
  readonly of: "p" | "power";
  readonly value: number;
  /** Ends of the 99 % interval, in which the limit lies. */
  readonly low: number;
  readonly high: number;
  readonly limit: number;
  /** Whether more trials, which might have told, were left out because they would have cost too much. */
  readonly isCutShort: boolean;
}

/** What the division into one number of groups is worth. */
export interface NumberOfGroups {
  readonly groups: number;
  /** How much closer the groups bring us to covered positions than everybody's view does; 1 at most. */
  readonly gain: number;
  /** Part of the gain that is owed to members of groups that are found again; null where that was not looked for. */
  readonly carried: number | null;
  /** By group, in the order of `division`: how well it is found again; null where that was not looked for. */
  readonly jaccard: readonly number[] | null;
  /** People who are found again in groups that are; null where that was not looked for. */
  readonly members: number | null;
  /** Ids by group, largest group first. Nothing to be drawn where the verdict carries no groups. */
  readonly division: readonly (readonly string[])[];
}

/** The tree the search started from. It may be drawn; it does not decide. */
export interface GroupingTree {
  /**
   * Leaves in canonical order (of very many those with the most positions); people who said exactly the same share one.
   */
  readonly leaves: readonly (readonly string[])[];
  /** Nearest first, by index of leaf; the merged cluster keeps the smaller index. Height in scale points. */
  readonly merges: readonly { readonly into: number; readonly from: number; readonly height: number }[];
}

/** Everything a page needs to show a grouping, its evidence and its limits. */
export interface Grouping {
  readonly verdict: Verdict;
  readonly reasons: readonly VerdictReason[];
  readonly checks: readonly Check[];
  /**
   * How much closer knowing the groups brings us to a covered position than knowing everybody's view, for the number of
   * groups for which it is most; 1 at most.
   */
  readonly gain: number | null;
  /** Gain that 95 % of the shuffled data do not exceed. */
  readonly criticalGain: number | null;
  readonly p: number | null;
  readonly power: number | null;
  /** What of p and power lies on the edge of a limit after the last trial; null if nothing does. */
  readonly edge: readonly Edge[] | null;
  /** Number of groups found, whether or not they may be shown. */
  readonly k: number | null;
  /** Every number of groups that was reached, ascending. */
  readonly byK: readonly NumberOfGroups[];
  readonly silhouette: number | null;
  readonly lean: number | null;
  /** Null where no two groups can be compared. */
  readonly spread: number | null;
  readonly spreadAtMost: number | null;
  /** Null where no two groups can be compared on six propositions. */
  readonly shift: number | null;
  /**
   * For each group found, largest overlap first: how well it is found again, and how many people it has. Empty where
   * that was not looked for.
   */
  readonly stability: readonly { readonly jaccard: number; readonly people: number }[];
  /** Commentators who could be grouped, by id. */
  readonly usable: readonly string[];
  /** Groups that may be shown; empty unless the verdict is "tentative" or "clear". */
  readonly groups: readonly Group[];
  /** People of groups that are not found again often enough, by id; empty where no groups are shown. */
  readonly inBetween: readonly string[];
  /**
   * The best division where it was refused; null where groups may be shown and where no two parts were found at all.
   */
  readonly refused: RefusedDivision | null;
  readonly notPlaced: readonly { readonly id: string; readonly why: NotPlacedReason }[];
  readonly tree: GroupingTree | null;
  readonly basis: {
    readonly commentators: number;
    /** Values held by all commentators. */
    readonly positions: number;
    /** Values the usable commentators hold on propositions they share. */
    readonly usablePositions: number;
    /** Propositions that at least two of the usable commentators hold. */
    readonly propositions: number;
  };
  readonly settings: {
    /** METHOD_VERSION of the method that gave the result. */
    readonly method: number;
    readonly minimumShared: number;
    readonly seed: number;
    /** How often each part was run; no resamples where it was clear before that no groups may be shown. */
    readonly replicates: Replicates;
  };
}
