import { describe, expect, it } from "vitest";
import type { Group, Grouping } from "@/lib/analysis/grouping/grouping-result";
import { DEFAULT_WORDING } from "@/lib/domain/wording";
import { refusalNotes } from "@/lib/findings/refusal-notes";
import { verdictSentence } from "@/lib/findings/verdict-sentence";
import { VERDICT_TITLES } from "@/lib/findings/verdict-titles";
import { checkRows } from "@/lib/views/groups/verdict-view";

const group: Group = { id: "g1", members: ["a", "b", "c"], leaning: ["d"], jaccard: 0.8, stay: {}, silhouette: {} };

function aGrouping(given: Partial<Grouping>): Grouping {
  return {
    verdict: "too-little-data",
    reasons: [],
    checks: [],
    gain: 0.25,
    criticalGain: 0.1,
    p: 0.012,
    power: 0.31,
    k: null,
    edge: null,
    byK: [],
    silhouette: null,
    lean: null,
    spread: null,
    spreadAtMost: null,
    shift: null,
    stability: [],
    usable: ["a", "b", "c", "d", "e"],
    groups: [],
    inBetween: [],
    refused: null,
    notPlaced: [],
    tree: null,
    basis: { commentators: 10, positions: 25, usablePositions: 20, propositions: 6 },
    settings: { method: 2, minimumShared: 2, seed: 1, replicates: { chance: 999, power: 100, stability: 200 } },
    ...given,
  };
}

const DOSSIER = { wording: DEFAULT_WORDING };

describe("the sentence of a verdict", () => {
  it("the sentence of a verdict says for too little data what positions were taken and what would have been detected", () => {
    expect(verdictSentence(DOSSIER, aGrouping({})).sentence).toBe(
      "We cannot tell whether there are groups: 10 commentators took 25 positions, 2.5 each on average; 5 of them share enough with others to be grouped; two sharply opposed groups would be detected only 31 times in 100. No groups are shown.",
    );
  });

  it("the sentence of a verdict says for no structure how shuffled positions do: p is (b + 1) / (999 + 1)", () => {
    const { sentence } = verdictSentence(DOSSIER, aGrouping({ verdict: "no-structure", p: 0.4 }));
    expect(sentence).toContain("shuffled positions do as well in 399 of 999 trials (p = 0.400)");
    expect(sentence).toMatch(/^No groups: .*No groups are shown\.$/);
  });

  it("the sentence of a verdict never gives the gain without that of shuffled positions, which is not 0 either", () => {
    const { sentence } = verdictSentence(
      DOSSIER,
      aGrouping({ verdict: "no-structure", gain: 0.25, criticalGain: 0.3 }),
    );
    expect(sentence).toContain("by a share of 0.25; shuffled positions");
    expect(sentence).toContain("and reach 0.30 at most in 95 of 100");
  });

  it("the sentence of a verdict counts groups, members, those who lean apart from them, and those in between, where groups are shown", () => {
    const found = { groups: [group, { ...group, id: "g2", members: ["e", "f"] }], inBetween: ["g"] };
    expect(verdictSentence(DOSSIER, aGrouping({ verdict: "tentative", ...found })).sentence).toMatch(
      /^Two groups with 5 members in all, 2 commentators leaning towards one, 1 commentator in between, to be read with care: /,
    );
    expect(verdictSentence(DOSSIER, aGrouping({ verdict: "clear", ...found })).sentence).toMatch(
      /clearly apart: .*11 of 999 trials/,
    );
  });

  it("the sentence of a verdict says below a thousandth that p is less, for it is never 0", () => {
    const replicates = { chance: 2399, power: 1600, stability: 200 };
    const settings = { method: 2, minimumShared: 2, seed: 1, replicates };
    const { sentence } = verdictSentence(DOSSIER, aGrouping({ verdict: "tentative", p: 1 / 2400, settings }));
    expect(sentence).toContain("in 0 of 2,399 trials (p < 0.001)");
  });

  it("the sentence of a verdict says what lies on the edge of a limit, and whether more trials were left out", () => {
    const edge = { of: "power", value: 0.34, low: 0.289, high: 0.401, limit: 0.3, isCutShort: false } as const;
    expect(verdictSentence(DOSSIER, aGrouping({ verdict: "tentative", edge: [edge] })).sentence).toMatch(
      /; on the edge: power 0\.34, between 0\.29 and 0\.40; the limit is 0\.30\.$/,
    );
    expect(verdictSentence(DOSSIER, aGrouping({ edge: [{ ...edge, isCutShort: true }] })).sentence).toContain(
      "the limit is 0.30; trials that might have told more would cost too much here. No groups",
    );
  });

  it("the sentence of a verdict gives each reason with its number", () => {
    const { reasons } = verdictSentence(
      DOSSIER,
      aGrouping({
        reasons: [
          { kind: "few-usable", usable: 5, needed: 6 },
          { kind: "spectrum", lean: 0.42 },
          { kind: "spectrum-not-excluded", spread: 0.04, spreadAtMost: 0.07 },
          { kind: "spectrum-not-excluded", spread: null, spreadAtMost: null },
        ],
      }),
    );
    expect(reasons).toEqual([
      "only 5 commentators share enough with others to be grouped; 6 are needed",
      "more like a spectrum than like groups (lean 0.42)",
      "a spectrum is not excluded (spread 0.04, at most 0.07)",
      "a spectrum is not excluded (no two groups share propositions on which it would show)",
    ]);
  });
});

