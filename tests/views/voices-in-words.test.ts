import { describe, expect, it } from "vitest";
import { KIND_WORDS } from "../../lib/views/labels";
import { voicesInWords } from "../../lib/views/voices-in-words";

const voice = { id: "a", name: "A", probably: null, institution: null, country: null, comparable: true };
const row = { voice, role: "Expert", positions: 2, isSetAside: false, quotations: 3 };
const unnamed = { ...row, role: KIND_WORDS["unnamed-group"], positions: 1, quotations: 1 };

describe("a list of voices in words", () => {
  it("counts voices, positions and quotations", () => {
    expect(voicesInWords([row, row])).toBe("2 voices: 4 positions, 6 quotations.");
  });

  it("says how many are unnamed groups", () => {
    expect(voicesInWords([row, unnamed])).toBe("2 voices, 1 of them an unnamed group: 3 positions, 4 quotations.");
    expect(voicesInWords([row, unnamed, unnamed])).toMatch(/^3 voices, 2 of them unnamed groups: /);
  });
});
