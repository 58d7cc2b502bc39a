import { chooseNumberOfGroups } from "@/lib/analysis/grouping/choose-number-of-groups";
import { type Dependability, dependabilityOf, staysAsMember } from "@/lib/analysis/grouping/dependability";
import { type DivisionDescription, describeDivision } from "@/lib/analysis/grouping/description/describe-division";
import type { FoundDivision, FoundGroups } from "@/lib/analysis/grouping/found-groups";
import type { Group, Grouping, NumberOfGroups, RefusedDivision } from "@/lib/analysis/grouping/grouping-result";
import { EQUAL_WITHIN, LIMITS, METHOD_VERSION } from "@/lib/analysis/grouping/parameters";
import type { GroupingSettings } from "@/lib/analysis/grouping/prepare-grouping";
import type { Resamples } from "@/lib/analysis/grouping/trials/stability";
import { summariseTrials, type Trials } from "@/lib/analysis/grouping/trials/summarise-trials";
import { judge } from "@/lib/analysis/grouping/verdict";
import { compareText } from "@/lib/domain/collections";

/** The repeated parts, slices joined in order of replicates. */
export interface GroupingTrials extends Trials {
  /** Null where p or power rule groups out. */
  readonly stability: Resamples | null;
  /** Whether stages were left out because they would have cost too much. */
  readonly isCutShort: boolean;
}

/**
 * Puts the verdict together: chooses the number of groups by what their dependable members tell, describes that
 * division and judges it by all its numbers.
 *
 * @param found the divisions, from prepareGrouping.
 * @param trials gains of shuffled and of planted data, and resamples. O(99 × cells) for the spread.
 */
export function concludeGrouping(
  found: FoundGroups,
  { settings, trials }: { readonly settings: GroupingSettings; readonly trials: GroupingTrials },
): Grouping {
  const { stability } = trials;
  const { p, power, criticalGain, edges } = summariseTrials(found.gain, trials);
  const divided = found.divisions.map((division, at) => {
    const again = stability?.divisions[at];
    const dependability =
      stability && again ? dependabilityOf(found, { division, satIn: stability.satIn, found: again }) : null;
    return { ...division, dependability, carried: dependability?.carried ?? null };
  });
  const chosen = chooseNumberOfGroups(divided, { criticalGain });
  const description = describeDivision(found.sample, { ...chosen, ...settings });
  const { silhouette, lean, spread, spreadAtMost, shift } = description;
  const candidates = candidatesOf(found, { chosen, description });
  const foundAgain = chosen.dependability
    ? candidates.map(({ group, people }) => ({ jaccard: group.jaccard, people: people.length }))
    : null;
  const { verdict, reasons, checks } = judge({
    ...{ p, power, groups: foundAgain, silhouette, lean, spread, spreadAtMost, shift },
  });
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
    p,
    power,
    edge: edges.length > 0 ? edges.map((edge) => ({ ...edge, isCutShort: trials.isCutShort })) : null,
    k: chosen.groups,
    byK: divided.map((division) => numberOfGroups(found, division)),
    silhouette,
    lean,
    spread,
    spreadAtMost,
    shift,
    stability: (foundAgain ?? []).toSorted((a, b) => b.jaccard - a.jaccard || b.people - a.people),
    groups: mayBeShown ? inOrder(held.map(({ group }) => group)) : [],
    inBetween: mayBeShown ? others.flatMap(({ people }) => people).sort(compareText) : [],
    refused: mayBeShown ? null : refusedDivision(candidates, { isLookedFor: chosen.dependability !== null }),
    notPlaced: [...found.outline.notPlaced, ...outOfReach(found, chosen)].sort((a, b) => compareText(a.id, b.id)),
    settings: {
      method: METHOD_VERSION,
      minimumShared: settings.minimumShared,
      seed: settings.seed,
      replicates: {
        chance: trials.chance.length,
        power: trials.power.length,
        stability: (stability?.divisions[0]?.overlaps.length ?? 0) / (found.divisions[0]?.groups ?? 1),
      },
    },
  };
}

function refusedDivision(
  candidates: readonly Candidate[],
  { isLookedFor }: { readonly isLookedFor: boolean },
): RefusedDivision {
  const parts = inOrder(candidates.map(({ group }) => group)).map(({ members, leaning, jaccard, stay }) =>
    isLookedFor
      ? { firm: members, loose: leaning, jaccard, stay }
      : { firm: [...members, ...leaning], loose: [], jaccard: null, stay: {} },
  );
  return { kind: "refused-division", parts: parts.toSorted((a, b) => b.firm.length - a.firm.length) };
}

interface DividedDependably extends FoundDivision {
  readonly dependability: Dependability | null;
  readonly carried: number | null;
}

function outOfReach({ ids }: FoundGroups, { groupOf }: FoundDivision): Grouping["notPlaced"] {
  return ids.filter((_, person) => groupOf[person] === -1).map((id) => ({ id, why: "no-group-in-reach" }));
}

function numberOfGroups(
  { ids }: FoundGroups,
  { groups, groupOf, gain, dependability }: DividedDependably,
): NumberOfGroups {
  const order = Array.from({ length: groups }, (_, group) => ({
    people: ids.filter((_, person) => groupOf[person] === group).sort(compareText),
    jaccard: dependability?.jaccard[group] ?? 0,
  })).sort((a, b) => b.people.length - a.people.length || compareText(a.people[0] ?? "", b.people[0] ?? ""));
  return {
    groups,
    gain,
    carried: dependability?.carried ?? null,
    jaccard: dependability ? order.map(({ jaccard }) => jaccard) : null,
    members: dependability?.members ?? null,
    division: order.map(({ people }) => people),
  };
}

interface Candidate {
  readonly group: Group;
  readonly people: readonly string[];
}

/** The groups of the chosen division as they would be shown. */
function candidatesOf(
  { ids, profileOf }: FoundGroups,
  { chosen, description }: { readonly chosen: DividedDependably; readonly description: DivisionDescription },
): Candidate[] {
  const { groups, groupOf, dependability } = chosen;
  return Array.from({ length: groups }, (_, group) => {
    const people = Array.from(groupOf.keys())
      .filter((person) => groupOf[person] === group)
      .map((person) => ({
        id: ids[person] ?? "",
        profile: profileOf[person] ?? 0,
        stay: dependability?.stayOf[person] ?? 0,
        silhouette: description.silhouetteOf[person] ?? 0,
      }))
      .sort((a, b) => differ(b.silhouette, a.silhouette) || a.profile - b.profile || compareText(a.id, b.id));
    return {
      group: {
        id: "",
        members: people.filter(({ stay }) => staysAsMember(stay)).map(({ id }) => id),
        leaning: people.filter(({ stay }) => !staysAsMember(stay)).map(({ id }) => id),
        jaccard: dependability?.jaccard[group] ?? 0,
        stay: Object.fromEntries(people.map(({ id, stay }) => [id, stay])),
        silhouette: Object.fromEntries(people.map(({ id, silhouette }) => [id, silhouette])),
      },
      people: people.map(({ id }) => id),
    };
  });
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
