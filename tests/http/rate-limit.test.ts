import { describe, expect, it } from "vitest";
import { clientOf, createRateLimit, createTokenBucket } from "@/lib/http/rate-limit";

describe("a token bucket of 2, refilled once a second", () => {
  const fresh = () => createTokenBucket({ capacity: 2, refillMs: 1_000 });

  it("a token bucket of 2, refilled once a second lets two come at once and the third only after a second", () => {
    const bucket = fresh();
    expect([0, 0, 0, 999, 1_000, 1_500].map((now) => bucket.take(now))).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  it("a token bucket of 2, refilled once a second never saves up more than it holds", () => {
    const bucket = fresh();
    bucket.take(0);
    expect([3_600_000, 3_600_000, 3_600_000].map((now) => bucket.take(now))).toEqual([true, true, false]);
  });

  it("a token bucket of 2, refilled once a second gives nothing for a clock that is set back, and takes nothing away", () => {
    const bucket = fresh();
    expect([5_000, 0, 0].map((now) => bucket.take(now))).toEqual([true, true, false]);
    // It counts on from where the clock is: nobody waits until it has caught up.
    expect(bucket.take(1_000)).toBe(true);
  });
});

describe("a rate limit of 2 for each client", () => {
  it("a rate limit of 2 for each client locks out nobody because of another", () => {
    const limit = createRateLimit({ capacity: 2, refillMs: 1_000 });
    expect(["a", "a", "a", "b", "a", "b", "b"].map((client) => limit.take(client, 0))).toEqual([
      ...[true, true, false, true, false, true, false],
    ]);
  });

  it("a rate limit of 2 for each client holds all together to ten times as many: addresses can be made up", () => {
    const limit = createRateLimit({ capacity: 2, refillMs: 1_000 });
    const taken = Array.from({ length: 30 }, (_, client) => limit.take(`made up ${client}`, 0));
    expect(taken.filter(Boolean)).toHaveLength(20);
  });
});

describe("a client", () => {
  it("a client is the address that the nearest server added, whatever was written before it", () => {
    expect(clientOf(new Headers({ "x-forwarded-for": "made up, 203.0.113.7" }))).toBe("203.0.113.7");
    expect(clientOf(new Headers())).toBe("unknown");
  });
});
