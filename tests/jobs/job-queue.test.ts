import { afterEach, describe, expect, it, vi } from "vitest";
import { createJobBoard, type JobHandle } from "@/lib/jobs/job-queue";
import { AnalysisFailure } from "@/lib/jobs/workers/analysis-failure";

afterEach(() => vi.useRealTimers());

/** Work that ends when the test says so. */
function heldWork() {
  const stored: string[] = [];
  const held = { begun: 0, end: (_: string) => {}, fail: (_: Error) => {}, handle: null as JobHandle | null, stored };
  return Object.assign(held, {
    compute: (handle: JobHandle) =>
      new Promise<string>((resolve, reject) =>
        Object.assign(held, { begun: held.begun + 1, end: resolve, fail: reject, handle }),
      ),
    store: async (result: string) => void stored.push(result),
  });
}

describe("a board of jobs", () => {
  it("a board of jobs begins one job however many ask, and gives all the same result", async () => {
    const board = createJobBoard<string>({ kept: 5 });
    const work = heldWork();

    const asked = [board.ask("k", work, 5_000), board.ask("k", work, 5_000), board.ask("k", work, 0)];
    expect(await asked[2]).toEqual({ status: "running", stage: null, done: 0, total: 0 });
    work.end("done");

    expect(await Promise.all(asked.slice(0, 2))).toEqual(Array(2).fill({ status: "ready", result: "done" }));
    expect(await board.ask("k", work, 0)).toEqual({ status: "ready", result: "done" });
    await board.stored();
    expect(work).toMatchObject({ begun: 1, stored: ["done"] });
  });

  it("a board of jobs tells how far a job is", async () => {
    const board = createJobBoard<string>({ kept: 5 });
    const work = heldWork();
    await board.ask("k", work, 0);
    work.handle?.report({ stage: "power", done: 1050, total: 1299 });

    expect(await board.ask("k", work, 0)).toEqual({ status: "running", stage: "power", done: 1050, total: 1299 });
    work.end("done");
  });

  it("a board of jobs tries again after a failure", async () => {
    const board = createJobBoard<string>({ kept: 5 });
    const work = heldWork();
    const failing = board.ask("k", work, 5_000);
    work.fail(new AnalysisFailure("It broke down."));
    expect(await failing).toEqual({ status: "failed", sentence: "It broke down." });

    const again = board.ask("k", work, 5_000);
    work.end("done");
    expect(await again).toEqual({ status: "ready", result: "done" });
    expect(work.begun).toBe(2);
  });

  it("a board of jobs throws on what nobody expected", async () => {
    const board = createJobBoard<string>({ kept: 5 });
    const work = heldWork();
    const asked = board.ask("k", work, 5_000);
    work.fail(new TypeError("a fault of the program"));

    await expect(asked).rejects.toThrow("a fault of the program");
  });

  it("a board of jobs holds a job to be wanted while somebody waits, and for a minute after the last one asked", async () => {
    const board = createJobBoard<string>({ kept: 5 });
    const work = heldWork();
    vi.useFakeTimers({ toFake: ["Date"], now: 0 });
    await board.ask("k", work, 0);

    vi.setSystemTime(59_000);
    expect(work.handle?.isWanted()).toBe(true);
    vi.setSystemTime(61_000);
    expect(work.handle?.isWanted()).toBe(false);
    const waiting = board.ask("k", work, Number.POSITIVE_INFINITY);
    vi.setSystemTime(600_000);
    expect(work.handle?.isWanted()).toBe(true);
    work.end("done");
    await waiting;
  });

  it("a board of jobs stops a running job when its reader has left, unless another one asks", async () => {
    const board = createJobBoard<string>({ kept: 5 });
    const work = heldWork();
    vi.useFakeTimers({ toFake: ["Date"], now: 0 });
    await board.ask("k", work, 0);
    const progress = { stage: null, done: 1, total: 2 };

    board.withdraw("k");
    await board.ask("k", work, 0);
    vi.setSystemTime(10_000);
    work.handle?.report(progress);
    expect(work.handle?.signal.aborted).toBe(false);

    board.withdraw("k");
    vi.setSystemTime(14_000);
    work.handle?.report(progress);
    expect(work.handle?.signal.aborted).toBe(false);
    vi.setSystemTime(16_000);
    work.handle?.report(progress);
    expect(work.handle?.signal.aborted).toBe(true);
    work.end("done");
  });

  it("a board of jobs keeps the results that were asked for last", async () => {
    const board = createJobBoard<string>({ kept: 2 });
    let begun = 0;
    const work = { compute: async () => `result ${++begun}`, store: async () => {} };
    for (const key of ["a", "b", "a", "c"]) await board.ask(key, work, 5_000);

    expect(await board.ask("a", work, 5_000)).toEqual({ status: "ready", result: "result 1" });
    expect(await board.ask("b", work, 5_000)).toEqual({ status: "ready", result: "result 4" });
  });
});
