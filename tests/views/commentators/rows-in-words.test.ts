import { describe, expect, it } from "vitest";
import { DEFAULT_WORDING } from "@/lib/domain/wording";
import { rowsInWords } from "@/lib/views/commentators/rows-in-words";
import { KIND_WORDS } from "@/lib/wording/labels";

const DOSSIER = { wording: DEFAULT_WORDING, coders: [] };
const commentator = { id: "a", name: "A", probably: null, institution: null, country: null, comparable: true };
const row = { commentator, role: "Expert", positions: 2, isSetAside: false, quotations: 3 };
const unnamed = { ...row, role: KIND_WORDS["unnamed-group"], positions: 1, quotations: 1 };

describe("a list of commentators in words", () => {
  it("a list of commentators in words counts commentators, positions and quotations", () => {
    expect(rowsInWords(DOSSIER, [row, row])).toBe("2 commentators: 4 positions, 6 quotations.");
  });

  it("a list of commentators in words says how many are unnamed groups", () => {
    expect(rowsInWords(DOSSIER, [row, unnamed])).toBe(
      "2 commentators, 1 of them an unnamed group: 3 positions, 4 quotations.",
    );
    expect(rowsInWords(DOSSIER, [row, unnamed, unnamed])).toMatch(/^3 commentators, 2 of them unnamed groups: /);
  });
});
