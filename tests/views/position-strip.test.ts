import { describe, expect, it } from "vitest";
import { commentatorRows } from "@/lib/views/commentators/commentator-rows";
import { positionStrip } from "@/lib/views/commentators/position-strip";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function strips(query = "") {
  const { index, selection } = selected(smallDossier(), query);
  return new Map(commentatorRows({ index, selection }).map(({ commentator, strip }) => [commentator.id, strip]));
}

describe("positions at a glance", () => {
  it("positions at a glance says in words what it draws, silence and disputes among it", () => {
    // The table of smallDossier: ann +2, disputed, −1; bob −1, declined, silent; eve silent throughout.
    expect(strips().get("ann")?.words).toBe("strongly agrees: 1, disagrees: 1, coders disagree, unresolved: 1");
    expect(strips().get("bob")?.words).toMatch(/^disagrees: 1, declined to .*: 1, no position found: 1$/);
    expect(strips().get("eve")?.words).toBe("no position found: 3");
  });

  it("positions at a glance draws agreement upwards from the middle and disagreement downwards, longer where strongly so", () => {
    // The middle of 20 is 10: strongly agreeing begins 9 above it, disagreeing goes 5 down.
    expect(strips().get("ann")?.bars).toEqual([
      // The third of cells 6 apart begins at 12.
      { value: -1, path: "M12 10h5v5h-5z" },
      { value: 2, path: "M0 1h5v9h-5z" },
    ]);
    expect(strips().get("bob")?.bars).toEqual([{ value: -1, path: "M0 10h5v5h-5z" }]);
    expect(
      strips()
        .get("dan")
        ?.bars.map(({ value }) => value),
    ).toEqual([0, 1]);
  });

  it("positions at a glance marks a position that the filter hides as something else than silence", () => {
    const strip = strips("confidence=high").get("ann");
    expect(strip?.others).not.toBe("");
    expect(strip?.words).toContain("position outside the filter");
  });

  it("positions at a glance stays narrow however many propositions there are", () => {
    const silent = { kind: "none", glyph: "·", words: "no position found" } as const;
    const { width } = positionStrip(smallDossier(), Array(120).fill(silent));
    expect(width).toBeLessThanOrEqual(156);
  });

  it("positions at a glance are drawn by value where there are more of them than pixels", () => {
    const mark = (value: -2 | 2) => ({ kind: "value", value, glyph: "", words: "" }) as never;
    const silent = { kind: "none", glyph: "·", words: "no position found" } as const;
    // 200 in turn, +2, −2, silent, silent: a quarter of 156 pixels each of two values, half for silence.
    const marks = Array.from({ length: 50 }, () => [mark(2), mark(-2), silent, silent]).flat();
    const strip = positionStrip(smallDossier(), marks);
    expect(strip.bars).toEqual([
      { value: 2, path: "M0 1h39v9h-39z" },
      { value: -2, path: "M39 10h39v9h-39z" },
    ]);
    expect(strip.silent).toBe("M78 10h78");
    expect(strip.words).toContain("no position found: 100");
  });
});
