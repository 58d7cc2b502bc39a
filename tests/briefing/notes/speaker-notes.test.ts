import { describe, expect, it } from "vitest";
import { speakerNotes } from "@/lib/briefing/formats/pptx/speaker-notes";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { aBriefing } from "@/tests/support/files/briefings";

const { index, briefing } = aBriefing(builtInDossier());
const votes = aBriefing(builtInDossier("unga-2019-arms"));

describe("notes to speak from", () => {
  it("notes to speak from begin on every slide with the sentence to say and end with what it rests on", () => {
    for (const block of briefing.blocks) {
      const notes = speakerNotes(index, briefing, block);
      expect(notes[0], block.heading).toMatch(/^Say: \S/);
      const below = notes.findIndex((line) => line.startsWith("All of this slide"));
      const ids = notes.findIndex((line) => /^Quotations \(/.test(line));
      expect(below).toBeGreaterThan(0);
      if (ids !== -1) expect(ids).toBeGreaterThan(below);
    }
  });

  it("notes to speak from name who stands where, low confidence marked, and the shortest words that carry it", () => {
    const block = briefing.blocks.find(({ kind }) => kind === "bottom-line");
    const notes = block ? speakerNotes(index, briefing, block) : [];
    const names = notes.find((line) => line.startsWith("Names: ")) ?? "";
    expect(names).toContain("Konstantin Asmolov disagrees");
    expect(names).toContain("Troy Stangarone (low confidence) agrees");
    expect(notes.find((line) => line.startsWith("Words: "))).toMatch(/“.+” \(.+, on [ABC]1; s\d-/);
  });

  it("notes to speak from expect a question and say on which slide its answer is", () => {
    const headings = briefing.blocks.map(({ heading }) => heading);
    const questions = briefing.blocks.flatMap((block) =>
      speakerNotes(index, briefing, block).filter((line) => line.startsWith("Likely question: ")),
    );
    expect(questions).toHaveLength(briefing.blocks.length);
    for (const line of questions) {
      const [, slide] = /answer: slide “(.+?)”\)/.exec(line) ?? [];
      if (slide !== undefined) expect(headings).toContain(slide);
    }
  });

  it("notes to speak from of a record hold no list of thousands of entries", () => {
    for (const block of votes.briefing.blocks) {
      expect(speakerNotes(votes.index, votes.briefing, block).join("\n").length, block.heading).toBeLessThan(12_000);
    }
  });
});
