import { describe, expect, it } from "vitest";
import { createTokenBucket } from "@/lib/http/rate-limit";

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
    expect(bucket.take(6_000)).toBe(true);
  });
});
