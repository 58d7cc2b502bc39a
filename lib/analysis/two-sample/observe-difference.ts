import { type ClusterCell, comparableCells } from "@/lib/analysis/two-sample/cluster-cells";
import { type ClusterMeans, clusterMeans } from "@/lib/analysis/two-sample/cluster-means";
import { meanDifferenceShift } from "@/lib/analysis/two-sample/mean-difference-shift";
import {
  canTell,
  createDeviations,
  type DifferenceStatistics,
  differenceStatistics,
  excessOf,
  fillDeviations,
  sumDifferences,
} from "@/lib/analysis/two-sample/mean-differences";
import { MIN_CLUSTERS } from "@/lib/analysis/two-sample/parameters";
import type {
  ClusterUnit,
  ComparedCells,
  PropositionDifference,
  SelectionBasis,
  SelectionDifference,
  TooFewReason,
} from "@/lib/analysis/two-sample/selection-difference";
import { type TwoSampleTable, twoSampleTable } from "@/lib/analysis/two-sample/two-sample-table";
import { ofProposition } from "@/lib/domain/rows-of";

/** One proposition as it was observed, before it is known whether the difference is more than chance. */
export interface ObservedProposition extends Omit<PropositionDifference, "adjustedP" | "isMarked"> {
  /** S²/V, 0 where nothing could tell. */
  readonly squaredDeviate: number;
}

/** Everything of a comparison that holds no random number. Plain data, so that it can be handed to a worker. */
export interface ObservedDifference {
  readonly unit: ClusterUnit;
  readonly tooFew: TooFewReason | null;
  readonly basis: SelectionDifference["basis"];
  /** Null where there is no proposition to compare. */
  readonly table: TwoSampleTable | null;
  readonly statistics: DifferenceStatistics | null;
  readonly shift: number | null;
  /** By excess, most first. */
  readonly propositions: readonly ObservedProposition[];
}

/** Lays two selections out and takes their differences. O(cells) beside the canonical form. */
export function observeDifference({ unit, a, b }: ComparedCells): ObservedDifference {
  const ofA = clusterMeans(a);
  const ofB = clusterMeans(b);
  const { cells, tooFew } = comparableCells(ofA, ofB);
  const basis = basisOf(cells, { ofA, ofB });
  if (cells.length === 0) {
    return { unit, tooFew, basis, table: null, statistics: null, shift: null, propositions: [] };
  }
  const table = twoSampleTable(cells);
  const space = createDeviations(table);
  fillDeviations(space, table.values);
  const sums = sumDifferences(space, new Uint8Array(table.clusters));
  const propositions = table.propositionIds.map((propositionId, at): ObservedProposition => {
    const weighted = sums.weighted[at] ?? 0;
    const harmonicNumber = sums.harmonic[at] ?? 0;
    const variance = sums.variance[at] ?? 0;
    const own = ofProposition(cells, propositionId);
    const inA = own.filter(({ isA }) => isA).length;
    const sign = (table.isTurned[at] === 1) === table.isFirstA ? -1 : 1;
    const isTelling = canTell(sums, at);
    return {
      propositionId,
      difference: isTelling ? (sign * weighted) / harmonicNumber : 0,
      harmonicNumber,
      excess: excessOf(sums, at),
      squaredDeviate: isTelling ? (weighted * weighted) / variance : 0,
      clusters: { a: inA, b: own.length - inA },
    };
  });
  const isFew = Math.min(basis.a.clusters, basis.b.clusters) < MIN_CLUSTERS;
  return {
    unit,
    tooFew: tooFew ?? (isFew ? "few-clusters" : null),
    basis,
    table,
    statistics: differenceStatistics(sums, table.isTurned),
    shift: meanDifferenceShift(propositions.map(({ difference }) => difference)),
    propositions: propositions.toSorted((one, other) => other.excess - one.excess),
  };
}

/** Clusters and people on the propositions compared; all of them where none can be compared. */
function basisOf(
  cells: readonly ClusterCell[],
  { ofA, ofB }: { readonly ofA: ClusterMeans; readonly ofB: ClusterMeans },
): SelectionDifference["basis"] {
  const compared = new Set(cells.map(({ propositionId }) => propositionId));
  const isCounted = (propositionId: string) => compared.size === 0 || compared.has(propositionId);
  const inA = peopleOfClusters(ofA, isCounted);
  const inB = peopleOfClusters(ofB, isCounted);
  return {
    a: sideBasis(inA),
    b: sideBasis(inB),
    inBoth: [...inA.keys()].filter((cluster) => inB.has(cluster)).length,
    propositions: compared.size,
  };
}

/** The people of each cluster that spoke on a proposition that counts. */
function peopleOfClusters(
  { people }: ClusterMeans,
  isCounted: (propositionId: string) => boolean,
): Map<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const [cluster, own] of people) {
    const there = new Set([...own].flatMap(([propositionId, ids]) => (isCounted(propositionId) ? ids : [])));
    if (there.size > 0) found.set(cluster, there);
  }
  return found;
}

function sideBasis(people: ReadonlyMap<string, ReadonlySet<string>>): SelectionBasis {
  return { clusters: people.size, commentators: [...people.values()].reduce((sum, ids) => sum + ids.size, 0) };
}
