import { describe, expect, it } from "vitest";
import { SIMULATED_KINDS } from "@/scripts/simulation/simulated-kinds";
import { summariseKind } from "@/scripts/simulation/summarise-kind";

/** A small part of docs/simulation.md, run every time: fewer sets and fewer replicates, always the same ones. */
function summarise(id: string, sets: number) {
  const kind = SIMULATED_KINDS.find((candidate) => candidate.id === id);
  if (!kind) throw new Error(`There is no kind of simulated data called ${id}.`);
  return summariseKind(kind, { sets, seed: 2023, replicates: { chance: 99, power: 20, stability: 20 } });
}

describe("the verdict on data of known kind", () => {
  it("the verdict on data of known kind speaks of groups in noise in no more than 5 % of sets, plus two standard errors", () => {
    const { verdicts } = summarise("noise-5", 25);
    const limit = 0.05 + 2 * Math.sqrt((0.05 * 0.95) / 25);
    expect((verdicts.tentative + verdicts.clear) / 25).toBeLessThanOrEqual(limit);
  });

  it("the verdict on data of known kind finds planted groups in nine of ten sets, and places their members right", () => {
    const { verdicts, medianRand, membersShare } = summarise("camps-plain", 10);
    expect((verdicts.tentative + verdicts.clear) / 10).toBeGreaterThanOrEqual(0.9);
    expect(medianRand).toBeGreaterThanOrEqual(0.9);
    expect(membersShare).toBeGreaterThan(0.8);
  });

  it("the verdict on data of known kind never calls a bell-shaped continuum clear", () => {
    const { verdicts } = summarise("continuum-bell-shaped", 8);
    expect(verdicts.clear).toBe(0);
    expect(verdicts.tentative).toBeGreaterThan(0);
  });

  it("the verdict on data of known kind calls slices of a spectrum on two values clear in no more than 5 % of sets, plus two standard errors", () => {
    const { verdicts } = summarise("continuum-in steps", 12);
    expect(verdicts.clear / 12).toBeLessThanOrEqual(0.05 + 2 * Math.sqrt((0.05 * 0.95) / 12));
    expect(verdicts.tentative).toBeGreaterThan(0);
  });

  it("the verdict on data of known kind finds two or three thin groups, 60 × 13 at 60 % missing, and how many there are", () => {
    const { verdicts, rightNumber } = summarise("camps-thin", 6);
    expect(verdicts.tentative + verdicts.clear).toBe(6);
    expect(rightNumber).toBeGreaterThanOrEqual(0.8);
  });

  it("the verdict on data of known kind gives the same sets and the same summary again", () => {
    expect(summarise("camps-14", 3)).toEqual(summarise("camps-14", 3));
  });
});
