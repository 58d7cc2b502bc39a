import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summariseProposition } from "@/lib/analysis/propositions/summarise-proposition";
import { STANCE_VALUES } from "@/lib/domain/stance";

const label = (...values: Parameters<typeof summariseProposition>[0]) => summariseProposition(values).label;

describe("summarising a proposition", () => {
  it("summarising a proposition counts holders, silence, sides and each value, with median and agreement A", () => {
    expect(summariseProposition([2, 1, null, 1, -1, 0, null])).toEqual({
      holders: 5,
      silent: 2,
      counts: { "-2": 0, "-1": 1, "0": 1, "1": 2, "2": 1 },
      agree: 3,
      disagree: 1,
      neutral: 1,
      median: 1, // −1 0 1 1 2
      // Layers of (0, 1, 1, 2, 1): 0 1 1 1 1 with 4 of 5 answers, agreement 1 − 3/4; then one point with 1 of 5. 0.8 ·
      // 0.25 + 0.2
      agreementA: expect.closeTo(0.4, 12),
      label: { kind: "contested", agree: 3, disagree: 1, dissenter: { index: 4, side: "disagree" } },
    });
  });

  it("summarising a proposition says nothing about fewer than three holders, silence not counted", () => {
    expect(label()).toEqual({ kind: "too-few" });
    expect(label(null, null, null, null)).toEqual({ kind: "too-few" });
    expect(label(2, 2, null, null)).toEqual({ kind: "too-few" });
    expect(summariseProposition([])).toMatchObject({ holders: 0, silent: 0, median: null, agreementA: null });
  });

  it("summarising a proposition calls it one-sided when only one side occurs, and counts that side among all holders", () => {
    expect(label(2, 1, 1)).toEqual({ kind: "one-sided", side: "agree", count: 3, holders: 3 });
    expect(label(-2, 0, -1, null)).toEqual({ kind: "one-sided", side: "disagree", count: 2, holders: 3 });
  });

  it("summarising a proposition does not take neutrality for a side", () => {
    expect(label(0, 0, 0)).toEqual({ kind: "all-neutral", holders: 3 });
    expect(label(0, 0, 1)).toEqual({ kind: "one-sided", side: "agree", count: 1, holders: 3 });
  });

  it("summarising a proposition names a dissenter only when one stands alone against three or more", () => {
    expect(label(1, 1, -1)).toMatchObject({ kind: "contested", agree: 2, disagree: 1, dissenter: null });
    expect(label(null, 1, -1, -2, -1)).toMatchObject({ dissenter: { index: 1, side: "agree" } });
    expect(label(1, 1, -1, -2, -1)).toMatchObject({ dissenter: null });
    expect(label(1, -1, 0, 0, 0)).toMatchObject({ agree: 1, disagree: 1, dissenter: null });
  });

  it("summarising a proposition adds up on any values and does not depend on their order", () => {
    const values = fc.array(fc.option(fc.constantFrom(...STANCE_VALUES)), { maxLength: 15 });
    fc.assert(
      fc.property(values, (drawn) => {
        const summary = summariseProposition(drawn);
        expect(summary.holders + summary.silent).toBe(drawn.length);
        expect(summary.agree + summary.disagree + summary.neutral).toBe(summary.holders);
        const { label: _, ...numbers } = summary;
        const { label: __, ...reversed } = summariseProposition(drawn.toReversed());
        expect(reversed).toEqual(numbers);
      }),
    );
  });
});
