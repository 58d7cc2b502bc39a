import { describe, expect, it } from "vitest";
import { DEFAULT_WORDING, type Wording } from "@/lib/domain/wording";
import { propositionSentence } from "@/lib/wording/proposition-sentence";
import type { PropositionResult } from "@/lib/wording/result-parts";

const ARMS = { text: "North Korea is supplying arms.", claim: "North Korea is supplying arms to Russia" };
const VERIFYING = { text: "Resolution 74/50 should be adopted.", claim: "verifying nuclear disarmament (74/50)" };
const VOTES: Wording = {
  commentator: { singular: "state", plural: "states" },
  scale: {
    [-2]: { singular: "voted against", plural: "voted against", alone: "voted against" },
    0: { singular: "abstained on", plural: "abstained on", alone: "abstained" },
    2: { singular: "voted for", plural: "voted for", alone: "voted for" },
  },
};

function said(counts: [disagree: number, neutral: number, agree: number], more: Partial<PropositionResult> = {}) {
  const [disagree, neutral, agree] = counts;
  const dossier = { wording: DEFAULT_WORDING };
  return propositionSentence({ dossier, proposition: ARMS, counts: { disagree, neutral, agree }, ...more }).text;
}

function voted(counts: [against: number, abstained: number, yes: number], more: Partial<PropositionResult> = {}) {
  return said(counts, { dossier: { wording: VOTES }, proposition: VERIFYING, ...more });
}

describe("the sentence of a proposition", () => {
  it("the sentence of a proposition counts those who say so among those who took a position and names who stands alone", () => {
    expect(said([1, 0, 5], { names: { disagree: ["Konstantin Asmolov"] } })).toBe(
      "Five of six say that North Korea is supplying arms to Russia; only Konstantin Asmolov disagrees.",
    );
  });

  it("the sentence of a proposition counts a small side where the larger is not three times as large", () => {
    expect(said([3, 1, 7], { names: { disagree: ["A", "B", "C"] } })).toBe(
      "Seven of eleven say that North Korea is supplying arms to Russia; three disagree, one is neutral.",
    );
  });

  it("the sentence of a proposition says that no one says so where all who took a side disagree", () => {
    expect(said([5, 1, 0])).toBe(
      "No one says that North Korea is supplying arms to Russia: five disagree, one is neutral.",
    );
  });

  it("the sentence of a proposition says no one only of those counted where somebody else does say so", () => {
    expect(said([5, 0, 0], { uncounted: ["agree"] })).toBe(
      "No one counted here says that North Korea is supplying arms to Russia: five disagree.",
    );
  });

  it("the sentence of a proposition says that all agree only of those who addressed it", () => {
    expect(said([0, 0, 9])).toBe("All nine who addressed it agree that North Korea is supplying arms to Russia.");
    expect(said([0, 0, 9], { uncounted: ["disagree"] })).toBe(
      "All nine counted here agree that North Korea is supplying arms to Russia.",
    );
  });

  it("the sentence of a proposition says beside neutral ones that no one disagrees", () => {
    expect(said([0, 1, 4])).toBe(
      "Four of five say that North Korea is supplying arms to Russia; one is neutral, no one disagrees.",
    );
  });

  it("the sentence of a proposition asks whether where nobody takes a side or a position", () => {
    expect(said([0, 4, 0])).toBe("On whether North Korea is supplying arms to Russia, all four are neutral.");
    expect(said([0, 0, 0])).toBe("No one took a position on whether North Korea is supplying arms to Russia.");
  });

  it("the sentence of a proposition uses the wording in quotation marks until there is a claim", () => {
    expect(said([1, 0, 1], { proposition: { text: "It rains.", claim: null } })).toBe(
      "One of two agrees with “It rains”; one disagrees.",
    );
  });

  it("the sentence of a proposition uses the verbs and the noun of the dossier where it has its own", () => {
    expect(voted([1, 5, 178], { names: { disagree: ["Russia"] } })).toBe(
      "178 of 184 states voted for verifying nuclear disarmament (74/50); only Russia voted against, five abstained.",
    );
    expect(voted([0, 0, 184])).toBe("All 184 states voted for verifying nuclear disarmament (74/50).");
    expect(voted([4, 1, 0])).toBe(
      "No state voted for verifying nuclear disarmament (74/50): four voted against, one abstained.",
    );
    expect(voted([0, 3, 0])).toBe("All three states abstained on verifying nuclear disarmament (74/50).");
  });

  it("the sentence of a proposition is a heading in figures without a full stop", () => {
    expect(said([3, 1, 7], { style: "heading" })).toBe(
      "7 say that North Korea is supplying arms to Russia; 3 disagree, 1 neutral",
    );
    expect(said([5, 1, 0], { style: "heading" })).toBe(
      "No one says that North Korea is supplying arms to Russia; 5 disagree, 1 neutral",
    );
    expect(voted([60, 15, 108], { style: "heading" })).toBe(
      "108 states voted for verifying nuclear disarmament (74/50); 60 voted against, 15 abstained",
    );
  });

  it("the sentence of a proposition sets the claim apart from the whole sentence", () => {
    const { lead, claim, rest, text } = propositionSentence({
      dossier: { wording: DEFAULT_WORDING },
      proposition: ARMS,
      counts: { agree: 2, neutral: 0, disagree: 2 },
    });
    expect(claim).toBe("North Korea is supplying arms to Russia");
    expect(`${lead}${claim}${rest}`).toBe(text);
  });
});
