import { readdirSync, readFileSync } from "node:fs";
import os from "node:os";
import { afterAll, describe, expect, it } from "vitest";
import type { Replicates } from "@/lib/analysis/grouping/parameters";
import { prepareGrouping } from "@/lib/analysis/grouping/prepare-grouping";
import type { TrialsTask } from "@/lib/jobs/workers/analysis-task";
import type { TaskProgress } from "@/lib/jobs/workers/task-watch";
import { createWorkerPool } from "@/lib/jobs/workers/worker-pool";
import { workerProgram } from "@/lib/jobs/workers/worker-program";
import { selectionMatrix } from "@/lib/selection/selection-analysis";
import { groupedDossier } from "@/tests/support/dossiers/grouped-dossier";
import { selected } from "@/tests/support/dossiers/selected";

const pool = createWorkerPool({ size: 1, file: workerProgram().file });
afterAll(() => pool.close());

const { selection } = selected(groupedDossier({ commentators: 24, propositions: 10, missing: 0.5 }));
const matrix = selectionMatrix(selection);
const settings = { minimumShared: 2, seed: 1 };
const task = trialsTask({ chance: 99, power: 10, stability: 20 });
/** Would run for minutes, were it not stopped. */
const endless = trialsTask({ chance: 10_000_000, power: 1, stability: 1 });

function trialsTask(replicates: Replicates): TrialsTask {
  const found = prepareGrouping(matrix, settings);
  if (found.kind === "ended") throw new Error("The test needs groups.");
  const range = { from: { chance: 0, power: 0, stability: 0 }, to: replicates };
  return { kind: "trials", basis: found, settings, range, portion: { index: 0, of: 1 } };
}

/**
 * How much each thread of this process gives way to others (field 19 of its status, after the name in brackets); only
 * Linux tells.
 */
function nicenessOfThreads(): number[] {
  return readdirSync("/proc/self/task").map((thread) => {
    const [, fields = ""] = readFileSync(`/proc/self/task/${thread}/stat`, "utf8").split(") ");
    return Number(fields.split(" ")[16]);
  });
}

describe("a pool of workers", () => {
  it("a pool of workers lets everything else go first, and nothing but its threads give way", async () => {
    const before = os.getPriority();
    await pool.run(trialsTask({ chance: 1, power: 1, stability: 1 }));
    expect(os.getPriority()).toBe(before);
    if (process.platform !== "linux") return;
    expect(nicenessOfThreads().filter((niceness) => niceness > before)).toEqual([10]);
  });

  it("a pool of workers tells how far a task is, in the order of its stages", async () => {
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
    expect(await pool.run(task)).toMatchObject({ kind: "trials" });
  });

  it("a pool of workers drops what nobody wants when its turn comes, and what was cancelled before it", async () => {
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

  it("a pool of workers takes the lowest rank first, and of equals the one that came first", async () => {
    const order: string[] = [];
    const run = (name: string, rank: number) => pool.run(task, { rank }).then(() => order.push(name));
    await Promise.all([run("running", 9), run("last", 5), run("second", 1), run("first", 0), run("third", 1)]);

    expect(order).toEqual(["running", "first", "second", "third", "last"]);
  });

  it("a pool of workers passes on why a task makes no sense", async () => {
    const senseless = { kind: "preparation", matrix, settings: { minimumShared: 9, seed: 1 } } as const;

    await expect(pool.run(senseless)).rejects.toMatchObject({
      name: "AnalysisFailure",
      message: "The number of shared propositions must be a whole number from 1 to 5, not 9.",
    });
  });

  it("a pool of workers says so when a worker breaks down, and goes on with another", async () => {
    // No groups at all: what the program does not foresee ends its thread.
    const broken = { ...task, basis: null as unknown as TrialsTask["basis"] };
    const [breaking, next] = [pool.run(broken), pool.run(task)];

    await expect(breaking).rejects.toMatchObject({
      name: "AnalysisFailure",
      message: expect.stringMatching(/^The computation broke down.*ask again/),
    });
    expect(await next).toMatchObject({ kind: "trials" });
  });
});
