import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EQUAL_WITHIN, MAX_ROUNDS, MISSING } from "@/lib/analysis/grouping/parameters";
import { distanceToGroups } from "@/lib/analysis/grouping/partition/distance-to-groups";
import { withWorkSpace } from "@/lib/analysis/grouping/partition/find-divisions";
import { fillGroupSums, type GroupSums, sumAt } from "@/lib/analysis/grouping/partition/group-sums";
import { heldOutGain } from "@/lib/analysis/grouping/partition/held-out-gain";
import { joinNearestGroups } from "@/lib/analysis/grouping/partition/join-nearest-groups";
import { fillProfiles } from "@/lib/analysis/grouping/sample/profiles";
import { seededRandom } from "@/lib/analysis/seeded-random";

/** A table of noise in which few values make ties and near ties common, and a random division of its profiles. */
const tables = fc.record({
  seed: fc.nat(1_000_000),
  people: fc.integer({ min: 4, max: 40 }),
  propositions: fc.integer({ min: 1, max: 40 }),
  missing: fc.constantFrom(0, 0.05, 0.4, 0.8),
  levels: fc.constantFrom<readonly number[]>([1, 2, 3, 4, 5], [2, 4], [1, 5], [3, 3, 3, 4]),
  groups: fc.integer({ min: 2, max: 6 }),
  minimumShared: fc.integer({ min: 1, max: 5 }),
  twins: fc.boolean(),
});
type Table = typeof tables extends fc.Arbitrary<infer One> ? One : never;

function withTable<Result>(table: Table, use: (sums: GroupSums) => Result): Result {
  const { seed, people, propositions, missing, levels, groups, twins } = table;
  const random = seededRandom({ seed, stage: "test", replicate: 0 });
  const codes = Uint8Array.from({ length: people * propositions }, () =>
    random.share() < missing ? MISSING : (levels[random.below(levels.length)] ?? MISSING),
  );
  if (twins) codes.copyWithin(propositions, 0, propositions);
  const rows = { people, propositions, codes };
  return withWorkSpace(rows, ({ profiles, table: sums }) => {
    fillProfiles(profiles, { rows });
    fillGroupSums(
      sums,
      groups,
      Int32Array.from({ length: profiles.count }, () => random.below(groups + 1) - 1),
    );
    return use(sums);
  });
}

/** The division that stands in the table, as a list of its own. */
const divisionOf = ({ profiles, groupOf }: GroupSums) => Int32Array.from(groupOf.subarray(0, profiles.count));

/** Relocation by exact distances, with the sums made anew after each move and every round looked at. */
function plainRelocation(table: GroupSums, minimumShared: number): Int32Array {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    for (let profile = 0; profile < table.profiles.count; profile++) {
      distanceToGroups(table, profile, "move", minimumShared);
      const own = table.groupOf[profile] ?? -1;
      let found = own >= 0 && (table.allowed & (1 << own)) !== 0 ? own : -1;
      let least = (found >= 0 ? (table.distance[found] ?? 0) : Number.POSITIVE_INFINITY) - EQUAL_WITHIN;
      for (let group = 0; group < table.groups; group++) {
        const apart = table.distance[group] ?? 0;
        if (apart > least || (table.allowed & (1 << group)) === 0) continue;
        found = group;
        least = apart - EQUAL_WITHIN;
      }
      if (found === own) continue;
      const moved = divisionOf(table);
      moved[profile] = found;
      fillGroupSums(table, table.groups, moved);
    }
  }
  return divisionOf(table);
}

/** The held-out gain by exact distances, position by position. */
function plainGains(table: GroupSums, minimumShared: number): number[] {
  const { profiles } = table;
  return Array.from({ length: profiles.count }, (_, profile) => {
    distanceToGroups(table, profile, "stay", minimumShared);
    const own = table.groupOf[profile] ?? -1;
    let gain = 0;
    for (let cell = profiles.firstCell[profile] ?? 0; cell < (profiles.firstCell[profile + 1] ?? 0); cell++) {
      const slot = profiles.slotOf[cell] ?? 0;
      const proposition = profiles.propositionOf[cell] ?? 0;
      let least = Number.POSITIVE_INFINITY;
      let predicted = Number.NaN;
      for (let group = 0; group < table.groups; group++) {
        if ((table.allowed & (1 << group)) === 0) continue;
        const observed = table.observed[proposition * 8 + group] ?? 0;
        // Her own value is 0 from herself, so that only the number of people has to be corrected: (n + 2) / (n + 1).
        const outside = sumAt(table, proposition, slot, group) * (table.inverse[observed] ?? 0);
        const term = group === own ? outside * ((observed + 2) / (observed + 1)) : outside;
        const rest = (table.distance[group] ?? 0) - term;
        if (rest > least - EQUAL_WITHIN) continue;
        least = rest;
        predicted = term;
      }
      if (table.allowed !== 0) gain += (profiles.pooledDifference[slot] ?? 0) - predicted;
    }
    return gain;
  });
}

describe("rounded distances decide as exact ones do", () => {
  it("rounded distances move everybody where exact ones do, to the last profile", () => {
    fc.assert(
      fc.property(tables, (made) => {
        withTable(made, (table) => {
          const start = divisionOf(table);
          const expected = plainRelocation(table, made.minimumShared);
          fillGroupSums(table, made.groups, start);
          table.functions.relocateUntilStable(made.minimumShared, MAX_ROUNDS, EQUAL_WITHIN);
          expect(divisionOf(table)).toEqual(expected);
        });
      }),
      { numRuns: 150, seed: 3901 },
    );
  });

  it("rounded distances predict every held-out position by the group that exact ones do, to the last bit", () => {
    fc.assert(
      fc.property(tables, (made) => {
        withTable(made, (table) => {
          heldOutGain(table, made);
          if (table.profiles.totalPooledDifference < EQUAL_WITHIN) return;
          expect([...table.gains.subarray(0, table.profiles.count)]).toEqual(plainGains(table, made.minimumShared));
        });
      }),
      { numRuns: 300, seed: 3902 },
    );
  });

  it("rounded losses join the two groups that exact ones do", () => {
    fc.assert(
      fc.property(tables, (made) => {
        withTable(made, (table) => {
          const { groups } = made;
          const groupOf = divisionOf(table);
          table.functions.joiningLosses(table.losses.byteOffset);
          const lossOf = (one: number, other: number) =>
            (table.losses[one * 8 + other] ?? 0) + (table.losses[other * 8 + one] ?? 0);
          const pairs = Array.from({ length: groups }, (_, one) =>
            Array.from({ length: groups - one - 1 }, (_, at) => [one, one + 1 + at] as const),
          ).flat();
          let [kept, joined] = pairs[0] ?? [0, 1];
          for (const [one, other] of pairs) {
            if (lossOf(one, other) > lossOf(kept, joined) - EQUAL_WITHIN) continue;
            [kept, joined] = [one, other];
          }
          expect([...joinNearestGroups(table, { groups, groupOf }).groupOf]).toEqual(
            [...groupOf].map((group) => (group === joined ? kept : group > joined ? group - 1 : group)),
          );
        });
      }),
      { numRuns: 300, seed: 3903 },
    );
  });
});