describe("a verdict that neither chance nor power decides", () => {
  it("a verdict that neither chance nor power decides says in its sentence what decided", () => {
    const bare = { p: null, gain: null, power: null };
    const said = (given: Partial<Grouping>) => verdictSentence(DOSSIER, aGrouping({ ...bare, ...given })).sentence;
    expect(said({ reasons: [{ kind: "few-usable", usable: 5, needed: 6 }] })).toContain(
      "to be grouped; at least 6 commentators are needed. No",
    );
    expect(said({ verdict: "no-structure", reasons: [{ kind: "nobody-differs" }] })).toContain("; no one differs");
    const basis = { commentators: 0, positions: 0, usablePositions: 0, propositions: 0 };
    const nobody = { basis: { ...basis, commentators: 188 }, usable: [] };
    expect(said(nobody)).toContain("188 commentators took no position that is left. No groups");
    expect(said({ basis, usable: [] })).toBe(
      "We cannot tell whether there are groups: there is no commentator to compare. No groups are shown.",
    );
  });

  it("a verdict that neither chance nor power decides counts one and none in words that fit", () => {
    const { reasons } = verdictSentence(
      DOSSIER,
      aGrouping({
        reasons: [
          { kind: "few-usable", usable: 0, needed: 6 },
          { kind: "few-usable", usable: 1, needed: 6 },
          { kind: "others-do-not-hold", holding: 1, groups: 2 },
        ],
      }),
    );
    expect(reasons).toEqual([
      "no commentator shares enough with others to be grouped; 6 are needed",
      "only 1 commentator shares enough with others to be grouped; 6 are needed",
      "1 of 2 groups holds; the other is not found again",
    ]);
  });

  it("a verdict that neither chance nor power decides is not explained by chance", () => {
    const why = (reasons: Grouping["reasons"]) =>
      refusalNotes(aGrouping({ verdict: "no-structure", reasons }))[0]?.text;
    expect(why([{ kind: "nobody-differs" }])).toContain("hold the same value");
    expect(why([{ kind: "no-group-found-again", jaccard: 0.4 }])).toContain("none of them is found again");
  });

  it("a verdict that neither chance nor power decides asks for commentators where there are fewer than are ever grouped", () => {
    const basis = { commentators: 5, positions: 60, usablePositions: 60, propositions: 12 };
    expect(refusalNotes(aGrouping({ basis }))[1]?.text).toMatch(/^More commentators: at least 6\./);
    expect(refusalNotes(aGrouping({}))[1]?.text).toMatch(/^More positions from each commentator/);
  });
});

describe("the checks", () => {
  it("the checks show number and limit, and say where nothing was computed", () => {
    const checks = [
      { id: "chance", value: 0.0125, limit: 0.05, direction: "at-most", passed: true },
      { id: "shift", value: null, limit: 1, direction: "at-most", passed: null },
      { id: "power", value: 0.31, limit: 0.8, direction: "at-least", passed: false },
    ] as const;
    expect(checkRows(aGrouping({ checks })).map(({ value, limit, passed }) => [value, limit, passed])).toEqual([
      ["0.013", "at most 0.050", true],
      ["not computed", "at most 1.00", null],
      ["0.31", "at least 0.80", false],
    ]);
  });
});

describe("a refusal", () => {
  it("a refusal is explained where no groups are drawn, and only there", () => {
    expect(refusalNotes(aGrouping({})).map(({ title }) => title)).toEqual([
      "Why no groups are claimed",
      "What would be needed",
      "What can be said",
    ]);
    expect(refusalNotes(aGrouping({}))[0]?.text).toContain(
      "Here 5 of 10 spoke of 2 propositions or more that others among them spoke of too.",
    );
    expect(refusalNotes(aGrouping({ verdict: "no-structure" }))).toHaveLength(2);
    for (const verdict of ["tentative", "clear"] as const) expect(refusalNotes(aGrouping({ verdict }))).toEqual([]);
  });

  it("a refusal has a title that promises no groups", () => {
    for (const verdict of ["too-little-data", "no-structure"] as const) {
      expect(VERDICT_TITLES[verdict]).toMatch(/^(Not enough data|No groups)/);
    }
  });
});
