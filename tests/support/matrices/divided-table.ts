import { withWorkSpace } from "@/lib/analysis/grouping/partition/find-divisions";
import { fillGroupSums, type GroupSums } from "@/lib/analysis/grouping/partition/group-sums";
import { fillProfiles } from "@/lib/analysis/grouping/sample/profiles";
import { codedRowsOf } from "@/tests/support/matrices/coded-rows-of";
import { matrixOf } from "@/tests/support/matrices/matrix-of";

/**
 * Group sums of rows written as in the worked examples, each with the group that it is in ("." for none) before a
 * colon: "0: 2 1 .".
 */
export function withDividedTable<Result>(lines: readonly string[], use: (table: GroupSums) => Result): Result {
  const parts = lines.map((line) => line.split(":"));
  const groups = parts.map(([group = ""]) => (group.trim() === "." ? -1 : Number(group)));
  const sample = codedRowsOf(matrixOf(...parts.map(([, row = ""]) => row)));
  return withWorkSpace(sample, ({ profiles, table }) => {
    fillProfiles(profiles, { rows: sample });
    const groupOf = new Int32Array(profiles.count);
    for (const [person, profile] of profiles.profileOf.entries()) groupOf[profile] = groups[person] ?? -1;
    fillGroupSums(table, Math.max(...groups) + 1, groupOf);
    return use(table);
  });
}
