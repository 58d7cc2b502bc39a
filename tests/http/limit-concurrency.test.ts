import { describe, expect, it } from "vitest";
import { limitConcurrency } from "@/lib/http/limit-concurrency";

function work() {
  let end = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { run: () => done, end };
}

describe("a bounded queue", () => {
  it("a bounded queue runs as many at once as it may, keeps some waiting and turns the rest away", async () => {
    const limited = limitConcurrency({ atOnce: 1, waiting: 1, tooMany: () => new Error("full") });
    const first = work();
    const running = limited(first.run);
    const started: string[] = [];
    const second = limited(async () => started.push("second"));
    await expect(limited(async () => started.push("third"))).rejects.toThrow("full");
    expect(started).toEqual([]);
    first.end();
    await Promise.all([running, second]);
    expect(started).toEqual(["second"]);
  });

  it("a bounded queue gives the place of a work that failed to the next", async () => {
    const limited = limitConcurrency({ atOnce: 1, waiting: 1, tooMany: () => new Error("full") });
    const failing = limited(() => Promise.reject(new Error("no luck")));
    const next = limited(async () => "done");
    await expect(failing).rejects.toThrow("no luck");
    await expect(next).resolves.toBe("done");
  });
});
