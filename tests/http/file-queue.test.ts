import { describe, expect, it, vi } from "vitest";
import { DatabaseError } from "@/lib/database/connection/database-error";
import { failed } from "@/lib/http/answers";
import { FileQueueError, withFilePlace } from "@/lib/http/file-queue";

const staying = () => new AbortController().signal;

describe("the queue of files", () => {
  it.each([
    ["file", 41],
    ["print", 10],
  ] as const)(
    "the queue of files makes one at a time, lets some wait and turns the rest away before anything is filled: %s",
    async (of, places) => {
      let filled = 0;
      let running = 0;
      let most = 0;
      const make = async () => {
        most = Math.max(most, ++running);
        await Promise.resolve();
        running--;
        return "file";
      };
      const made = await Promise.allSettled(
        Array.from({ length: 50 }, () =>
          withFilePlace({ of, signal: staying() }, async (inTurn) => {
            filled++;
            return inTurn(make);
          }),
        ),
      );
      expect([most, filled]).toEqual([1, places]);
      expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(places);
      const refused = made.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
      expect(refused).toHaveLength(50 - places);
      expect(refused.every((reason) => reason instanceof FileQueueError)).toBe(true);
    },
  );

  it("the queue of files holds no turn while something else is waited for: a file that is ready goes first", async () => {
    const order: string[] = [];
    let known = () => {};
    const verdict = new Promise<void>((resolve) => {
      known = resolve;
    });
    const slow = withFilePlace({ of: "file", signal: staying() }, async (inTurn) => {
      await verdict;
      return inTurn(() => order.push("slow"));
    });
    await withFilePlace({ of: "file", signal: staying() }, (inTurn) => inTurn(() => order.push("quick")));
    known();
    await slow;
    expect(order).toEqual(["quick", "slow"]);
  });

  it("the queue of files gives the place of whoever leaves to somebody else", async () => {
    let know = () => {};
    const known = new Promise<void>((resolve) => {
      know = resolve;
    });
    const leaving = Array.from({ length: 10 }, () => new AbortController());
    const ask = (asker: AbortSignal) => withFilePlace({ of: "print", signal: asker }, () => known);
    const left = Promise.allSettled(leaving.map(({ signal }) => ask(signal)));
    await expect(ask(staying())).rejects.toThrow(FileQueueError);
    for (const one of leaving) one.abort();
    expect((await left).every(({ status }) => status === "rejected")).toBe(true);
    const next = ask(staying());
    know();
    await expect(next).resolves.toBeUndefined();
  });

  it("the queue of files does not make what nobody waits for any more", async () => {
    const make = vi.fn();
    const left = { of: "file", signal: AbortSignal.abort() } as const;
    await expect(withFilePlace(left, (inTurn) => inTurn(make))).rejects.toThrow();
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
