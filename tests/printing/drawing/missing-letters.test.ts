import path from "node:path";
import { describe, expect, it } from "vitest";
import { toHtml } from "@/lib/briefing/formats/to-html";
import { drawnWithNote, fontCoverage, textOfMarkup } from "@/lib/printing/drawing/missing-letters";
import { ROOT } from "@/scripts/setup/paths.mjs";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { aBriefing } from "@/tests/support/files/briefings";

/** A machine with no font but one of the product's, which has Latin and Cyrillic letters. */
const bare = fontCoverage([
  path.join(ROOT, "node_modules/geist/dist/fonts/geist-sans"),
  path.join(ROOT, "no-such-folder"),
]);

const KOREAN =
  "The machine that made this has no font with Korean letters: they show as boxes. With such a font installed they are drawn.";

describe("letters that no font has", () => {
  it("letters that no font has are found, each once; spaces, marks and what shows nothing are none", async () => {
    expect(await bare.missingFrom("Kim 김정은, 김여정: ü, Ж.")).toEqual(["김", "정", "은", "여"]);
    expect(await bare.missingFrom("a\u00ADb\u200B\u202Ec\u00A0d\u0301\n\tÉ")).toEqual([]);
    expect(await bare.missingFrom("")).toEqual([]);
  });

  it("letters that no font has are said in words, in which none of them stands: the picture is drawn again with the sentence", async () => {
    const drawn = await drawnWithNote(
      (note) =>
        `<svg><style>.김{}</style><text>Kim &amp; 김</text>${note === null ? "" : `<text>${note}</text>`}</svg>`,
      textOfMarkup,
      bare,
    );
    expect(drawn).toContain(`<text>${KOREAN}</text>`);
    const latin = await drawnWithNote((note) => `<text>Kim${note ?? ""}</text>`, textOfMarkup, bare);
    expect(latin).toBe("<text>Kim</text>");
  });

  it("letters that no font has are said at the beginning of a printed briefing", async () => {
    const dossier = smallDossier();
    const korean = {
      ...dossier,
      commentators: dossier.commentators.map((one) => (one.id === "ann" ? { ...one, name: "김정은" } : one)),
    };
    const { briefing } = aBriefing(korean, {});
    const html = await drawnWithNote((note) => toHtml(briefing, { paper: "a4", note }), textOfMarkup, bare);
    // The font has no Greek letters either, and the page speaks of Krippendorff's alpha.
    expect(html).toMatch(/<main>\n<p class="context">The machine that made this has no font with .*Korean letters/);
  });
});
