import { LEVELS, MISSING, PSEUDO_COUNT } from "@/lib/analysis/grouping/parameters";
import type { CodedRows } from "@/lib/analysis/grouping/sample/coded-rows";
import { distinctRows, EMPTY_ROW } from "@/lib/analysis/grouping/sample/distinct-rows";
import { pooledMeanDifference } from "@/lib/analysis/grouping/sample/pooled-mean-difference";
import { floats, integers, type LaidOut } from "@/lib/analysis/kernel/kernel";
import type { SeededRandom } from "@/lib/analysis/seeded-random";

/**
 * People with exactly the same row are one profile; profiles are what is grouped. A cell is one value of a profile;
 * its slot is proposition × 5 + level, level 0 … 4 for −2 … 2.
 */
export interface Profiles {
  count: number;
  readonly propositions: number;
  /** People in each profile. */
  readonly weight: Int32Array;
  /** Profile of each person; −1 for one who said nothing. */
  readonly profileOf: Int32Array;
  /** Cells of profile i are firstCell[i] … firstCell[i + 1] − 1. */
  readonly firstCell: Int32Array;
  readonly propositionOf: Int32Array;
  readonly slotOf: Int32Array;
  /** By slot: the pooled mean difference of somebody with this value from the others, in scale points. */
  readonly pooledDifference: Float64Array;
  /** By slot: the same times the pseudo-count, the prior of each group's sums. */
  readonly prior: Float64Array;
  /** Sum of `pooledDifference` over all positions of the people filled in. */
  totalPooledDifference: number;
}

/** The arrays that profiles need. */
export function profilesLayout({ people, propositions }: CodedRows) {
  return {
    weight: integers(people),
    firstCell: integers(people + 1),
    propositionOf: integers(people * propositions),
    slotOf: integers(people * propositions),
    pooledDifference: floats(propositions * LEVELS),
    prior: floats(propositions * LEVELS),
  };
}

/**
 * Room for the profiles of a sample and of everything made from it by shuffling or hiding: the pooled difference is
 * that of the sample throughout.
 */
export function createProfiles(sample: CodedRows, arrays: LaidOut<ReturnType<typeof profilesLayout>>): Profiles {
  const { people, propositions } = sample;
  arrays.pooledDifference.set(pooledMeanDifference(sample));
  arrays.prior.set(arrays.pooledDifference.map((difference) => difference * PSEUDO_COUNT));
  return { ...arrays, count: 0, propositions, profileOf: new Int32Array(people), totalPooledDifference: 0 };
}

/**
 * Finds the profiles of coded rows: in order of first appearance, or in a random one where ties are to be broken at
 * random. People without any value belong to no profile. O(people × propositions).
 */
export function fillProfiles(
  profiles: Profiles,
  { rows, random }: { readonly rows: CodedRows; readonly random?: SeededRandom },
): void {
  const rowNumber = distinctRows(rows);
  const firstWith: number[] = [];
  // Plain loops: every trial of a verdict comes by.
  for (let person = 0; person < rowNumber.length; person++) {
    if (rowNumber[person] === firstWith.length) firstWith.push(person);
  }
  random?.shuffle(firstWith);

  profiles.count = firstWith.length;
  profiles.totalPooledDifference = 0;
  profiles.weight.fill(0);
  const profileOfRow = new Int32Array(firstWith.length);
  for (let profile = 0; profile < firstWith.length; profile++) {
    profileOfRow[rowNumber[firstWith[profile] ?? 0] ?? 0] = profile;
  }
  for (let person = 0; person < rowNumber.length; person++) {
    const row = rowNumber[person] ?? EMPTY_ROW;
    const profile = row === EMPTY_ROW ? -1 : (profileOfRow[row] ?? 0);
    profiles.profileOf[person] = profile;
    if (profile >= 0) profiles.weight[profile] = (profiles.weight[profile] ?? 0) + 1;
  }
  let cell = 0;
  for (let profile = 0; profile < firstWith.length; profile++) {
    profiles.firstCell[profile] = cell;
    cell = addCells(profiles, { rows, person: firstWith[profile] ?? 0, cell });
    profiles.firstCell[profile + 1] = cell;
    profiles.totalPooledDifference += (profiles.weight[profile] ?? 0) * sumPooledDifferences(profiles, profile);
  }
}

function addCells(
  { propositionOf, slotOf }: Profiles,
  { rows, person, cell }: { readonly rows: CodedRows; readonly person: number; readonly cell: number },
): number {
  const { propositions, codes } = rows;
  let next = cell;
  for (let proposition = 0; proposition < propositions; proposition++) {
    const code = codes[person * propositions + proposition] ?? MISSING;
    if (code === MISSING) continue;
    propositionOf[next] = proposition;
    slotOf[next] = proposition * LEVELS + code - 1;
    next++;
  }
  return next;
}

function sumPooledDifferences({ firstCell, slotOf, pooledDifference }: Profiles, profile: number): number {
  let sum = 0;
  for (let cell = firstCell[profile] ?? 0; cell < (firstCell[profile + 1] ?? 0); cell++) {
    sum += pooledDifference[slotOf[cell] ?? 0] ?? 0;
  }
  return sum;
}
