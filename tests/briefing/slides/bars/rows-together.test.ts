import { describe, expect, it } from "vitest";
import { cellText } from "@/lib/briefing/slides/table-cells";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";
import { aBriefing } from "@/tests/support/files/briefings";
import { slidesOf } from "@/tests/support/files/slides-of";

/** The words of the rows beside bars, slide by slide. */
function labelsOf(dossier: ReturnType<typeof builtInDossier>, selections: string[]): string[][] {
  const plan = { title: "Title", blocks: [{ id: "k", kind: "selections" as const, selections }] };
  return slidesOf(aBriefing(dossier, { plan })).flatMap(({ items }) =>
    items.flatMap((item) =>
      item.kind === "table" ? [item.rows.slice(1).map(([label]) => (label ? cellText(label) : ""))] : [],
    ),
  );
}

describe("bars about one proposition", () => {
  it.each([
    { name: "russia-dprk-2023" as const, selections: ["country=US", "country=KR"] },
    { name: "russia-dprk-2023" as const, selections: ["country=US", "country=KR", "country=RU", "rest"] },
    { name: "unga-2019-arms" as const, selections: ["institution=nato", "rest"] },
    {
      name: "unga-2019-arms" as const,
      selections: ["institution=nato", "institution=african-group", "institution=asia-pacific-group", "rest"],
    },
  ])("bars about one proposition stand on one slide, under its words: $name, $selections", ({ name, selections }) => {
    const slides = labelsOf(builtInDossier(name), selections);
    expect(slides.length).toBeGreaterThan(0);
    for (const labels of slides) {
      expect(labels.length % selections.length).toBe(0);
      // The first of each has the proposition with its code, before the name of the selection.
      for (const [place, label] of labels.entries())
        expect(/\(?[A-Z]\d+[),].*: \d+ of \d+|[A-Z]\d+.*no position/.test(label)).toBe(place % selections.length === 0);
    }
  });

  it("bars about one proposition that need more than a slide say on each what they are about", () => {
    const selections = ["country=KR", "country=RU", "country=US", "rest"];
    const slides = labelsOf(clusteredDossier({ commentators: 40, groups: 2, nameLength: 70 }), selections);
    for (const [first = ""] of slides) expect(first).toMatch(/P\d+/);
  });
});
