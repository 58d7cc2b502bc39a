import { correlation } from "@/lib/analysis/correlation";
import { classicalScaling } from "@/lib/analysis/layout/classical-scaling";
import { comparableComponent } from "@/lib/analysis/layout/comparable-component";
import { majoriseStress } from "@/lib/analysis/layout/majorise-stress";
import { pathLengths } from "@/lib/analysis/layout/path-lengths";
import { principalAxes } from "@/lib/analysis/layout/principal-axes";
import { pairwiseDistances } from "@/lib/analysis/pairs/pairwise-distances";
import { type RowProfile, rowProfiles } from "@/lib/analysis/seriation/row-profiles";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";

export const MIN_ON_MAP = 6;
/** An axis is described by propositions that as many of the people on the map hold. */
const MIN_HOLDERS = 6;
/** Keeps points that start on one spot from staying there. */
const NUDGE = 1e-4;

export interface AxisCorrelation {
  readonly propositionId: string;
  readonly correlation: number;
  readonly holders: number;
}

export interface CommentatorMap {
  /** Centred; distances on the map stand for distances of stance, 0 to 1. */
  readonly points: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  /** Commentators who cannot be compared, directly or through others, with those on the map. */
  readonly notPlaced: readonly string[];
  /** 0 fits perfectly, above about 0.2 read with care; null when everybody is in one place. */
  readonly stress1: number | null;
  readonly comparedPairs: number;
  readonly pairs: number;
  /** For x and y: propositions by the strength of their correlation with the axis. The first one is always positive. */
  readonly axes: readonly [readonly AxisCorrelation[], readonly AxisCorrelation[]];
}

/**
 * A map of commentators on which near means alike: metric multidimensional scaling of the comparable pairs.
 *
 * Pairs that share too little have weight 0 and say nothing; the start is a classical scaling in which they are as far
 * as the shortest chain of comparable pairs between them. Equal rows are one point. Only the largest set of people
 * connected by comparable pairs is drawn. Axes are turned so that x carries most, and so that each rises with the
 * proposition that it correlates with most, hence the same picture on every run, whatever the names and the order of
 * rows.
 *
 * @returns null under six people: too few for a picture that means anything. O(n³).
 * Example: six people along a spectrum lie on a line; stress-1 near 0.
 * Reference: de Leeuw & Mair 2009, Journal of Statistical Software 31 (SMACOF); Kruskal 1964 (stress).
 */
export function mapCommentators(
  matrix: StanceMatrix,
  { minimumShared }: { readonly minimumShared: number },
): CommentatorMap | null {
  const leastHeld = Math.max(1, minimumShared);
  const all = rowProfiles(matrix.rows).filter(({ row }) => row.filter((value) => value !== null).length >= leastHeld);
  const distancesOf = (profiles: readonly RowProfile[]) =>
    pairwiseDistances({ propositions: matrix.propositions, rows: profiles.map(({ row }) => row) }, { minimumShared });
  const component = comparableComponent(all, distancesOf(all));
  const profiles = component.flatMap((index) => all[index] ?? []);
  const masses = profiles.map(({ members }) => members.length);
  const people = masses.reduce((sum, mass) => sum + mass, 0);
  if (people < MIN_ON_MAP) return null;

  const distances = distancesOf(profiles);
  const { points, stress1 } = scale({ distances, masses });
  const axes = [0, 1].map((axis) => normaliseAxis({ points, axis, profiles, propositions: matrix.propositions }));
  const placeOf = new Map(profiles.flatMap(({ members }, place) => members.map((member) => [member, place])));
  return {
    points: matrix.commentators.flatMap((id, row) => {
      const place = placeOf.get(row);
      return place === undefined ? [] : [{ id, x: points[2 * place] ?? 0, y: points[2 * place + 1] ?? 0 }];
    }),
    notPlaced: matrix.commentators.filter((_, row) => !placeOf.has(row)),
    stress1,
    comparedPairs: countCompared({ profiles, distances }),
    pairs: (people * (people - 1)) / 2,
    axes: [axes[0] ?? [], axes[1] ?? []],
  };
}

function scale({ distances, masses }: { distances: Float32Array; masses: readonly number[] }) {
  const size = masses.length;
  const targets = new Float64Array(size * size);
  const weights = new Float64Array(size * size);
  const chains = new Float64Array(size * size).fill(Number.POSITIVE_INFINITY);
  let pair = 0;
  for (let one = 0; one < size; one++) {
    chains[one * size + one] = 0;
    for (let two = one + 1; two < size; two++) {
      const distance = distances[pair++] ?? Number.NaN;
      if (Number.isNaN(distance)) continue;
      for (const cell of [one * size + two, two * size + one]) {
        targets[cell] = distance;
        weights[cell] = (masses[one] ?? 1) * (masses[two] ?? 1);
        chains[cell] = distance;
      }
    }
  }
  const filled = pathLengths(chains, size).map((chain, cell) =>
    (weights[cell] ?? 0) > 0 ? (targets[cell] ?? 0) : chain,
  );
  const start = classicalScaling(filled, { size, masses }).map(
    (coordinate, index) => coordinate + NUDGE * (index % 2 === 0 ? Math.cos(index) : Math.sin(index)),
  );
  const { points, stress1 } = majoriseStress(start, { size, distances: targets, weights });
  const everybodyTogether = targets.every((target) => target === 0);
  return {
    points: everybodyTogether ? new Float64Array(2 * size) : principalAxes(points, masses),
    stress1: everybodyTogether ? null : stress1,
  };
}

/** Turns the axis, in place, so that what describes it best is positive; gives its correlations. */
function normaliseAxis({
  points,
  axis,
  profiles,
  propositions,
}: {
  points: Float64Array;
  axis: number;
  profiles: readonly RowProfile[];
  propositions: readonly string[];
}): AxisCorrelation[] {
  const found = propositions.flatMap((propositionId, column) => {
    const held = profiles.flatMap(({ row, members }, place) => {
      const value = row[column] ?? null;
      return value === null ? [] : members.map(() => ({ value, coordinate: points[2 * place + axis] ?? 0 }));
    });
    const strength = correlation(
      held.map(({ value }) => value),
      held.map(({ coordinate }) => coordinate),
    );
    if (strength === null || held.length < MIN_HOLDERS) return [];
    return [{ propositionId, correlation: strength, holders: held.length }];
  });
  const ranked = found.sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
  const firstOffCentre = points.find((coordinate, index) => index % 2 === axis && Math.abs(coordinate) > 1e-9);
  const turned = (ranked[0]?.correlation ?? firstOffCentre ?? 1) < 0;
  if (!turned) return ranked;
  for (let index = axis; index < points.length; index += 2) points[index] = -(points[index] ?? 0);
  return ranked.map((described) => ({ ...described, correlation: -described.correlation }));
}

function countCompared({ profiles, distances }: { profiles: readonly RowProfile[]; distances: Float32Array }): number {
  let compared = 0;
  let pair = 0;
  profiles.forEach(({ members }, one) => {
    compared += (members.length * (members.length - 1)) / 2;
    for (const other of profiles.slice(one + 1)) {
      if (!Number.isNaN(distances[pair++] ?? Number.NaN)) compared += members.length * other.members.length;
    }
  });
  return compared;
}
