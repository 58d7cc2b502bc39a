import { expect } from "vitest";
import { describeDivision } from "@/lib/analysis/grouping/description/describe-division";
import { prepareGrouping } from "@/lib/analysis/grouping/prepare-grouping";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import type { Reference } from "@/tests/support/matrices/grouping-reference";

/** What the shipped code finds, in the form of the reference. */
export function shipped(matrix: StanceMatrix, minimumShared: number): Reference {
  const found = prepareGrouping(matrix, { minimumShared, seed: 1 });
  if (found.kind === "ended") return { usable: found.grouping.usable, divisions: [] };
  return {
    usable: found.outline.usable,
    divisions: found.divisions.map(({ groups: k, groupOf, gain }) => {
      const description = describeDivision(found.sample, { groups: k, groupOf, minimumShared, seed: 1 });
      const { silhouette, lean, spread, shift } = description;
      const groups = Array.from({ length: k }, (_, group) =>
        found.ids.filter((_, person) => groupOf[person] === group).sort(),
      ).sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
      return { k, gain, groups, silhouette, lean, spread, shift };
    }),
  };
}

/** Who is usable and every division exactly, every number to 1e-6. */
export function expectSame(found: Reference, expected: Reference): void {
  expect(found.usable).toEqual(expected.usable);
  expect(found.divisions.map(({ k, groups }) => ({ k, groups }))).toEqual(
    expected.divisions.map(({ k, groups }) => ({ k, groups })),
  );
  for (const [at, division] of expected.divisions.entries()) {
    for (const name of ["gain", "silhouette", "lean", "spread", "shift"] as const) {
      const value = division[name];
      if (value === null) expect(found.divisions[at]?.[name]).toBeNull();
      else expect(found.divisions[at]?.[name]).toBeCloseTo(value, 7);
    }
  }
}
