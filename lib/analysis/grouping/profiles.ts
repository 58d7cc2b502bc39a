import type { SeededRandom } from "../seeded-random";
import { type CodedRows, canonicalOrder } from "./canonical-order";
import { ADDED_PEOPLE, LEVELS, MISSING } from "./method";

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
  /** By slot: how far somebody with this value is from the other holders of the proposition, in scale points. */
  readonly everybody: Float64Array;
  /** By slot: the same times the number of people added to each group's view. */
  readonly added: Float64Array;
  /** Sum of `everybody` over all positions of all people. */
  totalEverybody: number;
}

/** Room for the profiles of any rows of this shape, to be filled again and again. */
export function createProfiles({ people, propositions }: Pick<CodedRows, "people" | "propositions">): Profiles {
  return {
    count: 0,
    propositions,
    weight: new Int32Array(people),
    profileOf: new Int32Array(people),
    firstCell: new Int32Array(people + 1),
    propositionOf: new Int32Array(people * propositions),
    slotOf: new Int32Array(people * propositions),
    everybody: new Float64Array(propositions * LEVELS),
    added: new Float64Array(propositions * LEVELS),
    totalEverybody: 0,
  };
}

/**
 * Finds the profiles of coded rows: in canonical order, or in a random one where ties are to be broken at random.
 * People without any value belong to no profile. O(people · log people + cells).
 */
export function fillProfiles(
  profiles: Profiles,
  { rows, random }: { readonly rows: CodedRows; readonly random?: SeededRandom },
): void {
  const { order, twin } = canonicalOrder(rows);
  const first: number[] = [];
  for (let place = 0; place < rows.people; place++) {
    if (twin[place] === 0 && !saysNothing(rows, order[place] ?? 0)) first.push(place);
  }
  random?.shuffle(first);

  profiles.count = first.length;
  profiles.profileOf.fill(-1);
  let cell = 0;
  for (const [profile, start] of first.entries()) {
    let end = start;
    do {
      profiles.profileOf[order[end] ?? 0] = profile;
      end++;
    } while (twin[end] === 1);
    profiles.weight[profile] = end - start;
    profiles.firstCell[profile] = cell;
    cell = addCells(profiles, { rows, person: order[start] ?? 0, cell });
  }
  profiles.firstCell[first.length] = cell;
  fillEverybody(profiles);
}

function saysNothing({ propositions, codes }: CodedRows, person: number): boolean {
  for (let at = person * propositions; at < (person + 1) * propositions; at++) if (codes[at] !== MISSING) return false;
  return true;
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

/** Mean difference from the other holders: sum over all holders (one's own term is 0) by their number less one. */
function fillEverybody(profiles: Profiles): void {
  const { count, propositions, weight, firstCell, slotOf, everybody, added } = profiles;
  const holdersAt = new Float64Array(propositions * LEVELS);
  for (let profile = 0; profile < count; profile++) {
    for (let cell = firstCell[profile] ?? 0; cell < (firstCell[profile + 1] ?? 0); cell++) {
      const slot = slotOf[cell] ?? 0;
      holdersAt[slot] = (holdersAt[slot] ?? 0) + (weight[profile] ?? 0);
    }
  }
  profiles.totalEverybody = 0;
  for (let first = 0; first < propositions * LEVELS; first += LEVELS) {
    let holders = 0;
    for (let level = 0; level < LEVELS; level++) holders += holdersAt[first + level] ?? 0;
    for (let level = 0; level < LEVELS; level++) {
      let sum = 0;
      for (let other = 0; other < LEVELS; other++) sum += (holdersAt[first + other] ?? 0) * Math.abs(level - other);
      const mean = holders > 1 ? sum / (holders - 1) : 0;
      everybody[first + level] = mean;
      added[first + level] = mean * ADDED_PEOPLE;
      profiles.totalEverybody += mean * (holdersAt[first + level] ?? 0);
    }
  }
}
