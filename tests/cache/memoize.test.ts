import { describe, expect, it } from "vitest";
import { memoize, memoizeAsync, memoizeBy } from "@/lib/cache/memoize";

describe("memoize", () => {
  it("memoize makes once for each object, and for an equal one anew", () => {
    const asked: object[] = [];
    const made = memoize((key: object) => asked.push(key));
    const one = {};

    expect([made(one), made(one), made({})]).toEqual([1, 1, 2]);
  });

  it("memoize gives what is known from elsewhere, and makes nothing", () => {
    const made = memoize((_: object) => "made");
    const one = {};
    made.remember(one, "known");

    expect([made(one), made({})]).toEqual(["known", "made"]);
  });

  it("memoize goes by the object that stands for all", () => {
    const made = memoizeBy(
      ({ selection }: { selection: object; said: string }) => selection,
      ({ said }) => said,
    );
    const selection = {};

    expect([made({ selection, said: "a" }), made({ selection, said: "b" })]).toEqual(["a", "a"]);
  });

  it("memoize begins what takes time once for all who ask meanwhile, and tries again what failed", async () => {
    let begun = 0;
    const made = memoizeAsync(async (_: object) => {
      begun++;
      if (begun === 1) throw new Error("The first one fails.");
      return begun;
    });
    const one = {};

    expect(await Promise.allSettled([made(one), made(one)])).toMatchObject([
      { status: "rejected" },
      { status: "rejected" },
    ]);
    expect([await made(one), await made(one)]).toEqual([2, 2]);
  });
});
