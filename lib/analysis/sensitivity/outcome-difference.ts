import { adjustedRandIndex } from "@/lib/analysis/grouping/adjusted-rand-index";
import type { MemberGroup } from "@/lib/analysis/propositions/distinguishing-items";

/** The result of an analysis as far as it is compared: what may be said, and who is in which group. */
export interface Outcome<Verdict extends string = string> {
  readonly verdict: Verdict;
  readonly groups: readonly MemberGroup[];
}

export interface OutcomeDifference {
  readonly verdictChanged: boolean;
  /** Over the people in a group both times, −1 to 1; null below two of them. */
  readonly adjustedRand: number | null;
  /** People present both times who are in another group than before, in one they were not, or in none any more. */
  readonly moved: readonly string[];
}

/**
 * How one outcome differs from another: verdict, adjusted Rand index, and who moved.
 *
 * Groups have no identity from one run to the next; each is matched with the one it shares most members with, the
 * largest overlap first (ties: the earlier group), one to one.
 *
 * @param present who takes part both times; others cannot move.
 * @returns `moved` in the order of `present`. O(groups² + people).
 * Example: {a, b, c} {d, e} against {d, e} {a, b}: same names aside, c moved; adjusted Rand 1 over a, b, d, e.
 * Reference: Hubert & Arabie 1985.
 */
export function outcomeDifference({
  before,
  after,
  present,
}: {
  readonly before: Outcome;
  readonly after: Outcome;
  readonly present: readonly string[];
}): OutcomeDifference {
  const groupBefore = groupIndex(before.groups);
  const groupAfter = groupIndex(after.groups);
  const inBoth = present.filter((id) => groupBefore.has(id) && groupAfter.has(id));
  const successors = matchGroups(before.groups, after.groups);
  const labels = (groups: ReadonlyMap<string, number>) => inBoth.map((id) => String(groups.get(id)));
  return {
    verdictChanged: before.verdict !== after.verdict,
    adjustedRand: adjustedRandIndex(labels(groupBefore), labels(groupAfter)),
    moved: present.filter((id) => {
      const earlier = groupBefore.get(id);
      const expected = earlier === undefined ? undefined : (successors.get(earlier) ?? "gone");
      return expected !== groupAfter.get(id);
    }),
  };
}

function groupIndex(groups: readonly MemberGroup[]): Map<string, number> {
  return new Map(groups.flatMap(({ members }, index) => members.map((member) => [member, index])));
}

function matchGroups(before: readonly MemberGroup[], after: readonly MemberGroup[]): Map<number, number> {
  const overlaps = before.flatMap((earlier, from) => {
    const members = new Set(earlier.members);
    return after.map((later, to) => ({ from, to, common: later.members.filter((id) => members.has(id)).length }));
  });
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to, common } of overlaps.sort((a, b) => b.common - a.common)) {
    if (common === 0 || matched.has(from) || taken.has(to)) continue;
    matched.set(from, to);
    taken.add(to);
  }
  return matched;
}
