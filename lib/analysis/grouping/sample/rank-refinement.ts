import { MISSING } from "@/lib/analysis/grouping/parameters";
import type { CodedRows } from "@/lib/analysis/grouping/sample/coded-rows";

/** Ranks of some things: equal where nothing tells them apart, otherwise the number of things before. */
export interface Ranks {
  readonly of: Int32Array;
  /** The things in order of rank. */
  readonly order: Int32Array;
}

/** How far people and oriented propositions are told apart. Proposition p as worded is 2p, turned round 2p + 1. */
export interface Ranking {
  readonly people: Ranks;
  readonly oriented: Ranks;
}

/** Who holds what, by person and by proposition, for the refinement of ranks. */
export interface Incidence {
  readonly people: number;
  readonly propositions: number;
  /** Values are whole numbers from −extreme to extreme: 2 where they are stances. */
  readonly extreme: number;
  /** By person, one after the other: proposition and value of each position; `firstOfPerson` says where. */
  readonly firstOfPerson: Int32Array;
  readonly propositionOf: Int32Array;
  readonly valueAt: Int32Array;
  /** By proposition: holder and value. */
  readonly firstOfProposition: Int32Array;
  readonly holderOf: Int32Array;
  readonly heldValue: Int32Array;
}

/** Positions by person, those of the first person first; several of one person on one proposition are several. */
export interface ListedPositions {
  readonly people: number;
  readonly propositions: number;
  readonly extreme: number;
  readonly personOf: Int32Array;
  readonly propositionOf: Int32Array;
  readonly valueAt: Int32Array;
}

/** Lists the positions of coded rows by person and by proposition. O(people × propositions). */
export function incidenceOf({ people, propositions, codes }: CodedRows): Incidence {
  const count = codes.reduce((sum, code) => sum + (code === MISSING ? 0 : 1), 0);
  const listed = {
    personOf: new Int32Array(count),
    propositionOf: new Int32Array(count),
    valueAt: new Int32Array(count),
  };
  let cell = 0;
  for (const [at, code] of codes.entries()) {
    if (code === MISSING) continue;
    listed.personOf[cell] = Math.floor(at / propositions);
    listed.propositionOf[cell] = at % propositions;
    listed.valueAt[cell++] = code - 3;
  }
  return incidenceOfPositions({ people, propositions, extreme: 2, ...listed });
}

/** Lists positions by person and by proposition. O(positions + people + propositions). */
export function incidenceOfPositions(listed: ListedPositions): Incidence {
  const { people, propositions, extreme, personOf, propositionOf, valueAt } = listed;
  const firstOfPerson = startsOf(personOf, people);
  const firstOfProposition = startsOf(propositionOf, propositions);
  const next = firstOfProposition.slice();
  const holderOf = new Int32Array(personOf.length);
  const heldValue = new Int32Array(personOf.length);
  for (const [cell, proposition] of propositionOf.entries()) {
    const at = next[proposition] ?? 0;
    holderOf[at] = personOf[cell] ?? 0;
    heldValue[at] = valueAt[cell] ?? 0;
    next[proposition] = at + 1;
  }
  return {
    ...{ people, propositions, extreme, firstOfPerson, propositionOf, valueAt },
    ...{ firstOfProposition, holderOf, heldValue },
  };
}

/** Where the run of each owner begins when things are put by owner, and where the last one ends. */
function startsOf(ownerOf: Int32Array, owners: number): Int32Array {
  const starts = new Int32Array(owners + 1);
  for (const owner of ownerOf) starts[owner + 1] = (starts[owner + 1] ?? 0) + 1;
  for (let owner = 0; owner < owners; owner++) starts[owner + 1] = (starts[owner + 1] ?? 0) + (starts[owner] ?? 0);
  return starts;
}

/** The ranking to begin with: people by number of positions, most first; all oriented propositions alike. */
export function initialRanking({ people, propositions, firstOfPerson }: Incidence): Ranking {
  const positions = (person: number) => (firstOfPerson[person + 1] ?? 0) - (firstOfPerson[person] ?? 0);
  const order = Int32Array.from({ length: people }, (_, person) => person).sort((a, b) => positions(b) - positions(a));
  const of = new Int32Array(people);
  for (const [place, person] of order.entries()) {
    const before = order[place - 1];
    const isTied = before !== undefined && positions(before) === positions(person);
    of[person] = isTied ? (of[before] ?? 0) : place;
  }
  const oriented = Int32Array.from({ length: 2 * propositions }, (_, at) => at);
  return { people: { of, order }, oriented: { of: new Int32Array(2 * propositions), order: oriented } };
}

