import { describe, expect, it } from "vitest";
import { DEFAULT_WORDING } from "@/lib/domain/wording";
import { resultClause } from "@/lib/wording/result-clause";
import type { PropositionResult } from "@/lib/wording/result-parts";

const phrase = (words: string) => ({ singular: words, plural: words, alone: words });
const VOTES = {
  commentator: { singular: "state", plural: "states" },
  scale: { [-1]: phrase("voted against"), 0: phrase("abstained"), 1: phrase("voted for") },
};

const clause = (agree: number, disagree: number, neutral: number, given: Partial<PropositionResult> = {}) =>
  resultClause({
    dossier: { wording: DEFAULT_WORDING },
    proposition: { text: "Arms were sent.", claim: "arms were sent" },
    counts: { agree, disagree, neutral },
    ...given,
  });

describe("the result of a proposition in a clause", () => {
  it("the result of a proposition in a clause says who agrees, then who disagrees, then who is neutral", () => {
    expect(clause(5, 2, 1)).toBe("five agree, two disagree, one is neutral");
  });

  it("the result of a proposition in a clause names the only one on a small side", () => {
    expect(clause(5, 1, 0, { names: { disagree: ["Konstantin Asmolov"] } })).toBe(
      "five agree, only Konstantin Asmolov disagrees",
    );
  });

  it("the result of a proposition in a clause says that a side is empty", () => {
    expect(clause(4, 0, 0)).toBe("four agree, no one disagrees");
    expect(clause(0, 4, 0)).toBe("no one agrees, four disagree");
    expect(clause(0, 0, 4)).toBe("all four are neutral");
  });

  it("the result of a proposition in a clause says no more than how few there are below three", () => {
    expect(clause(2, 0, 0)).toBe("only two took a position: too few to say");
    expect(clause(0, 0, 0)).toBe("no one took a position");
    expect(clause(3, 0, 0)).not.toContain("too few");
  });

  it("the result of a proposition in a clause speaks in the nouns and verbs of the dossier", () => {
    expect(clause(178, 1, 5, { dossier: { wording: VOTES }, names: { disagree: ["Russia"] } })).toBe(
      "178 states voted for, only Russia voted against, five abstained",
    );
  });
});
