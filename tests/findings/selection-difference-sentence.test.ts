import { describe, expect, it } from "vitest";
import type { SelectionDifference } from "@/lib/analysis/two-sample/selection-difference";
import { DEFAULT_WORDING } from "@/lib/domain/wording";
import { selectionDifferenceSentence } from "@/lib/findings/selection-difference-sentence";

const DOSSIER = { wording: DEFAULT_WORDING };
const NAMES = { a: "the United States", b: "South Korea" };

function aDifference(given: Partial<SelectionDifference>): SelectionDifference {
  return {
    verdict: "none-found",
    tooFew: null,
    unit: "institution",
    basis: { a: { clusters: 9, commentators: 9 }, b: { clusters: 10, commentators: 10 }, inBoth: 0, propositions: 7 },
    statistic: 1,
    p: 0.96,
    permutationP: 0.96,
    flipP: 0.95,
    power: { sharp: 0.94, mild: 0.25 },
    edge: null,
    habit: null,
    propositions: [],
    settings: { method: 1, seed: 1, replicates: { chance: 199, sharp: 100, mild: 100 }, pairs: 1 },
    ...given,
  };
}

function said(given: Partial<SelectionDifference>) {
  return selectionDifferenceSentence({
    dossier: DOSSIER,
    names: NAMES,
    difference: aDifference(given),
    isOffered: true,
  });
}

describe("the sentence of a difference", () => {
  it("the sentence of a difference says where none was found how often one would have been noticed", () => {
    expect(said({}).sentence).toBe(
      "No difference between the United States and South Korea was found beyond chance, but one could have been missed: a sharp one would be noticed in 94 of 100 cases, a mild one in 25 (9 voices against 10, 7 common propositions; p = .96).",
    );
  });

  it("the sentence of a difference refuses fewer than five voices on a side", () => {
    const basis = {
      a: { clusters: 3, commentators: 3 },
      b: { clusters: 5, commentators: 5 },
      inBoth: 0,
      propositions: 3,
    };
    expect(said({ verdict: "too-few", tooFew: "few-clusters", basis, p: null }).sentence).toBe(
      "Whether the United States and South Korea differ cannot be told: fewer than 5 voices a side on common propositions (3 against 5, 3 propositions).",
    );
  });

  it("the sentence of a difference says 29 and not 30 of 100 cases where a power of 0.296 is below its limit of 0.3", () => {
    expect(said({ verdict: "cannot-be-told", power: { sharp: 0.296, mild: null } }).sentence).toBe(
      "Whether the United States and South Korea differ cannot be told: even a sharp difference would be noticed in about 29 of 100 cases (9 voices against 10, 7 common propositions).",
    );
  });

  it("the sentence of a difference names people where a voice speaks for several, and says why", () => {
    const basis = {
      a: { clusters: 9, commentators: 12 },
      b: { clusters: 10, commentators: 10 },
      inBoth: 0,
      propositions: 7,
    };
    const { sentence, notes } = said({ verdict: "perhaps-different", p: 0.03, basis });
    expect(sentence).toBe(
      "The United States and South Korea differ somewhat more than chance would make them (9 voices (12 people) against 10, 7 common propositions; p = .03: about one in twenty comparisons of equal selections looks like this).",
    );
    expect(notes).toEqual([
      "Which propositions make the difference cannot be told.",
      "People of one institution are one voice here: colleagues repeat each other.",
    ]);
  });

  it("the sentence of a difference keeps p on its side of a limit: 0.0108 is not .01, and 0.048 is not .05", () => {
    expect(said({ verdict: "perhaps-different", p: 0.0108 }).sentence).toContain("p = .011:");
    expect(said({ verdict: "perhaps-different", p: 0.048 }).sentence).toContain("p = .048:");
    expect(said({ verdict: "different", p: 0.005 }).sentence).toContain("p = .005)");
  });

  it("the sentence of a difference calls nothing a difference that the verdict does not", () => {
    for (const verdict of ["too-few", "cannot-be-told", "none-found", "no-more-than-chance"] as const) {
      const { sentence, notes } = said({ verdict });
      expect(sentence).toMatch(/cannot be told|No difference|do not differ/);
      expect(notes.join(" ")).not.toMatch(/differ/);
    }
  });

  it("the sentence of a difference says of a habit that it is all that can be shown, and whose it is", () => {
    const proposition = {
      propositionId: "p1",
      difference: -1,
      harmonicNumber: 4,
      excess: 2,
      adjustedP: 0.04,
      isMarked: true,
      clusters: { a: 8, b: 8 },
    };
    const { notes } = said({
      verdict: "different",
      habit: { shift: 0.6, p: 0.2, isAll: true },
      propositions: [proposition],
    });
    // A less B is negative: it is B that agrees more.
    expect(notes).toEqual(["South Korea: more agreement with everything. Apart from that no difference can be shown."]);
  });

  it("the sentence of a difference says where one selection lies within the other, and what to compare instead", () => {
    const basis = {
      a: { clusters: 0, commentators: 0 },
      b: { clusters: 31, commentators: 31 },
      inBoth: 0,
      propositions: 0,
    };
    const { sentence } = selectionDifferenceSentence({
      dossier: DOSSIER,
      names: { a: "the United States", b: "everybody" },
      difference: aDifference({ verdict: "too-few", tooFew: "no-common-proposition", p: null, basis }),
      leftOut: { positions: 30, commentators: 9, chosenBy: 0 },
    });
    expect(sentence).toBe(
      "Whether the United States and everybody differ cannot be told: all that counts in the United States counts in everybody too; the rest of everybody can be compared with it.",
    );
  });

  it("the sentence of a difference counts what was left out, as the dossier calls its commentators", () => {
    const { notes } = selectionDifferenceSentence({
      dossier: DOSSIER,
      names: NAMES,
      difference: aDifference({ unit: "commentator" }),
      leftOut: { positions: 3, commentators: 2, chosenBy: 1 },
    });
    expect(notes).toEqual([
      "1 proposition by whose sides a selection was chosen is left out of this test: there they differ by choice.",
      "3 positions of 2 commentators count in both and are left out of this test: on both sides at once they say nothing.",
      "Each commentator is one voice.",
      "You chose this comparison among many: of equal selections about one pair in twenty looks perhaps different, by chance alone.",
    ]);
  });
});
