import { describe, expect, it } from "vitest";
import { condenseProblems, hasError, problemError, problemWarning } from "@/lib/dossier/problem";

describe("a problem of a package", () => {
  it("a problem of a package says where it is, what is wrong and what was expected, in one sentence each", () => {
    expect(
      problemError({ file: "a.csv", row: 3, column: "id", found: "x", expected: "a number", what: '"x" is no number' }),
    ).toEqual({
      severity: "error",
      file: "a.csv",
      row: 3,
      column: "id",
      found: "x",
      expected: "a number",
      message: 'a.csv, row 3, column id: "x" is no number. Expected: a number.',
    });
    expect(problemWarning({ expected: "one dossier", what: "There is none" }).message).toBe(
      "There is none. Expected: one dossier.",
    );
  });

  it("a problem of a package quotes no more than 120 characters of what was found, also inside the sentence", () => {
    const found = "a".repeat(5000);
    const { found: shown, message } = problemError({ found, expected: "less", what: `“${found}” is long` });
    expect(shown).toBe(`${"a".repeat(119)}…`);
    expect(message).toBe(`“${"a".repeat(119)}…” is long. Expected: less.`);
  });

  it("a problem of a package shows characters that would act on a terminal or turn the line round by their number", () => {
    expect(problemError({ expected: "words", what: "\u001b[31m\nred\u202e" }).message).toBe(
      "⟨U+001B⟩[31m⟨U+000A⟩red⟨U+202E⟩. Expected: words.",
    );
  });

  it("a problem of a package keeps the package out only if it is an error", () => {
    const warning = problemWarning({ expected: "a", what: "b" });
    expect(hasError([warning])).toBe(false);
    expect(hasError([warning, problemError({ expected: "a", what: "b" })])).toBe(true);
  });
});

describe("many problems of a package", () => {
  const empty = (row: number) =>
    problemError({ file: "a.csv", row, column: "id", expected: "a cell that is not empty", what: "The cell is empty" });

  it("many problems of a package are fifty of a kind and a line that counts the others", () => {
    const condensed = condenseProblems(Array.from({ length: 60 }, (_, index) => empty(index + 2)));
    expect(condensed).toHaveLength(51);
    expect(condensed.at(-1)?.message).toBe(
      "a.csv, column id: the same in 10 further rows, the last of them row 61. Expected: a cell that is not empty.",
    );
  });

  it("many problems of a package: all stay where they are fifty or of different kinds", () => {
    const fifty = Array.from({ length: 50 }, (_, index) => empty(index + 2));
    const others = Array.from({ length: 60 }, (_, index) =>
      problemError({ file: "a.csv", row: index, column: "id", found: `x${index}`, expected: "a number", what: "no" }),
    );
    expect(condenseProblems([...fifty, ...others])).toHaveLength(110);
  });
});
