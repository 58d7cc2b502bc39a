import { describe, expect, it } from "vitest";
import { countWrappedTests, unregisteredTests } from "@/scripts/setup/unregistered-tests.mjs";

describe("tests that need files beside the project", () => {
  it("are counted with the rows of their tables, and no others", () => {
    const text = `
      const NAMES = ["a", "b", "c"] as const;
      it("is registered everywhere", () => {});
      describeWithFiles("beside", () => {
        it("one", () => {});
        it.each([["x", 1], ["y", 2]])("two: %s", () => {});
        it.each(NAMES)("three: %s", async () => {});
      });
      describe("here", () => { it.each([1, 2])("%i", () => {}); });`;
    // One, two rows, three names.
    expect(countWrappedTests(text)).toEqual({ tests: 6, isOpen: false });
  });

  it("are at least one where a table is made while running", () => {
    const text = 'describeWithFiles("beside", () => { it.each(listFiles())("%s", () => {}); });';
    expect(countWrappedTests(text)).toEqual({ tests: 1, isOpen: true });
  });

  it("are told of where the files are absent, and not where they are there", () => {
    expect(unregisteredTests(true)).toBeNull();
    // The conversations of Polis alone are four.
    const [, tests, files] =
      /(\d+) tests in (\d+) files need \.\.\/shared and are not registered\.$/.exec(unregisteredTests(false) ?? "") ??
      [];
    expect(Number(tests)).toBeGreaterThan(4);
    expect(Number(files)).toBeGreaterThan(1);
  });
});
