import { describe, expect, it } from "vitest";
import { toPptx } from "@/lib/briefing/formats/to-pptx";
import { presentation, presentationMaterial } from "@/lib/briefing/presentation";
import { itemText } from "@/lib/briefing/slides/slide";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { hostileDossier, hostilePlan } from "@/tests/support/dossiers/hostile-dossier";
import { aBriefing } from "@/tests/support/files/briefings";
import { textOfPart, xmlParts } from "@/tests/support/files/office-parts";

const made = {
  "the first dossier": aBriefing(builtInDossier()),
  "hostile words": aBriefing(hostileDossier(), { plan: hostilePlan() }),
};

describe("the wall and the file", () => {
  it.each(Object.entries(made))(
    "the wall and the file show the same slides, made without a window: %s",
    async (_, { index, briefing }) => {
      const { slides, slideSize } = presentation(briefing, presentationMaterial(index, briefing));
      const deck = xmlParts(await toPptx(index, briefing));
      const parts = [...deck].filter(([path]) => /^ppt\/slides\/[^/]+\.xml$/.test(path));
      expect(slides).toHaveLength(parts.length);
      for (const [position, slide] of slides.entries()) {
        const text = textOfPart(deck.get(`ppt/slides/slide${position + 1}.xml`) ?? "");
        for (const item of [slide.heading, ...slide.items]) {
          const words =
            item.kind === "text" ? item.paragraphs.map(({ runs }) => runs.map((run) => run.text).join("")) : [];
          for (const paragraph of words) for (const line of paragraph.split("\n")) expect(text).toContain(clean(line));
        }
      }
      // A page of the wall has the shape of that of the file, 1280 × 720 at 96 units an inch.
      expect([slideSize.width * 96, slideSize.height * 96].map(Math.round)).toEqual([1280, 720]);
    },
  );

  it("the wall and the file give each slide a name of its own and the quotations behind all that it shows", () => {
    const { index, briefing } = made["the first dossier"];
    const { slides } = presentation(briefing, presentationMaterial(index, briefing));
    expect(new Set(slides.map(({ key }) => key)).size).toBe(slides.length);
    const titles = slides.map(({ title }) => title);
    expect(titles.at(-1)).toBe("Method · Sources");
    expect(titles).toContain("What is not known · Do not claim");
    expect(slides.map(({ heading }) => itemText(heading)).at(-1)).toBe("Method");
    expect(slides.at(-1)?.evidence.length).toBeGreaterThan(100);
  });
});

/** What a file may hold: see xmlText. */
function clean(line: string): string {
  return line.replace(/[^\t\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}
