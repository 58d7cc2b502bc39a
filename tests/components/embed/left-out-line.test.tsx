import { describe, expect, it } from "vitest";
import { leftOutLine } from "@/components/embed/left-out-line";

describe("the line about what a frame leaves out", () => {
  it("the line about what a frame leaves out holds hostile words as words, and is not there where nothing is left out", () => {
    const line = leftOutLine([{ key: "order", value: "<img src=x>" }]);
    expect(line).toContain("The link asks for order “&lt;img src=x&gt;”");
    expect(leftOutLine([])).toBe("");
  });
});
