import { describe, expect, it } from "vitest";
import { toMarkdown } from "@/lib/briefing/formats/to-markdown";
import { HOSTILE_WORDS, hostileDossier, hostilePlan, LONG_TEXT } from "@/tests/support/dossiers/hostile-dossier";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { aBriefing } from "@/tests/support/files/briefings";

/** What a reader of Markdown makes of the text of a block: escapes taken off, marks of quotation blocks gone. */
function read(markdown: string): string {
  return markdown
    .replace(/^> ?/gm, "")
    .replace(/ {2}\n/g, "\n")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

describe("the note in Markdown", () => {
  const { briefing } = aBriefing(smallDossier());
  const note = toMarkdown(briefing);

  it("the note in Markdown carries title, filter, n, coverage, date, version, source line and address", () => {
    // Seven positions with a value in 6 commentators × 3 propositions.
    for (const part of [
      "A dossier",
      "version 1.0.0",
      "21 November 2026",
      "no filter",
      "6 of 6 commentators, 7 of 7 positions",
      "7 of 18 cells hold a position",
    ]) {
      expect(read(note)).toContain(part);
    }
    expect(read(note)).toContain("2 sources by Bob, Daily, 2023");
    expect(read(note)).toContain("https://concordance.example/d/a/brief?country=KR&voice=expert");
  });

  it("the note in Markdown gives every reference a footnote and every footnote a reference", () => {
    const references = new Set([...note.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number));
    const footnotes = new Set([...note.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number));
    expect(footnotes.size).toBeGreaterThan(3);
    expect(references).toEqual(footnotes);
  });

  it("the note in Markdown names quotations and sources in the footnotes", () => {
    expect(note).toMatch(/^\[\^\d+\]: .*8 August 2023.*Quotation q-bob-1/m);
    expect(note).toMatch(/^\[\^\d+\]: Rests on 4 positions and 5 quotations: q-ann-1, /m);
  });

  it("the note in Markdown puts words into quotation marks only where they are the speaker's own", () => {
    expect(note).toContain("> “  Arms will go, I say. ”");
    expect(note).toContain("> I doubt that arms go.");
  });
});

describe("hostile words in Markdown", () => {
  const note = toMarkdown(aBriefing(hostileDossier(), { plan: hostilePlan() }).briefing);

  it("hostile words in Markdown are read back as they are", () => {
    for (const words of Object.values(HOSTILE_WORDS)) expect(read(note)).toContain(words);
    expect(read(note)).toContain(LONG_TEXT);
  });

  it("hostile words in Markdown never begin a heading, a list, a table or a tag", () => {
    expect(note).not.toContain("\n> = second");
    expect(note).not.toContain("<script>");
    expect(note).not.toMatch(/^> - first/m);
  });

  it("hostile words in Markdown of a filter that leaves nobody still make a note", () => {
    const { briefing } = aBriefing(smallDossier(), { query: "country=XX" });
    expect(toMarkdown(briefing)).toContain("0 of 6 commentators, 0 of 7 positions");
  });
});
