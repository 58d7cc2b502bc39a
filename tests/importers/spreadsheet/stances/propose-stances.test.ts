import { describe, expect, it } from "vitest";
import { proposeStances } from "@/lib/importers/spreadsheet/stances/propose-stances";

const meant = (...words: string[]) => [...proposeStances(words).meanings.values()];

describe("what words of stances stand for", () => {
  it.each([
    [
      ["agree", "strongly disagree", "neutral", "no opinion"],
      ["1", "-2", "0", "none"],
    ],
    [
      ["stimme nicht zu", "Stimme voll und ganz zu", "teils/teils", "k. A.", "lehne ab"],
      ["-1", "2", "0", "none", "-1"],
    ],
    [
      ["plutôt d’accord", "Pas du tout d'accord", "ni pour ni contre", "sans opinion"],
      ["1", "-2", "0", "none"],
    ],
    [
      ["согласен", "Полностью не согласна", "воздержался", "затрудняюсь ответить"],
      ["1", "-2", "0", "none"],
    ],
    [
      ["pro", "contra", "+", "−", "Yes", "nein"],
      ["1", "-1", "1", "-1", "1", "-1"],
    ],
    [
      ["1 of 5", "3 of 5", "5 von 5", "2/5"],
      ["-2", "0", "2", "-1"],
    ],
    [["refused to answer"], ["declined"]],
  ])("%j", (words, meanings) => {
    expect(meant(...words)).toEqual(meanings);
  });

  it.each([
    [
      ["0", "1"],
      ["-1", "1"],
    ],
    [
      ["-1", "0", "1"],
      ["-1", "0", "1"],
    ],
    [
      ["-2", "-1", "0", "1", "2"],
      ["-2", "-1", "0", "1", "2"],
    ],
    [
      ["1", "2", "3", "4", "5"],
      ["-2", "-1", "0", "1", "2"],
    ],
    // Nobody chose the ends; it can still only be the scale from 1 to 5, for 1 to 4 has no such number.
    [
      ["2", "5"],
      ["-1", "2"],
    ],
    [
      ["1", "4", "7"],
      ["-2", "0", "2"],
    ],
    [
      ["+2", "2.0"],
      ["2", "2"],
    ],
  ])("numbers %j lie on a scale", (words, meanings) => {
    const proposal = proposeStances(words);
    expect([...proposal.meanings.values()]).toEqual(meanings);
    expect(proposal.reasons.join("")).toMatch(/read as a scale from .* \(disagrees\) to .* \(agrees\)/);
  });

  it("takes a dash for a stance beside a plus, and for an empty cell without one", () => {
    expect(meant("+", "-")).toEqual(["1", "-1"]);
    expect(meant("agree", "–")).toEqual(["1", "none"]);
  });

  it("asks for what it does not know, and for numbers on no scale", () => {
    expect(proposeStances(["perhaps so", "agree"]).unknown).toEqual(["perhaps so"]);
    expect(proposeStances(["0", "100"]).unknown).toEqual(["0", "100"]);
  });

  it("does not take the names of properties for words", () => {
    expect(proposeStances(["constructor", "__proto__"]).unknown).toEqual(["constructor", "proto"]);
  });
});
