import { describe, expect, it } from "vitest";
import { toDocx } from "@/lib/briefing/formats/to-docx";
import { toHtml } from "@/lib/briefing/formats/to-html";
import { toMarkdown } from "@/lib/briefing/formats/to-markdown";
import { toPptx } from "@/lib/briefing/formats/to-pptx";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { presentation, presentationMaterial } from "@/lib/briefing/presentation";
import { itemText } from "@/lib/briefing/slides/slide";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { aBriefing } from "@/tests/support/files/briefings";
import { textOfPart, xmlParts } from "@/tests/support/files/office-parts";

const OWN = "Ann agrees with everybody";
const plan: BriefingPlan = {
  title: "Title",
  blocks: [
    { id: "t", kind: "title" },
    { id: "f", kind: "finding", propositionId: "A1", heading: OWN },
    { id: "q", kind: "quotation", quotationId: "q-bob-1", propositionId: "A1", heading: "What Ann said" },
    { id: "s", kind: "split" },
  ],
};
const { index, briefing } = aBriefing(smallDossier(), { plan });

describe("a heading in the author's words", () => {
  it("a heading in the author's words takes the place of the generated one, of which no other block loses its own", () => {
    expect(briefing.blocks.map(({ heading, headingByAuthor }) => [heading, headingByAuthor])).toEqual([
      ["Title", false],
      [OWN, true],
      ["What Ann said", true],
      ["Where they split", false],
    ]);
  });

  it("a heading in the author's words that only repeats the generated one is not the author's, and an empty one gives it back", () => {
    for (const heading of ["Where they split", ""]) {
      const [block] = aBriefing(smallDossier(), {
        plan: { title: "", blocks: [{ id: "s", kind: "split", heading }] },
      }).briefing.blocks;
      expect(block).toMatchObject({ heading: "Where they split", headingByAuthor: false });
    }
  });

  it("a heading in the author's words is marked as the author's in the note, in the whole document and on the printed page", () => {
    for (const extent of ["note", "whole"] as const)
      expect(toMarkdown(briefing, extent)).toContain(`## *(author)* ${OWN}`);
    expect(toHtml(briefing, { paper: "a4" })).toContain(
      `<h2><span class="author">author</span><span dir="auto">${OWN}</span></h2>`,
    );
  });

  it.each(["note", "whole"] as const)(
    "a heading in the author's words is marked in the document for Word (%s)",
    async (extent) => {
      const document = textOfPart(xmlParts(await toDocx(briefing, extent)).get("word/document.xml") ?? "");
      expect(document).toContain(`Author: ${OWN}`);
      expect(document).toContain("Author: What Ann said");
      expect(document).not.toContain("Author: Where they split");
    },
  );

  it("a heading in the author's words is marked on the slide, in its notes, and on the wall", async () => {
    const deck = xmlParts(await toPptx(index, briefing));
    const marked = [...deck].flatMap(([path, xml]) =>
      /^ppt\/slides\/slide\d+\.xml$/.test(path) && textOfPart(xml).includes("Heading in the author’s words")
        ? [textOfPart(xml)]
        : [],
    );
    expect(marked).toHaveLength(2);
    expect(marked[0]).toContain(OWN);
    const { slides } = presentation(briefing, presentationMaterial(index, briefing));
    expect(slides.map(({ author }) => author && itemText(author))).toEqual([
      null,
      "Heading in the author’s words",
      "Heading in the author’s words",
      null,
    ]);
    expect(slides[1]?.notes).toContain(`Heading by the author: ${OWN}`);
  });

  it("a heading in the author's words over a quotation takes neither the speaker's name from it nor how it was coded", () => {
    const note = toMarkdown(briefing);
    // The words are Bob's, whatever the heading says.
    expect(note).toMatch(/What Ann said\*\* — Bob/);
    expect(note).toContain("Why “disagrees”: Says so; medium confidence");
  });
});
