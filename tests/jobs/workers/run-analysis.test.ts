import { afterAll, describe, expect, it } from "vitest";
import { groupCommentators } from "@/lib/analysis/grouping/group-commentators";
import { whatWouldChange } from "@/lib/analysis/sensitivity/sensitivity";
import { findChanges, findGrouping } from "@/lib/jobs/workers/run-analysis";
import { createWorkerPool } from "@/lib/jobs/workers/worker-pool";
import { workerProgram } from "@/lib/jobs/workers/worker-program";
import { selectionMaterial, selectionMatrix } from "@/lib/selection/selection-analysis";
import { groupedDossier } from "@/tests/support/dossiers/grouped-dossier";
import { selected } from "@/tests/support/dossiers/selected";

const pool = createWorkerPool({ size: 2, file: workerProgram().file });
afterAll(() => pool.close());

const SETTINGS = { minimumShared: 2, seed: 1, replicates: { chance: 199, power: 50, stability: 60 } };

describe("a verdict", () => {
  it("a verdict is the same from one thread, from two, and from a dozen shares, to the last digit", async () => {
    const { selection } = selected(groupedDossier({ commentators: 24, propositions: 10, missing: 0.5 }));
    const matrix = selectionMatrix(selection);
    const here = groupCommentators(matrix, SETTINGS);
    expect(here.verdict).toBe("clear");

    for (const size of [1, 2, 12]) {
      // As many shares as there are threads at most: two threads stand for any number.
      const shared = { ...pool, size };
      expect(await findGrouping(shared, { matrix, settings: SETTINGS })).toEqual(here);
    }
  });

  it("a verdict that needs no trials is there at once", async () => {
    const { selection } = selected(groupedDossier({ commentators: 4, propositions: 6, missing: 0 }));
    const matrix = selectionMatrix(selection);

    expect(await findGrouping(pool, { matrix, settings: SETTINGS })).toEqual(groupCommentators(matrix, SETTINGS));
  });

  it("a verdict tells how far all shares are together", async () => {
    const { selection } = selected(groupedDossier({ commentators: 60, propositions: 13, missing: 0.6 }));
    const seen: { done: number; total: number }[] = [];
    const matrix = selectionMatrix(selection);
    const settings = { ...SETTINGS, replicates: { chance: 400, power: 50, stability: 50 } };
    await findGrouping(pool, { matrix, settings, watch: { onProgress: (progress) => seen.push(progress) } });

    // However quick the threads are, the end of each share is told.
    expect(seen.length).toBeGreaterThanOrEqual(pool.size);
    expect(seen.at(-1)?.done).toBe(500);
    expect(new Set(seen.map(({ total }) => total))).toEqual(new Set([500]));
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((a, b) => a - b));
    expect(seen.every(({ done }) => done > 0 && done <= 500)).toBe(true);
  });
});

it("leaves things out in shares and gets what leaving them out in one go gets", async () => {
  const { selection } = selected(groupedDossier({ commentators: 12, propositions: 6, missing: 0.3 }));
  const material = selectionMaterial(selection);
  const settings = { minimumShared: 2, seed: 1, replicates: { chance: 19, power: 10, stability: 10 } };
  const seen: number[] = [];

  const found = await findChanges(pool, {
    material,
    settings,
    watch: { onProgress: ({ done, total }) => seen.push(done / total) },
  });

  const plain = whatWouldChange({
    material,
    analyse: (matrix) => {
      const { verdict, groups } = groupCommentators(matrix, settings);
      return { verdict, groups: groups.map(({ id, members }) => ({ id, members })) };
    },
  });
  expect(found).toEqual(plain);
  // 6 propositions, 2 sources, 12 commentators and a coding for each position.
  expect(found.changes).toHaveLength(6 + 2 + 12 + material.codings.length);
  expect(seen.at(-1)).toBe(1);
  expect(seen.length).toBeGreaterThan(1);
});
