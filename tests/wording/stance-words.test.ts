import { expect, it } from "vitest";
import { DEFAULT_WORDING, type Wording } from "@/lib/domain/wording";
import { askedClause, sideClause } from "@/lib/wording/claim";
import { comparedNoun, countCommentators } from "@/lib/wording/nouns";
import { numeral } from "@/lib/wording/numerals";
import { sideLabel, usedSides, usedValues, valueLabel } from "@/lib/wording/stance-words";

const AGREES = { wording: DEFAULT_WORDING };
const VOTES: { wording: Wording } = {
  wording: {
    commentator: { singular: "state", plural: "states" },
    scale: {
      [-2]: { singular: "voted against", plural: "voted against", alone: "voted against" },
      2: { singular: "votes for", plural: "vote for", alone: "voted for" },
    },
  },
};
const RAIN = { text: "It rains.", claim: "it rains" };

it("shows only the points and sides of the scale that a dossier has words for", () => {
  expect(usedValues(AGREES)).toEqual([-2, -1, 0, 1, 2]);
  expect(usedValues(VOTES)).toEqual([-2, 2]);
  expect(usedSides(VOTES)).toEqual(["disagree", "agree"]);
});

it("never says strongly where the scale has its own words", () => {
  expect(valueLabel(AGREES, 2)).toBe("strongly agrees");
  expect(valueLabel(VOTES, 2)).toBe("voted for");
  expect(sideLabel(VOTES, "disagree")).toBe("voted against");
  expect(sideLabel(AGREES, "neutral")).toBe("neutral");
});

it("says each side of a proposition as a clause", () => {
  expect(sideClause(AGREES, { proposition: RAIN, side: "agree", count: 2 })).toBe("say that it rains");
  expect(sideClause(AGREES, { proposition: RAIN, side: "disagree", count: 1 })).toBe("disagrees that it rains");
  expect(sideClause(AGREES, { proposition: RAIN, side: "neutral", count: 1 })).toBe("is neutral on whether it rains");
  expect(sideClause(VOTES, { proposition: { text: "", claim: "rain" }, side: "agree", count: 2 })).toBe(
    "vote for rain",
  );
  expect(askedClause(AGREES, RAIN)).toBe("whether it rains");
  expect(askedClause(AGREES, { text: "It rains.", claim: null })).toBe("“It rains”");
});

it("counts commentators by the noun of the dossier", () => {
  expect(countCommentators(AGREES, 1)).toBe("1 commentator");
  expect(countCommentators(VOTES, 1188)).toBe("1,188 states");
  expect(comparedNoun(AGREES, { count: 2, unnamed: false })).toBe("named commentators");
  expect(comparedNoun(VOTES, { count: 2, unnamed: false })).toBe("states");
});

it("writes numbers up to twelve as words, unless a larger one stands beside them", () => {
  expect(numeral(12)).toBe("twelve");
  expect(numeral(13)).toBe("13");
  expect(numeral(5, 184)).toBe("5");
  expect(numeral(0)).toBe("no");
});
