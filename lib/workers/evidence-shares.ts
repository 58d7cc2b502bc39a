import { chanceGains } from "../analysis/grouping/chance";
import { REPLICATES, type Replicates } from "../analysis/grouping/method";
import { plantedGains } from "../analysis/grouping/power";
import type { FoundGroups, GroupingSettings } from "../analysis/grouping/prepare-grouping";
import { type Resamples, resampleStability } from "../analysis/grouping/stability";
import type { Share } from "../analysis/what-would-change";
import type { TaskWatch } from "./task-watch";

/** The three repeated parts of a verdict, or a share of them. */
export interface Evidence {
  readonly chance: Float64Array;
  readonly power: Float64Array;
  readonly stability: Resamples;
}

/** What a share needs to know of the groups that were found. */
export type EvidenceBasis = Pick<FoundGroups, "sample" | "groups" | "groupOf">;

/** How often all three parts together are repeated. */
export function countReplicates({ chance, power, stability }: Replicates = REPLICATES): number {
  return chance + power + stability;
}

/** Runs one of several equal shares of every part. Every replicate has its own random numbers, so shares add up exactly. */
export function computeEvidence(
  { sample, groups, groupOf }: EvidenceBasis,
  { settings, share, watch }: { readonly settings: GroupingSettings; readonly share: Share; readonly watch: TaskWatch },
): Evidence {
  const { minimumShared, seed, replicates = REPLICATES } = settings;
  let before = 0;
  const slice = (all: number) => {
    const from = Math.round((share.index * all) / share.of);
    const to = Math.round(((share.index + 1) * all) / share.of);
    const doneBefore = before;
    before += to - from;
    return {
      ...{ minimumShared, seed, from, to, shouldStop: watch.shouldStop },
      onProgress: ({ stage, done }: { stage: "chance" | "power" | "stability"; done: number }) =>
        watch.onProgress({ stage, done: doneBefore + done, total: countReplicates(replicates) }),
    };
  };
  return {
    chance: chanceGains(sample, slice(replicates.chance)),
    power: plantedGains(sample, slice(replicates.power)),
    stability: resampleStability(sample, { groups, groupOf, ...slice(replicates.stability) }),
  };
}

/** Puts shares, in order of their index, together: gains and overlaps follow each other, counts add up. */
export function joinEvidence(shares: readonly Evidence[]): Evidence {
  return {
    chance: concatenate(shares.map(({ chance }) => chance)),
    power: concatenate(shares.map(({ power }) => power)),
    stability: {
      overlaps: concatenate(shares.map(({ stability }) => stability.overlaps)),
      satIn: addUp(shares.map(({ stability }) => stability.satIn)),
      stayed: addUp(shares.map(({ stability }) => stability.stayed)),
    },
  };
}

function concatenate(parts: readonly Float64Array[]): Float64Array {
  return Float64Array.from(parts.flatMap((part) => [...part]));
}

function addUp(parts: readonly Int32Array[]): Int32Array {
  const [first] = parts;
  return Int32Array.from(first ?? [], (_, person) => parts.reduce((sum, part) => sum + (part[person] ?? 0), 0));
}
