import {
  leanTowards,
  meanLean,
  type OrderedPair,
  pooledDifferenceOfPlaced,
} from "@/lib/analysis/grouping/description/lean-towards";
import { EQUAL_WITHIN, SPREAD_DEVIATIONS, SPREAD_SHUFFLES } from "@/lib/analysis/grouping/parameters";
import { GROUP_STRIDE, type GroupSums } from "@/lib/analysis/grouping/partition/group-sums";
import { seededRandom } from "@/lib/analysis/seeded-random";

/** How far members are spread along the line to the next group; null where no two groups can be compared. */
export interface Spread {
  readonly spread: number | null;
  /** Spread, at most: what chance may hide is added. */
  readonly spreadAtMost: number | null;
}

/**
 * The spread: variance of members along the line to the next group, noise taken out, in squared half distances between
 * the groups. Local dependence in units of the distance that parts the groups.
 *
 * On each proposition that two of either group hold, a member's deviation is her lean less the mean of her group (times
 * √(n / (n − 1)), n holders), and the half distance is half the difference of the two groups' means. Squares of sums
 * over a member's propositions less sums of squares leave only what propositions have in common. The next group is the
 * one at the least distance.
 *
 * *At most* adds 2.58 standard deviations of the spread over 99 shuffles of the values within each group and
 * proposition: so much would appear among members who differ for unrelated reasons.
 *
 * @param table filled with the division; unassigned people count nowhere.
 * @returns about 0 for groups, 0.08 to 0.25 for slices of a spectrum. O(groups² × cells + shuffles × cells).
 */
export function spread(table: GroupSums, { seed }: { readonly seed: number }): Spread {
  const pooledDifference = pooledDifferenceOfPlaced(table);
  const lines = Array.from({ length: table.groups }, (_, group) => nearestLine(table, { pooledDifference, group }));
  const found = lines.flatMap((line) => (line ? [line] : []));
  const total = found.reduce((sum, { halfDistance }) => sum + halfDistance, 0);
  if (total < EQUAL_WITHIN) return { spread: null, spreadAtMost: null };

  const groups = found.map(({ pair, usable }) => deviationsOf(pair, usable));
  const value = groups.reduce((sum, group) => sum + variance(group), 0) / total;
  const shuffled = Array.from({ length: SPREAD_SHUFFLES }, (_, replicate) => {
    const random = seededRandom({ seed, stage: "spread", replicate });
    for (const { byItem } of groups) for (const { deviations } of byItem) random.shuffle(deviations);
    return groups.reduce((sum, group) => sum + variance(group), 0) / total;
  });
  return { spread: value, spreadAtMost: value + SPREAD_DEVIATIONS * standardDeviation(shuffled) };
}

interface Line {
  readonly pair: OrderedPair;
  /** By proposition: 1 where two holders or more on either side make it comparable. */
  readonly usable: Uint8Array;
  /** Squared half distance to the other group, noise taken out, summed over members. */
  readonly halfDistance: number;
}

/** The line from a group to the nearest other one; null if it is apart from none. */
function nearestLine(
  table: GroupSums,
  { pooledDifference, group }: { readonly pooledDifference: Float64Array; readonly group: number },
): Line | null {
  let nearest: Line | null = null;
  for (let other = 0; other < table.groups; other++) {
    if (other === group) continue;
    const line = lineOf({ table, pooledDifference, group, other });
    if (line.halfDistance <= EQUAL_WITHIN) continue;
    if (!nearest || line.halfDistance <= nearest.halfDistance - EQUAL_WITHIN) nearest = line;
  }
  return nearest;
}

function lineOf(pair: OrderedPair): Line {
  const { table, group, other } = pair;
  const { firstCell, propositionOf, weight, count, propositions } = table.profiles;
  const observedIn = (proposition: number, of: number) => table.observed[proposition * GROUP_STRIDE + of] ?? 0;
  const usable = Uint8Array.from({ length: propositions }, (_, proposition) =>
    observedIn(proposition, group) >= 2 && observedIn(proposition, other) >= 2 ? 1 : 0,
  );
  const own = meanLean(pair, group);
  const theirs = meanLean(pair, other);
  let halfDistance = 0;
  for (let profile = 0; profile < count; profile++) {
    if (table.groupOf[profile] !== group) continue;
    let sum = 0;
    let squares = 0;
    for (let cell = firstCell[profile] ?? 0; cell < (firstCell[profile + 1] ?? 0); cell++) {
      const proposition = propositionOf[cell] ?? 0;
      if (usable[proposition] !== 1) continue;
      const half = ((own[proposition] ?? 0) - (theirs[proposition] ?? 0)) / 2;
      sum += half;
      squares += half * half;
    }
    halfDistance += (weight[profile] ?? 0) * (sum * sum - squares);
  }
  return { pair, usable, halfDistance };
}

/** Deviations of a group's people from its mean, by proposition. */
interface Deviations {
  readonly people: number;
  readonly byItem: readonly { readonly people: Int32Array; readonly deviations: Float64Array }[];
  /** Sum of all their squares, which no shuffle changes. */
  readonly squares: number;
}

function deviationsOf(pair: OrderedPair, usable: Uint8Array): Deviations {
  const { table, group } = pair;
  const { firstCell, propositionOf, slotOf, weight, count, propositions } = table.profiles;
  const means = meanLean(pair, group);
  const people: number[][] = Array.from({ length: propositions }, () => []);
  const deviations: number[][] = Array.from({ length: propositions }, () => []);
  let person = 0;
  let squares = 0;
  for (let profile = 0; profile < count; profile++) {
    if (table.groupOf[profile] !== group) continue;
    for (let twin = 0; twin < (weight[profile] ?? 0); twin++, person++) {
      for (let cell = firstCell[profile] ?? 0; cell < (firstCell[profile + 1] ?? 0); cell++) {
        const proposition = propositionOf[cell] ?? 0;
        if (usable[proposition] !== 1) continue;
        const observed = table.observed[proposition * GROUP_STRIDE + group] ?? 0;
        const apart = leanTowards(pair, { proposition, slot: slotOf[cell] ?? 0 }) - (means[proposition] ?? 0);
        const deviation = apart * Math.sqrt(observed / (observed - 1));
        people[proposition]?.push(person);
        deviations[proposition]?.push(deviation);
        squares += deviation * deviation;
      }
    }
  }
  return {
    people: person,
    squares,
    byItem: people.map((of, at) => ({
      people: Int32Array.from(of),
      deviations: Float64Array.from(deviations[at] ?? []),
    })),
  };
}

/** Squared sums of each person's deviations less all squares: what the propositions have in common. */
function variance({ people, byItem, squares }: Deviations): number {
  const sums = new Float64Array(people);
  for (const { people: observed, deviations } of byItem) {
    for (let at = 0; at < observed.length; at++) {
      const person = observed[at] ?? 0;
      sums[person] = (sums[person] ?? 0) + (deviations[at] ?? 0);
    }
  }
  return sums.reduce((total, sum) => total + sum * sum, 0) - squares;
}

function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
