import { describe, expect, it } from "vitest";
import { compareSelections } from "@/lib/analysis/two-sample/compare-selections";
import type { DifferenceVerdict } from "@/lib/analysis/two-sample/selection-difference";
import { blockSelections } from "@/lib/briefing/blocks/selections/block-selections";
import { differenceHeading, pairsSentence } from "@/lib/briefing/blocks/selections/difference-heading";
import { type JudgedPair, pairsOfSelections } from "@/lib/views/selections/difference-view";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const { selections } = blockSelections(selected(smallDossier()), ["country=KR", "country=RU", "rest"]);
const pairs = pairsOfSelections(selections).map((pair) => ({
  ...pair,
  difference: compareSelections(pair.cells, { seed: 1 }),
}));

function withVerdicts(verdicts: readonly DifferenceVerdict[]): JudgedPair[] {
  return verdicts.flatMap((verdict, place) => {
    const pair = pairs[place];
    return pair ? [{ ...pair, difference: { ...pair.difference, verdict } }] : [];
  });
}

const heading = (...verdicts: DifferenceVerdict[]) => differenceHeading(withVerdicts(verdicts), "A and B");

describe("the heading of a comparison", () => {
  it.each([
    ["different", "A and B differ"],
    ["perhaps-different", "A and B perhaps differ"],
    ["no-more-than-chance", "A and B differ no more than chance would make them"],
    ["none-found", "no difference was found between A and B"],
    ["cannot-be-told", "whether A and B differ cannot be told"],
    ["too-few", "too few to say whether A and B differ"],
  ] satisfies [DifferenceVerdict, string][])(
    "the heading of a comparison of two says what the verdict says: %s",
    (verdict, said) => {
      expect(heading(verdict)).toBe(said);
    },
  );

  it("the heading of a comparison of several says of some what holds of some", () => {
    expect(heading("none-found", "different", "too-few")).toBe("some of A and B differ");
    expect(heading("none-found", "perhaps-different", "too-few")).toBe("some of A and B perhaps differ");
  });

  it("the heading of a comparison of several dismisses a difference only where every pair does", () => {
    expect(heading("no-more-than-chance", "no-more-than-chance", "no-more-than-chance")).toContain(
      "no more than chance",
    );
    expect(heading("no-more-than-chance", "cannot-be-told", "no-more-than-chance")).toBe(
      "no difference was found among A and B",
    );
  });
});

describe("the sentence on several pairs", () => {
  it("the sentence on several pairs names those that differ and counts the others", () => {
    expect(pairsSentence(withVerdicts(["different", "cannot-be-told", "none-found"]))).toBe(
      "Of three pairs one differs more than chance would make them (South Korea and Russia), in one no difference was found and of one it cannot be told.",
    );
  });

  it("the sentence on several pairs leaves names out where there is no room for them", () => {
    expect(pairsSentence(withVerdicts(["different", "different", "too-few"]), { hasNames: false })).toBe(
      "Of three pairs two differ more than chance would make them and in one there are too few to tell.",
    );
  });
});
