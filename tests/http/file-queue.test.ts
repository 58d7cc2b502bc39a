import { describe, expect, it, vi } from "vitest";
import { DatabaseError } from "@/lib/database/connection/database-error";
import { failed } from "@/lib/http/answers";
import { FileQueueError, makeInTurn } from "@/lib/http/file-queue";

describe("makeInTurn", () => {
  const { signal } = new AbortController();

  it("files are made one at a time, 40 wait, and the rest is turned away", async () => {
    let running = 0;
    let most = 0;
    const make = async () => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
      return "file";
    };
    const made = await Promise.allSettled(Array.from({ length: 50 }, () => makeInTurn(signal, make)));
    expect(most).toBe(1);
    expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(41);
    const refused = made.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(refused).toHaveLength(9);
    expect(refused.every((reason) => reason instanceof FileQueueError)).toBe(true);
  });

  it("a file nobody waits for any more is not made", async () => {
    const make = vi.fn();
    await expect(makeInTurn(AbortSignal.abort(), make)).rejects.toThrow();
    expect(make).not.toHaveBeenCalled();
  });
});

describe("failed", () => {
  it.each([
    [new FileQueueError("Too many files."), 503, "5"],
    [new DatabaseError({ code: "locked", message: "Busy." }), 503, "5"],
    [new DatabaseError({ code: "corrupt", message: "Damaged." }), 500, null],
    [new Error("Anything."), 500, null],
  ])("what passes says when to come again: %s", (error, status, retryAfter) => {
    const response = failed(error, "This could not be made.");
    expect([response.status, response.headers.get("Retry-After")]).toEqual([status, retryAfter]);
  });
});
