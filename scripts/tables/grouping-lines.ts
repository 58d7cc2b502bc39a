import { adjustedRandIndex } from "@/lib/analysis/grouping/adjusted-rand-index";
import type { Group, Grouping, NumberOfGroups } from "@/lib/analysis/grouping/grouping-result";
import { compareText, groupBy } from "@/lib/domain/collections";
import { DEFAULT_WORDING } from "@/lib/domain/wording";
import { verdictSentence } from "@/lib/findings/verdict-sentence";
import { coefficient, count, number } from "@/lib/wording/count";

export interface TableContext {
  /** How many columns the table has. */
  readonly propositions: number;
  /** Known groups of the commentators, to compare the shown ones with; null where none are known. */
  readonly groupOf: ReadonlyMap<string, string> | null;
  /** Whether to say who is in which group. */
  readonly withNames: boolean;
}

/**
 * What came of grouping a table, one thing a line: the verdict with its reasons, the numbers it rests on, and the
 * groups that may be shown.
 */
export function groupingLines(grouping: Grouping, { propositions, groupOf, withNames }: TableContext): string[] {
  const { sentence, reasons } = verdictSentence({ wording: DEFAULT_WORDING }, grouping);
  return [
    `verdict: ${grouping.verdict}. ${sentence}`,
    ...reasons.map((reason) => `because: ${reason}`),
    ...numberLines(grouping, propositions),
    ...grouping.groups.map((group) => groupLine(group, groupOf)),
    ...(withNames ? nameLines(grouping) : []),
    ...(groupOf ? [comparisonLine(grouping, groupOf)] : []),
  ];
}

function numberLines(grouping: Grouping, propositions: number): string[] {
  const { basis, stability, byK, edge, settings } = grouping;
  const cells = basis.commentators * propositions;
  const { chance, power, stability: resamples } = settings.replicates;
  return [
    `voices: ${number(basis.commentators)}, usable: ${number(grouping.usable.length)}`,
    `propositions: ${number(propositions)}, positions: ${number(basis.positions)}, missing: ${((100 * (cells - basis.positions)) / Math.max(1, cells)).toFixed(1)} %`,
    `settings: ${settings.minimumShared} shared at least, seed ${settings.seed}, ${chance} shuffles, ${power} planted camps, ${resamples} resamples`,
    `groups found: ${grouping.k ?? "none"}; gain by number of groups: ${byK.map(({ groups, gain }) => `${groups} ${coefficient(gain, 3)}`).join(", ") || "none"}`,
    ...byK.map((division) => numberLine(division, grouping.usable.length)),
    `gain: ${coefficient(grouping.gain, 3)}, of shuffled data at most: ${coefficient(grouping.criticalGain, 3)} (in 95 of 100), p: ${coefficient(grouping.p, 3)}`,
    `power: ${coefficient(grouping.power)}`,
    `silhouette: ${coefficient(grouping.silhouette)}, lean: ${coefficient(grouping.lean)}, spread: ${coefficient(grouping.spread, 3)}, at most ${coefficient(grouping.spreadAtMost, 3)}, shift: ${coefficient(grouping.shift)}`,
    `found again: ${stability.map(({ jaccard, people }) => `${coefficient(jaccard, 3)} (${count(people, "voice")})`).join(", ") || "nothing"}`,
    ...(edge ?? []).map(
      ({ of, value, low, high, limit }) =>
        `on the edge: ${of} ${coefficient(value, 3)}, between ${coefficient(low, 3)} and ${coefficient(high, 3)}; the limit is ${coefficient(limit)}`,
    ),
  ];
}

/** What the division into one number of groups is worth. */
function numberLine({ groups, gain, carried, jaccard, members }: NumberOfGroups, usable: number): string {
  const found = jaccard ? jaccard.map((overlap) => coefficient(overlap, 3)).join(", ") : "not looked for";
  const share = members === null ? "" : `; members: ${members} of ${usable}, who carry ${coefficient(carried, 3)}`;
  return `${groups} groups: gain ${coefficient(gain, 3)}; found again: ${found}${share}`;
}

function groupLine({ id, members, leaning }: Group, groupOf: ReadonlyMap<string, string> | null): string {
  const size = `${count(members.length, "member")}, ${leaning.length} leaning`;
  if (!groupOf) return `${id}: ${size}`;
  const known = members.flatMap((member) => groupOf.get(member) ?? []);
  const parts = [...groupBy(known, (name) => name)]
    .map(([name, { length }]) => ({ name, length }))
    .sort((a, b) => b.length - a.length || compareText(a.name, b.name));
  return `${id}: ${size}; known as ${parts.map(({ name, length }) => `${name} ${length}`).join(", ") || "nothing"}`;
}

function nameLines({ groups, inBetween, notPlaced }: Grouping): string[] {
  const lists = [
    ...groups.map(({ id, members }) => ({ title: `members of ${id}`, names: members })),
    ...groups.map(({ id, leaning }) => ({ title: `leaning towards ${id}`, names: leaning })),
    { title: "in between", names: inBetween },
    { title: "not placed", names: notPlaced.map(({ id }) => id) },
  ];
  return lists.flatMap(({ title, names }) => (names.length > 0 ? [`${title}: ${names.join("; ")}`] : []));
}

/** Against a single group every index is 0 or 1, whoever is in it. */
function comparisonLine({ groups }: Grouping, groupOf: ReadonlyMap<string, string>): string {
  if (groups.length < 2) return "adjusted Rand index: undefined, for fewer than two groups are shown";
  const placed = groups.flatMap(({ id, members }) =>
    members.flatMap((member) => {
      const known = groupOf.get(member);
      return known === undefined ? [] : [{ id, known }];
    }),
  );
  const index = adjustedRandIndex(
    placed.map(({ id }) => id),
    placed.map(({ known }) => known),
  );
  return `adjusted Rand index of ${count(placed.length, "member")} with a known group: ${coefficient(index)}`;
}
