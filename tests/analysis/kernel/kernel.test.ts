import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { floats, integers, withKernel } from "@/lib/analysis/kernel/kernel";
import { kernelText } from "@/scripts/written/base64-modules.mjs";

describe("the kernel", () => {
  it("the kernel is the program that its sources compile to, byte for byte", async () => {
    expect(readFileSync("lib/analysis/kernel/kernel-program.ts", "utf8")).toBe(await kernelText());
  });

  it("the kernel gives zeroed arrays of the lengths asked for, whatever the one before left there", () => {
    withKernel({ numbers: floats(1000) }, ({ numbers }) => numbers.fill(7));
    withKernel({ few: integers(3), numbers: floats(2000) }, ({ few, numbers }) => {
      expect([...few]).toEqual([0, 0, 0]);
      expect(numbers).toHaveLength(2000);
      expect(numbers.every((number) => number === 0)).toBe(true);
    });
  });

  it("the kernel keeps apart what is in use at the same time", () => {
    withKernel({ outer: integers(4) }, ({ outer }) => {
      outer.fill(1);
      withKernel({ inner: integers(4) }, ({ inner }) => inner.fill(2));
      expect([...outer]).toEqual([1, 1, 1, 1]);
    });
  });

  it("the kernel is given back after an error", () => {
    const used: unknown[] = [];
    const fail = () =>
      withKernel({ some: integers(1) }, ({ some }) => {
        used.push(some.buffer);
        throw new Error("no");
      });
    expect(fail).toThrow("no");
    expect(withKernel({ some: integers(1) }, ({ some }) => some.buffer)).toBe(used[0]);
  });

  it("the kernel has room for what is larger than its first memory", () => {
    const length = 3_000_000;
    withKernel({ many: floats(length) }, ({ many }) => {
      many[length - 1] = 5;
      expect(many[length - 1]).toBe(5);
    });
  });
});
