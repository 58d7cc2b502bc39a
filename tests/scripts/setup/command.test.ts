import { describe, expect, it } from "vitest";
import { allOrNone, runNode } from "@/scripts/setup/command.mjs";

describe("works that go on at the same time", () => {
  it("works that go on at the same time give their results in the order in which they were named", async () => {
    const later = runNode(["--eval", "setTimeout(() => console.log(1), 200)"], { quiet: true });
    const sooner = runNode(["--eval", "console.log(2)"], { quiet: true });
    expect((await allOrNone([later, sooner])).map(({ result }) => result.trim())).toEqual(["1", "2"]);
  });

  it("works that go on at the same time end when one fails, whose reason is thrown", async () => {
    // Without being ended this one would outlive every test.
    const endless = runNode(["--eval", "setInterval(() => {}, 1000)"], { quiet: true });
    const failing = Promise.reject(new Error("no database"));
    await expect(allOrNone([endless, failing])).rejects.toThrow("no database");
    // A signal has no exit code of its own; ours is 1.
    expect((await endless).code).toBe(1);
  });
});
