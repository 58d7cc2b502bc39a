import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LIMITS, REPLICATES } from "../../lib/analysis/grouping/method";
import { METHOD_TEXT, methodMarkdown } from "../../lib/views/method-text";

const text = METHOD_TEXT.flatMap(({ paragraphs }) => paragraphs).join("\n");

describe("the text of the method", () => {
  it("is what docs/method.md says (npm run docs writes it)", () => {
    expect(readFileSync("docs/method.md", "utf8")).toBe(methodMarkdown());
  });

  it("names the numbers of trials that the code runs", () => {
    expect(text).toContain(`${REPLICATES.chance} times`);
    expect(text).toContain(`${REPLICATES.power} times`);
    expect(text).toContain(`${REPLICATES.stability} times`);
  });

  it("names the limits that the code applies", () => {
    expect(text).toContain(`fewer than ${LIMITS.powerAtAll * 100} trials`);
    expect(text).toContain(`From ${LIMITS.power * 100} on`);
    expect(text).toContain(`by ${LIMITS.groupShown} or more`);
    expect(text).toContain(`${LIMITS.memberStay * 100} of 100 resamples`);
  });
});
