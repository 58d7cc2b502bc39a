import type { EndedEarly, FoundDivision, FoundGroups, Outline } from "@/lib/analysis/grouping/found-groups";
import type {
  Grouping,
  GroupingTree,
  NotPlacedReason,
  Verdict,
  VerdictReason,
} from "@/lib/analysis/grouping/grouping-result";
import { EQUAL_WITHIN, METHOD_VERSION, MIN_USABLE, MISSING, type Replicates } from "@/lib/analysis/grouping/parameters";
import {
  bestDivision,
  type Division,
  findDivisions,
  type WorkSpace,
  withWorkSpace,
} from "@/lib/analysis/grouping/partition/find-divisions";
import { fillGroupSums } from "@/lib/analysis/grouping/partition/group-sums";
import { heldOutGain } from "@/lib/analysis/grouping/partition/held-out-gain";
import type { Tree } from "@/lib/analysis/grouping/partition/tree";
import { findIncluded } from "@/lib/analysis/grouping/sample/inclusion-rule";
import { fillProfiles, type Profiles } from "@/lib/analysis/grouping/sample/profiles";
import { type Sample, toSample } from "@/lib/analysis/grouping/sample/sample";
import { compareText } from "@/lib/domain/collections";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";

export interface GroupingSettings {
  /** Propositions two people must share to be compared, 1 … 5. */
  readonly minimumShared: number;
  /** Any whole number: the same seed gives the same verdict. */
  readonly seed: number;
  /**
   * How often each repeated part is run, in place of the stages; fewer only where speed matters more than the verdict.
   */
  readonly replicates?: Replicates | undefined;
}

/**
 * Everything of the grouping that holds no random number: who takes part, and the best division into every number of
 * groups.
 *
 * @throws RangeError if the settings are out of range or the matrix is not rectangular.
 */
export function prepareGrouping(matrix: StanceMatrix, settings: GroupingSettings): FoundGroups | EndedEarly {
  requireValid(matrix, settings);
  const { minimumShared } = settings;
  const included = findIncluded(matrix, { minimumShared });
  const sample = toSample(matrix, included);
  const ids = Array.from(sample.rowOf, (row) => matrix.commentators[row] ?? "");
  const notUsable = included.dropped.map(({ row, why }) => ({ id: matrix.commentators[row] ?? "", why }));
  const outline = outlineOf({ matrix, sample, ids, notPlaced: notUsable });
  const ended = (verdict: Verdict, reason: VerdictReason, tree: GroupingTree | null) =>
    ({ kind: "ended", grouping: withoutGroups({ ...outline, tree }, { settings, verdict, reason }) }) as const;

  if (sample.people < MIN_USABLE) {
    return ended("too-little-data", { kind: "few-usable", usable: sample.people, needed: MIN_USABLE }, null);
  }
  return withWorkSpace(sample, (space) => {
    const { profiles } = space;
    fillProfiles(profiles, { rows: sample });
    if (profiles.totalPooledDifference < EQUAL_WITHIN) return ended("no-structure", { kind: "nobody-differs" }, null);
    const divisions = findDivisions(space, { minimumShared, minimumAnswered: minimumShared });
    const tree = treeOf(space.treeSpace.tree, { profiles, ids });
    const best = bestDivision(divisions);
    if (!best) return ended("too-little-data", { kind: "no-two-groups" }, tree);
    return {
      kind: "found",
      outline: { ...outline, tree },
      sample,
      ids,
      profileOf: profiles.profileOf,
      divisions: divisions.map((division) => byPerson(space, { division, minimumShared })),
      gain: best.gain,
      totalDifference: profiles.totalPooledDifference,
    };
  });
}

/** A division of profiles as one of people, with what it tells about each of them. */
function byPerson(
  { profiles, table }: WorkSpace,
  { division, minimumShared }: { readonly division: Division; readonly minimumShared: number },
): FoundDivision {
  const { groups, groupOf, gain } = division;
  fillGroupSums(table, groups, groupOf);
  heldOutGain(table, { minimumShared });
  return {
    groups,
    gain,
    groupOf: profiles.profileOf.map((profile) => groupOf[profile] ?? -1),
    gainOf: Float64Array.from(profiles.profileOf, (profile) => table.gains[profile] ?? 0),
  };
}

function requireValid(matrix: StanceMatrix, { minimumShared, seed }: GroupingSettings): void {
  if (!Number.isInteger(minimumShared) || minimumShared < 1 || minimumShared > 5) {
    throw new RangeError(`The number of shared propositions must be a whole number from 1 to 5, not ${minimumShared}.`);
  }
  if (!Number.isSafeInteger(seed)) throw new RangeError(`The seed must be a whole number, not ${seed}.`);
  const broken = matrix.rows.findIndex((row) => row.length !== matrix.propositions.length);
  if (broken >= 0 || matrix.rows.length !== matrix.commentators.length) {
    throw new RangeError(
      `The matrix must have one row for each of ${matrix.commentators.length} commentators and one value or null for each of ${matrix.propositions.length} propositions.`,
    );
  }
}

function outlineOf({
  matrix,
  sample,
  ids,
  notPlaced,
}: {
  readonly matrix: StanceMatrix;
  readonly sample: Sample;
  readonly ids: readonly string[];
  readonly notPlaced: readonly { readonly id: string; readonly why: NotPlacedReason }[];
}): Outline {
  return {
    usable: ids.toSorted(compareText),
    notPlaced: notPlaced.toSorted((a, b) => compareText(a.id, b.id)),
    tree: null,
    basis: {
      commentators: matrix.commentators.length,
      positions: matrix.rows.flat().filter((value) => value !== null).length,
      usablePositions: sample.codes.filter((code) => code !== MISSING).length,
      propositions: sample.propositions,
    },
  };
}

function treeOf(
  { leaves, merges, into, from, height }: Tree,
  { profiles, ids }: { readonly profiles: Profiles; readonly ids: readonly string[] },
): GroupingTree {
  const people = Array.from({ length: profiles.count }, (): string[] => []);
  for (const [person, profile] of profiles.profileOf.entries()) people[profile]?.push(ids[person] ?? "");
  return {
    leaves: Array.from(leaves, (profile) => (people[profile] ?? []).sort(compareText)),
    merges: Array.from({ length: merges }, (_, merge) => ({
      into: into[merge] ?? 0,
      from: from[merge] ?? 0,
      height: height[merge] ?? 0,
    })),
  };
}

function withoutGroups(
  outline: Outline,
  {
    settings,
    verdict,
    reason,
  }: { readonly settings: GroupingSettings; readonly verdict: Verdict; readonly reason: VerdictReason },
): Grouping {
  return {
    ...outline,
    verdict,
    reasons: [reason],
    checks: [],
    gain: null,
    criticalGain: null,
    p: null,
    power: null,
    edge: null,
    k: null,
    byK: [],
    silhouette: null,
    lean: null,
    spread: null,
    spreadAtMost: null,
    shift: null,
    stability: [],
    groups: [],
    inBetween: [],
    refused: null,
    settings: {
      method: METHOD_VERSION,
      minimumShared: settings.minimumShared,
      seed: settings.seed,
      replicates: { chance: 0, power: 0, stability: 0 },
    },
  };
}
