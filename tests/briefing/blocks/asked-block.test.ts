import { describe, expect, it } from "vitest";
import { toHtml } from "@/lib/briefing/formats/to-html";
import { toMarkdown } from "@/lib/briefing/formats/to-markdown";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import type { BuiltIn } from "@/tests/support/dossiers/package-fixtures";
import { aBriefing } from "@/tests/support/files/briefings";

function asked(name: BuiltIn) {
  const dossier = builtInDossier(name);
  const made = aBriefing(dossier);
  const block = made.briefing.blocks[1];
  if (!block) throw new Error("The briefing has no second block.");
  return { dossier, ...made, block };
}

/** The code behind a claim, or before one that ends in brackets. */
function codeIn(text: string): string | undefined {
  return /^Who voted for ([A-Z]\d+), .*\?$/.exec(text)?.[1] ?? /\(([A-Z]\d+)\)\.$/.exec(text)?.[1];
}

describe.each<BuiltIn>(["russia-dprk-2023", "unga-2019-arms"])("what was asked (%s)", (name) => {
  const { dossier, briefing, block } = asked(name);

  it("is the second slide and the first paragraph of the note, at most six propositions, worded with their codes beside", () => {
    expect(block.kind).toBe("asked");
    expect(block.sentences).toHaveLength(6);
    for (const { text } of block.sentences) {
      const code = codeIn(text);
      const claim = dossier.propositions.find(({ id }) => id === code)?.claim ?? "?";
      expect(text.toLowerCase()).toContain(claim.toLowerCase());
      expect(text).not.toContain(") (");
    }
    const [first] = toMarkdown(briefing)
      .split("\n\n")
      .filter((part) => part.startsWith("## "));
    expect(first).toMatch(/^## What was asked/);
  });

  it("words every proposition that the blocks speak of", () => {
    const worded = block.sentences.map(({ text }) => codeIn(text));
    const charted = briefing.blocks.flatMap(({ chart }) => chart?.rows.map(({ id }) => id) ?? []);
    expect(charted.length).toBeGreaterThan(3);
    for (const id of charted) expect(worded).toContain(id);
  });

  it("has all the others in an appendix of the whole document and of the page that is printed", () => {
    const rows = block.appendix?.rows.map(([first]) => first?.text ?? "") ?? [];
    expect(rows).toHaveLength(dossier.propositions.length - 6);
    for (const file of [toMarkdown(briefing, "whole"), toHtml(briefing, { paper: "a4" })]) {
      expect(file).toContain("Appendix");
      for (const text of rows) expect(file.replaceAll("\\", "")).toContain(text.slice(0, 30));
    }
  });
});
