import { compareText } from "../../domain/collections";
import type { Group, Grouping, RefusedDivision } from "./grouping-result";
import { EQUAL_WITHIN, LIMITS } from "./method";
import type { FoundGroups } from "./prepare-grouping";
import type { Resamples } from "./stability";
import { judge } from "./verdict";

/**
 * Puts the verdict together from the groups found and the three repeated parts.
 *
 * p = (1 + shuffles that gain at least as much) / (1 + shuffles) (Phipson and Smyth 2010: never 0); the critical gain
 * is the ⌈0.95 R⌉-th smallest of the shuffles; power is the share of planted camps above it. A group's overlap is the
 * mean over resamples; people who said exactly the same have one share of staying, over all of them together, since
 * which of them lost which position is nothing they said.
 *
 * @param found the groups, from prepareGrouping.
 * @param evidence gains of shuffled and of planted data, and resamples: slices joined in order of replicates.
 */
export function concludeGrouping(
  found: FoundGroups,
  {
    chance,
    power,
    stability,
  }: { readonly chance: Float64Array; readonly power: Float64Array; readonly stability: Resamples },
): Grouping {
  const criticalGain = chance.toSorted()[Math.ceil(0.95 * chance.length) - 1] ?? 0;
  const asGood = chance.filter((gain) => gain > found.gain - EQUAL_WITHIN).length;
  const noticed = power.filter((gain) => gain >= criticalGain + EQUAL_WITHIN).length;
  const candidates = Array.from({ length: found.groups }, (_, group) => candidateOf(found, { group, stability }));
  const evidence = {
    p: (1 + asGood) / (1 + chance.length),
    power: noticed / Math.max(1, power.length),
    groups: candidates.map(({ group, people }) => ({ jaccard: group.jaccard, people: people.length })),
    silhouette: found.silhouette,
    lean: found.lean,
    shift: found.shift,
  };
  const { verdict, reasons, checks } = judge(evidence);
  const mayBeShown = verdict === "tentative" || verdict === "clear";
  const held = candidates.filter(({ group }) => group.jaccard > LIMITS.groupShown - EQUAL_WITHIN);
  const others = candidates.filter((candidate) => !held.includes(candidate));
  return {
    ...found.outline,
    verdict,
    reasons,
    checks,
    gain: found.gain,
    criticalGain,
    p: evidence.p,
    power: evidence.power,
    k: found.groups,
    gains: found.gains,
    silhouette: found.silhouette,
    lean: found.lean,
    shift: found.shift,
    stability: evidence.groups.toSorted((a, b) => b.jaccard - a.jaccard || b.people - a.people),
    groups: mayBeShown ? inOrder(held.map(({ group }) => group)) : [],
    inBetween: mayBeShown ? others.flatMap(({ people }) => people).sort(compareText) : [],
    refused: mayBeShown ? null : refusedDivision(inOrder(candidates.map(({ group }) => group))),
  };
}

function refusedDivision(groups: readonly Group[]): RefusedDivision {
  const parts = groups.map(({ members, leaning, jaccard, stay }) => ({ firm: members, loose: leaning, jaccard, stay }));
  return { kind: "refused-division", parts };
}

/** One group as it would be shown. */
function candidateOf(
  found: FoundGroups,
  { group, stability }: { readonly group: number; readonly stability: Resamples },
): { readonly group: Group; readonly people: readonly string[] } {
  const stayOf = stayOfProfiles(found, stability);
  const people = Array.from(found.groupOf.keys())
    .filter((person) => found.groupOf[person] === group)
    .map((person) => ({
      id: found.ids[person] ?? "",
      profile: found.profileOf[person] ?? 0,
      stay: stayOf.get(found.profileOf[person] ?? 0) ?? 0,
      silhouette: found.silhouetteOf[person] ?? 0,
    }))
    .sort((a, b) => differ(b.silhouette, a.silhouette) || a.profile - b.profile || compareText(a.id, b.id));
  const isMember = ({ stay }: { stay: number }) => stay > LIMITS.memberStay - EQUAL_WITHIN;
  return {
    group: {
      id: "",
      members: people.filter(isMember).map(({ id }) => id),
      leaning: people.filter((person) => !isMember(person)).map(({ id }) => id),
      jaccard: meanOverlap(found, { group, stability }),
      stay: Object.fromEntries(people.map(({ id, stay }) => [id, stay])),
      silhouette: Object.fromEntries(people.map(({ id, silhouette }) => [id, silhouette])),
    },
    people: people.map(({ id }) => id),
  };
}

function stayOfProfiles({ profileOf }: FoundGroups, { satIn, stayed }: Resamples): Map<number, number> {
  const counts = new Map<number, { satIn: number; stayed: number }>();
  for (const [person, profile] of profileOf.entries()) {
    const count = counts.get(profile) ?? { satIn: 0, stayed: 0 };
    count.satIn += satIn[person] ?? 0;
    count.stayed += stayed[person] ?? 0;
    counts.set(profile, count);
  }
  return new Map(Array.from(counts, ([profile, count]) => [profile, count.stayed / Math.max(1, count.satIn)]));
}

function meanOverlap(
  { groups }: FoundGroups,
  { group, stability }: { readonly group: number; readonly stability: Resamples },
): number {
  const resamples = stability.overlaps.length / groups;
  let sum = 0;
  for (let place = 0; place < resamples; place++) sum += stability.overlaps[place * groups + group] ?? 0;
  return resamples > 0 ? sum / resamples : 0;
}

/** Most members first, then by the first name; only the order of the list depends on it. */
function inOrder(groups: readonly Group[]): Group[] {
  const firstName = ({ members, leaning }: Group) => [...members, ...leaning].sort(compareText)[0] ?? "";
  return groups
    .toSorted((a, b) => b.members.length - a.members.length || compareText(firstName(a), firstName(b)))
    .map((group, place) => ({ ...group, id: `g${place + 1}` }));
}

function differ(a: number, b: number): number {
  return Math.abs(a - b) < EQUAL_WITHIN ? 0 : a - b;
}
