import { describe, expect, it } from "vitest";
import { SELECTION_KINDS } from "@/scripts/simulation/selection-kinds";
import { summariseSelections } from "@/scripts/simulation/summarise-selections";

/** A small part of docs/simulation-selections.md, run every time: fewer sets and trials, always the same ones. */
function summarise(id: string, sets: number) {
  const kind = SELECTION_KINDS.find((candidate) => candidate.id === id);
  if (!kind) throw new Error(`There is no kind of simulated selections called ${id}.`);
  return summariseSelections(kind, { sets, seed: 2024, stages: [{ chance: 199, power: 20 }] });
}

describe("the verdict on selections of known kind", () => {
  it.each(["few-talkative", "one-talks", "spread", "institutions", "before-after-unequal", "five-five"])(
    "the verdict on selections of known kind calls equal ones different in no more than 5 % of sets, plus two standard errors: %s",
    (id) => {
      const { claimed } = summarise(id, 40);
      expect(claimed / 40).toBeLessThanOrEqual(0.05 + 2 * Math.sqrt((0.05 * 0.95) / 40));
    },
  );

  it("the verdict on selections of known kind must fail where people repeat their institution and are counted one by one", () => {
    // The test of the test: 29 % of sets with a prototype; voices of institutions bring it to at most 5 %.
    expect(summarise("institutions-as-persons", 30).claimed / 30).toBeGreaterThan(0.15);
  });

  it("the verdict on selections of known kind notices one point on all of twelve propositions with 10 + 10 people in 7 of 10 sets", () => {
    expect(summarise("all-by-1", 30).claimed / 30).toBeGreaterThanOrEqual(0.7);
  });

  it("the verdict on selections of known kind marks the two propositions that differ, and hardly any other", () => {
    const { claimed, marked, wronglyMarked, onlyHabit } = summarise("two-by-2.5", 20);
    expect(claimed).toBeGreaterThanOrEqual(19);
    expect(marked).toBeGreaterThanOrEqual(0.8);
    expect(wronglyMarked).toBeLessThanOrEqual(2);
    // They differ in opposite directions: no habit.
    expect(onlyHabit).toBe(0);
  });

  it("the verdict on selections of known kind knows a habit, agreeing more with everything, for what it is", () => {
    expect(summarise("habit", 20).onlyHabit / 20).toBeGreaterThanOrEqual(0.85);
  });

  it("the verdict on selections of known kind refuses three people against five in every set", () => {
    expect(summarise("three-five", 10).verdicts["too-few"]).toBe(10);
  });
});
