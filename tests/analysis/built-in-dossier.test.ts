import { describe, expect, it } from "vitest";
import { coderCodability } from "@/lib/analysis/reliability/coder-codability";
import { coderReliability } from "@/lib/analysis/reliability/coder-reliability";
import { reliabilityUnits } from "@/lib/analysis/reliability/reliability-units";
import { builtInCodings } from "@/tests/support/dossiers/built-in-codings";

/** Figures that the dossier's own README states. */
describe("the built-in dossier", () => {
  const dossier = builtInCodings();

  it("the built-in dossier has the published reliability over the 99 cells where both coders gave a value", () => {
    const units = reliabilityUnits(dossier).map((unit) => unit.values);
    const reliability = coderReliability(units, { seed: 1 });
    expect(reliability.units).toBe(99);
    expect(reliability.alphaOrdinal).toBeCloseTo(0.945, 3);
    expect(reliability.alphaNominal).toBeCloseTo(0.911, 3);
    expect(reliability.percent).toBeCloseTo(93 / 99, 12);
    expect(reliability.band).toBe("rely");
    expect(reliability.low).toBeGreaterThan(0.667);
  });

  it("the built-in dossier has 116 cells that a coder filled, of 60 commentators by 13 propositions", () => {
    expect(coderCodability(dossier)).toMatchObject({ cells: 60 * 13, foundByAny: 116, foundByAll: 99 });
  });
});
