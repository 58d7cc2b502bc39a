import type { StanceMatrix } from "../../domain/stance-matrix";
import { chanceGains } from "./chance";
import { concludeGrouping } from "./conclude-grouping";
import type { Grouping } from "./grouping-result";
import { REPLICATES } from "./method";
import { plantedGains } from "./power";
import { type GroupingSettings, prepareGrouping } from "./prepare-grouping";
import type { Watch } from "./replicates";
import { resampleStability } from "./stability";

export type {
  Check,
  Grouping,
  Verdict,
  VerdictReason,
} from "./grouping-result";

/**
 * Puts commentators into agreement clusters and says what these may be called: too little data, no structure,
 * tentative or clear.
 *
 * People are grouped so that each differs as little as possible from the other members of her group on what she and
 * they spoke about; the number of groups is the one that best predicts covered positions; groups are spoken of only if
 * they predict better than groups in shuffled data, and camps could have been noticed at all; and only groups and
 * members that are found again with a fifth of the positions hidden are shown.
 *
 * @param matrix values of commentators on propositions, in dossier order of the propositions; missing is null and
 *   counts for nothing. The order and the ids of the commentators mean nothing.
 * @param options settings, and a watch to report progress (over all stages together) or to stop.
 * @returns the groups, the verdict, its reasons and every number it rests on.
 * @throws RangeError for settings out of range; GroupingStopped if asked to stop.
 *
 * About 1,300 groupings, each O(people² + people × cells); the three repeated parts can also be run in slices:
 * prepareGrouping, then chanceGains, plantedGains and resampleStability over any ranges, then concludeGrouping.
 *
 * Example: twelve people in two camps on six propositions, one of whom spoke on one proposition only → k = 2, that
 * person not placed.
 */
export function groupCommentators(matrix: StanceMatrix, options: GroupingSettings & Watch): Grouping {
  const found = prepareGrouping(matrix, options);
  if (found.kind === "ended") return found.grouping;

  const { sample, groups, groupOf } = found;
  const { minimumShared, seed } = options;
  const replicates = options.replicates ?? REPLICATES;
  const total = replicates.chance + replicates.power + replicates.stability;
  const part = ({ to, before }: { to: number; before: number }) => ({
    minimumShared,
    seed,
    from: 0,
    to,
    shouldStop: options.shouldStop,
    onProgress: ({ stage, done }: Parameters<NonNullable<Watch["onProgress"]>>[0]) =>
      options.onProgress?.({ stage, done: before + done, total }),
  });
  return concludeGrouping(found, {
    chance: chanceGains(sample, part({ to: replicates.chance, before: 0 })),
    power: plantedGains(sample, part({ to: replicates.power, before: replicates.chance })),
    stability: resampleStability(sample, {
      groups,
      groupOf,
      ...part({ to: replicates.stability, before: replicates.chance + replicates.power }),
    }),
  });
}
