import { afterAll, expect, it } from "vitest";
import { groupCommentators } from "../../lib/analysis/grouping/group-commentators";
import { whatWouldChange } from "../../lib/analysis/what-would-change";
import { selectionMaterial } from "../../lib/views/selection-analysis";
import { findChanges } from "../../lib/workers/run-analysis";
import { createWorkerPool } from "../../lib/workers/worker-pool";
import { workerProgram } from "../../lib/workers/worker-program";
import { campsDossier } from "../support/camps-dossier";
import { selected } from "../support/selected";

const pool = createWorkerPool({ size: 2, file: workerProgram().file });
afterAll(() => pool.close());

it("leaves things out in shares and gets what leaving them out in one go gets", async () => {
  const { selection } = selected(campsDossier({ voices: 12, propositions: 6, missing: 0.3 }));
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
  // 6 propositions, 2 sources, 12 voices and a coding for each position.
  expect(found.changes).toHaveLength(6 + 2 + 12 + material.codings.length);
  expect(seen.at(-1)).toBe(1);
  expect(seen.length).toBeGreaterThan(1);
});
