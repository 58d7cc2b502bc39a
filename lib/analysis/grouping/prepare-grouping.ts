import { compareText } from "../../domain/collections";
import type { StanceMatrix } from "../../domain/stance-matrix";
import { fillGroupViews, type GroupViews } from "./group-views";
import type { Grouping, GroupingTree, NotPlacedReason, Verdict, VerdictReason } from "./grouping-result";
import { lean } from "./lean";
import { EQUAL_WITHIN, MINIMUM_USABLE, MISSING, REPLICATES, type Replicates } from "./method";
import { findPartition, type Partition, withWorkSpace } from "./partition";
import { fillProfiles, type Profiles } from "./profiles";
import { type Sample, toSample } from "./sample";
import { shift } from "./shift";
import { silhouettes } from "./silhouette";
import type { Tree } from "./tree";
import { findUsable } from "./usable";

export interface GroupingSettings {
  /** Propositions two people must share to be compared, 1 … 5. */
  readonly minimumShared: number;
  /** Any whole number: the same seed gives the same verdict. */
  readonly seed: number;
  /** How often each repeated part is run; fewer than the standard only where speed matters more than the verdict. */
  readonly replicates?: Replicates | undefined;
}

/** The part of the result that is known before anything is repeated. */
export type Outline = Pick<Grouping, "usable" | "notPlaced" | "tree" | "basis" | "settings">;

/** Groups that were found, before it is known whether they mean anything. Can be handed to a worker as it is. */
export interface FoundGroups {
  readonly kind: "found";
  readonly outline: Outline;
  readonly sample: Sample;
  /** Commentator ids by person of the sample. */
  readonly ids: readonly string[];
  readonly groups: number;
  /** By person: group (−1: none in reach), profile, silhouette. */
  readonly groupOf: Int32Array;
  readonly profileOf: Int32Array;
  readonly silhouetteOf: readonly (number | null)[];
  readonly gain: number;
  readonly gains: Partition["gains"];
  readonly silhouette: number;
  readonly lean: number;
  readonly shift: number | null;
}

/** A grouping that ends here: too few people, nobody differs, or no two groups. */
export interface EndedEarly {
  readonly kind: "ended";
  readonly grouping: Grouping;
}

/**
 * Everything of the grouping that holds no random number: who takes part, the partition, and its description.
 *
 * @throws RangeError if the settings are out of range or the matrix is not rectangular.
 */
export function prepareGrouping(matrix: StanceMatrix, settings: GroupingSettings): FoundGroups | EndedEarly {
  requireValid(matrix, settings);
  const { minimumShared } = settings;
  const usable = findUsable(matrix, { minimumShared });
  const sample = toSample(matrix, usable);
  const ids = Array.from(sample.rowOf, (row) => matrix.commentators[row] ?? "");
  const notUsable = usable.dropped.map(({ row, why }) => ({ id: matrix.commentators[row] ?? "", why }));
  const outline = outlineOf({ matrix, settings, sample, ids, notPlaced: notUsable, tree: null });
  const ended = (verdict: Verdict, reason: VerdictReason, tree: GroupingTree | null) =>
    ({ kind: "ended", grouping: withoutGroups({ ...outline, tree }, { verdict, reason }) }) as const;

  if (sample.people < MINIMUM_USABLE) {
    return ended("too-little-data", { kind: "few-usable", usable: sample.people, needed: MINIMUM_USABLE }, null);
  }
  return withWorkSpace(sample, (space) => {
    const { profiles, views } = space;
    fillProfiles(profiles, { rows: sample });
    if (profiles.totalEverybody < EQUAL_WITHIN) return ended("no-structure", { kind: "nobody-differs" }, null);
    const partition = findPartition(space, { minimumShared, minimumAnswered: minimumShared });
    const tree = treeOf(space.treeSpace.tree, { profiles, ids });
    if (!partition) return ended("too-little-data", { kind: "no-two-groups" }, tree);

    const groupOf = profiles.profileOf.map((profile) => partition.groupOf[profile] ?? -1);
    const outOfReach = ids.filter((_, person) => groupOf[person] === -1);
    const notPlaced = [...notUsable, ...outOfReach.map((id) => ({ id, why: "no-group-in-reach" as const }))];
    return {
      kind: "found",
      outline: outlineOf({ matrix, settings, sample, ids, notPlaced, tree }),
      sample,
      ids,
      groupOf,
      profileOf: profiles.profileOf,
      ...describe(views, { partition, minimumShared }),
    };
  });
}

/** How the groups stand to each other, from the views they hold. */
function describe(
  views: GroupViews,
  { partition, minimumShared }: { readonly partition: Partition; readonly minimumShared: number },
) {
  const { groups, groupOf, gain, gains } = partition;
  fillGroupViews(views, groups, groupOf);
  const widths = silhouettes(views, { minimumShared });
  return {
    groups,
    gain,
    gains,
    silhouetteOf: Array.from(views.profiles.profileOf, (profile) => widths.ofProfile[profile] ?? null),
    silhouette: widths.mean ?? 0,
    lean: lean(views),
    shift: shift(views),
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
  settings,
  sample,
  ids,
  notPlaced,
  tree,
}: {
  readonly matrix: StanceMatrix;
  readonly settings: GroupingSettings;
  readonly sample: Sample;
  readonly ids: readonly string[];
  readonly notPlaced: readonly { readonly id: string; readonly why: NotPlacedReason }[];
  readonly tree: GroupingTree | null;
}): Outline {
  return {
    usable: ids.toSorted(compareText),
    notPlaced: notPlaced.toSorted((a, b) => compareText(a.id, b.id)),
    tree,
    basis: {
      commentators: matrix.commentators.length,
      positions: matrix.rows.flat().filter((value) => value !== null).length,
      usablePositions: sample.codes.filter((code) => code !== MISSING).length,
      propositions: sample.propositions,
    },
    settings: {
      minimumShared: settings.minimumShared,
      seed: settings.seed,
      replicates: settings.replicates ?? REPLICATES,
    },
  };
}

function treeOf(
  { merges, into, from, height }: Tree,
  { profiles, ids }: { readonly profiles: Profiles; readonly ids: readonly string[] },
): GroupingTree {
  const leaves = Array.from({ length: profiles.count }, (): string[] => []);
  for (const [person, profile] of profiles.profileOf.entries()) leaves[profile]?.push(ids[person] ?? "");
  return {
    leaves: leaves.map((twins) => twins.sort(compareText)),
    merges: Array.from({ length: merges }, (_, merge) => ({
      into: into[merge] ?? 0,
      from: from[merge] ?? 0,
      height: height[merge] ?? 0,
    })),
  };
}

function withoutGroups(
  outline: Outline,
  { verdict, reason }: { readonly verdict: Verdict; readonly reason: VerdictReason },
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
    k: null,
    gains: [],
    silhouette: null,
    lean: null,
    shift: null,
    stability: [],
    groups: [],
    inBetween: [],
    refused: null,
  };
}
