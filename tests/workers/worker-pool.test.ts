import { afterAll, describe, expect, it } from "vitest";
import { selectionGrouping, selectionMatrix } from "../../lib/views/selection-analysis";
import type { GroupingTask, TaskProgress } from "../../lib/workers/analysis-task";
import { createWorkerPool } from "../../lib/workers/worker-pool";
import { workerProgram } from "../../lib/workers/worker-program";
import { campsDossier } from "../support/camps-dossier";
import { selected } from "../support/selected";

const pool = createWorkerPool({ size: 1, file: workerProgram().file });
afterAll(() => pool.close());

const { selection } = selected(campsDossier({ voices: 24, propositions: 10, missing: 0.5 }));
const task: GroupingTask = {
  kind: "grouping",
  matrix: selectionMatrix(selection),
  settings: { minimumShared: 2, seed: 1 },
};
/** Would run for minutes, were it not stopped. */
const endless: GroupingTask = {
  ...task,
  settings: { ...task.settings, replicates: { chance: 10_000_000, power: 1, stability: 1 } },
};

describe("a pool of workers", () => {
  it("finds what this thread finds, to the last digit", async () => {
    const result = await pool.run(task);

    expect(result).toEqual({ kind: "grouping", grouping: selectionGrouping(selection) });
  });

  it("tells how far a task is, in the order of its stages", async () => {
    const seen: TaskProgress[] = [];
    const cancel = new AbortController();
    const running = pool.run(endless, {
      signal: cancel.signal,
      onProgress: (progress) => {
        seen.push(progress);
        if (seen.length === 3) cancel.abort();
      },
    });

    await expect(running).rejects.toMatchObject({ name: "AnalysisDropped" });
    expect(seen.map(({ stage, total }) => `${stage} ${total}`)).toEqual(Array(3).fill("chance 10000002"));
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).toSorted((a, b) => a - b));
    // The thread is free again: what was cancelled does not go on.
    expect(await pool.run(task)).toMatchObject({ kind: "grouping" });
  });

  it("drops what nobody wants when its turn comes, and what was cancelled before it", async () => {
    const cancel = new AbortController();
    const first = pool.run(task);
    const unwanted = pool.run(endless, { isWanted: () => false });
    const cancelled = pool.run(endless, { signal: cancel.signal });
    const last = pool.run(task);
    cancel.abort();

    await expect(cancelled).rejects.toMatchObject({ name: "AnalysisDropped" });
    await expect(unwanted).rejects.toMatchObject({ name: "AnalysisDropped" });
    expect(await first).toEqual(await last);
  });

  it("takes what is urgent before what is not", async () => {
    const order: string[] = [];
    await Promise.all([
      pool.run(task).then(() => order.push("first")),
      pool.run(task).then(() => order.push("patient")),
      pool.run(task, { urgent: true }).then(() => order.push("urgent")),
    ]);

    expect(order).toEqual(["first", "urgent", "patient"]);
  });

  it("passes on why a task makes no sense", async () => {
    const senseless = { ...task, settings: { minimumShared: 9, seed: 1 } };

    await expect(pool.run(senseless)).rejects.toMatchObject({
      name: "AnalysisFailure",
      message: "The number of shared propositions must be a whole number from 1 to 5, not 9.",
    });
  });

  it("says so when a worker breaks down, and goes on with another", async () => {
    // Not a matrix at all: what the program does not foresee ends its thread.
    const broken = { ...task, matrix: null as unknown as GroupingTask["matrix"] };
    const [breaking, next] = [pool.run(broken), pool.run(task)];

    await expect(breaking).rejects.toMatchObject({
      name: "AnalysisFailure",
      message: expect.stringMatching(/^The computation broke down.*ask again/),
    });
    expect(await next).toMatchObject({ kind: "grouping" });
  });
});
