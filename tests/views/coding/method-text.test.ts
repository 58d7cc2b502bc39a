import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LIMITS, NEARLY_AS_MUCH, RESAMPLES, STAGES } from "@/lib/analysis/grouping/parameters";
import { LIMITS as DIFFERENCE, MIN_CLUSTERS } from "@/lib/analysis/two-sample/parameters";
import { METHOD_TEXT, methodMarkdown } from "@/lib/views/coding/method-text";
import { number } from "@/lib/wording/count";

const text = METHOD_TEXT.flatMap(({ paragraphs }) => paragraphs).join("\n");

describe("the text of the method", () => {
  it("the text of the method is what docs/method.md says (npm run docs writes it)", () => {
    expect(readFileSync("docs/method.md", "utf8")).toBe(methodMarkdown());
  });

  it("the text of the method names the numbers of trials that the code runs", () => {
    const [first, second, third] = STAGES.map(({ chance, power }) => [number(chance), number(power)]);
    expect(text).toContain(`${first?.[0]} times to begin with`);
    expect(text).toContain(`${first?.[1]} times to begin with`);
    expect(text).toContain(
      `${second?.[0]} shuffles and ${second?.[1]} planted groups in all, then ${third?.join(" and ")}`,
    );
    expect(text).toContain(`${RESAMPLES} times`);
  });

  it("the text of the method names the limits that the code applies", () => {
    expect(text).toContain(`fewer than ${LIMITS.powerAtAll * 100} of 100 trials`);
    expect(text).toContain(`From ${LIMITS.power * 100} on`);
    expect(text).toContain(`by ${LIMITS.groupShown} or more`);
    expect(text).toContain(`${LIMITS.memberStay * 100} of 100 resamples`);
    expect(text).toContain(`carries ${NEARLY_AS_MUCH * 100}% of the most`);
    expect(text).toContain(`lean at most ${LIMITS.lean}, spread at most ${LIMITS.spread}`);
    expect(text).toContain(`silhouette at least ${LIMITS.silhouette}`);
    expect(text).toContain(`shift at most ${LIMITS.shift}`);
  });

  it("the text of the method names the limits that two selections are judged by", () => {
    expect(text).toContain(`With fewer than ${MIN_CLUSTERS} voices on a side`);
    expect(text).toContain(`At most ${DIFFERENCE.chanceClear * 100} in 100 as large`);
    expect(text).toContain(`At most ${DIFFERENCE.chance * 100} (p ≤ ${DIFFERENCE.chance})`);
    expect(text).toContain(`noticed in fewer than ${DIFFERENCE.power * 100} of 100 trials, whether the two differ`);
    expect(text).toContain(`mild one would be noticed in ${DIFFERENCE.mildPower * 100} of 100`);
    expect(text).toContain(`a shift above ${DIFFERENCE.shift}`);
    expect(text).toContain(`at most ${DIFFERENCE.adjusted * 100} in 100 of the randomised data`);
  });
});