/**
 * Tells people apart by the propositions they hold and propositions by who holds them, in turn, until that tells
 * nothing more (colour refinement). An oriented proposition is told by the list of its holders' ranks and values; a
 * person by one pair for each position: the rank of the proposition in its later orientation, and the value in that
 * orientation. Changes the ranking that is handed in. O(rounds × positions × log) at most; who is alone at a rank is
 * not looked at.
 *
 * Weisfeiler and Leman 1968.
 */
export function refineRanks(incidence: Incidence, { people, oriented }: Ranking): void {
  while (true) {
    const byHolders = splitTies(oriented, (at) => orientedList(incidence, people.of, at));
    const byPositions = splitTies(people, (person) => personList(incidence, oriented.of, person));
    if (!byHolders && !byPositions) return;
  }
}

/**
 * The sorted pairs of rank and value by which a person is told, each pair as one number that compares as the pair does.
 */
export function personList(
  { extreme, firstOfPerson, propositionOf, valueAt }: Incidence,
  orientedRank: Int32Array,
  person: number,
): Int32Array {
  const from = firstOfPerson[person] ?? 0;
  const list = new Int32Array((firstOfPerson[person + 1] ?? 0) - from);
  for (let at = 0; at < list.length; at++) {
    const proposition = propositionOf[from + at] ?? 0;
    const value = valueAt[from + at] ?? 0;
    const asWorded = orientedRank[2 * proposition] ?? 0;
    const turned = orientedRank[2 * proposition + 1] ?? 0;
    const oriented = asWorded > turned ? value : asWorded < turned ? -value : Math.abs(value);
    list[at] = pairKey(Math.max(asWorded, turned), oriented, extreme);
  }
  return list.sort();
}

function orientedList(
  { extreme, firstOfProposition, holderOf, heldValue }: Incidence,
  personRank: Int32Array,
  oriented: number,
): Int32Array {
  const proposition = oriented >> 1;
  const sign = oriented % 2 === 0 ? 1 : -1;
  const from = firstOfProposition[proposition] ?? 0;
  const list = new Int32Array((firstOfProposition[proposition + 1] ?? 0) - from);
  for (let at = 0; at < list.length; at++) {
    list[at] = pairKey(personRank[holderOf[from + at] ?? 0] ?? 0, sign * (heldValue[from + at] ?? 0), extreme);
  }
  return list.sort();
}

function pairKey(rank: number, value: number, extreme: number): number {
  return rank * (2 * extreme + 1) + value + extreme;
}

/** Orders the things that share a rank by their lists. Says whether any of them were told apart. */
function splitTies({ of, order }: Ranks, listOf: (thing: number) => Int32Array): boolean {
  let isSplit = false;
  for (let start = 0; start < order.length; ) {
    const end = endOfTie({ of, order }, start);
    if (end - start > 1) {
      const tied = Array.from(order.subarray(start, end), (thing) => ({ thing, list: listOf(thing) }));
      tied.sort((a, b) => compareLists(a.list, b.list));
      for (const [at, { thing, list }] of tied.entries()) {
        const before = tied[at - 1];
        const isTied = before !== undefined && compareLists(before.list, list) === 0;
        order[start + at] = thing;
        of[thing] = isTied ? (of[before.thing] ?? 0) : start + at;
        isSplit ||= at > 0 && !isTied;
      }
    }
    start = end;
  }
  return isSplit;
}

/** Where the run of equal ranks that begins at a place of the order ends. */
export function endOfTie({ of, order }: Ranks, start: number): number {
  const rank = of[order[start] ?? 0];
  let end = start + 1;
  while (end < order.length && of[order[end] ?? 0] === rank) end++;
  return end;
}

/** Element by element; of two lists that agree as far as they go the shorter one first. */
export function compareLists(a: Int32Array, b: Int32Array): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
