import { describe, expect, it } from "vitest";
import { textWidth } from "@/lib/format/text-width";
import { selectionSides } from "@/lib/selection/selection-analysis";
import { allSides, contestedSides, MAX_CONTESTED } from "@/lib/views/sides/contested-sides";
import { CHIP_FONT, placeChips } from "@/lib/views/sides/place-chips";
import { sideBarsLayout } from "@/lib/views/sides/side-bars-layout";
import { MAX_NAMES_ON_SIDE, type NameChip, sideBarsView } from "@/lib/views/sides/side-bars-view";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { sidedDossier } from "@/tests/support/dossiers/sided-dossier";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function view(dossier = smallDossier(), query = "") {
  const { index, selection } = selected(dossier, query);
  return sideBarsView({
    index,
    sidesByProposition: selectionSides({ index, selection }),
    title: "Sides",
    hrefOf: ({ id }) => `#${id}`,
    cellHref: ({ commentatorId, propositionId }) => `?cell=${commentatorId}.${propositionId}`,
  });
}

const namesOf = (chips: readonly NameChip[] = []) => chips.map(({ name }) => name);

describe("the bars of names", () => {
  it("the bars of names put each commentator on the side it takes, one step from the evidence, and say how firmly", () => {
    // The table of smallDossier: ann +2, cho +1 (spelt Tcho), dan 0, bob −1; eve is silent, some-experts are counted
    // apart.
    const [bar] = view().bars;
    expect(bar?.sides.agree.chips).toEqual([
      { id: "ann", name: "Ann", value: 2, isLow: false, words: "strongly agrees", href: "?cell=ann.A1" },
      {
        id: "cho",
        name: "Tcho (probably Cho)",
        value: 1,
        isLow: false,
        words: "agrees",
        href: "?cell=cho.A1",
      },
    ]);
    expect(namesOf(bar?.sides.neutral.chips)).toEqual(["Dan"]);
    expect(namesOf(bar?.sides.disagree.chips)).toEqual(["Bob"]);
    expect(bar?.basis).toBe("A1 · 1 of 5 silent · 1 unnamed group counted separately");
    expect(bar?.sentence.text).toBe("2 agree with “The wording of A1”; 1 disagrees, 1 neutral");
  });

  it("the bars of names name the firmest first: strong before mild, certain before uncertain, then by name", () => {
    const { bars } = view(builtInDossier());
    // D3 in the package: three strongly agree, two agree with more than low confidence and the agency, three with low
    // confidence.
    const chips = bars.find(({ id }) => id === "D3")?.sides.agree.chips ?? [];
    expect(chips.map(({ value, isLow }) => `${value}${isLow ? " low" : ""}`)).toEqual([
      ...["2", "2", "2", "1", "1", "1"],
      ...["1 low", "1 low", "1 low"],
    ]);
  });

  it(`carry names up to ${MAX_NAMES_ON_SIDE} on a side, and counts above, side by side`, () => {
    const [bar] = view(sidedDossier({ agree: 13, disagree: 12, neutral: 0 })).bars;
    expect(bar?.sides.agree).toMatchObject({ kind: "count", count: 13, mild: 13, strong: 0 });
    expect(bar?.sides.disagree).toMatchObject({ kind: "names", count: 12 });
    // The names of a counted side are one step away, so the view has them as well.
    expect(bar?.sides.agree.chips).toHaveLength(13);
  });

  it("the bars of names have one scale for all counted sides, on which the narrow middle has room for the neutral", () => {
    expect(view(sidedDossier({ agree: 60, disagree: 20, neutral: 15 })).extent).toBe(60);
    // Three times 40 for a middle column of a third.
    expect(view(sidedDossier({ agree: 60, disagree: 20, neutral: 40 })).extent).toBe(120);
    expect(view(sidedDossier({ agree: 12, disagree: 3, neutral: 0 })).extent).toBe(1);
  });
});

describe("where opinion divides", () => {
  const hrefs = { hrefOf: () => "", cellHref: () => "" };

  it("where opinion divides shows the six most contested propositions, and keeps the rest for one step", () => {
    const { index, selection } = selected(builtInDossier());
    const { shown, others, note } = contestedSides({ index, selection, ...hrefs });
    expect(shown.bars.map(({ id }) => id)).toEqual(["D4", "D3", "C2", "A1", "B1", "D2"]);
    expect(shown.bars).toHaveLength(MAX_CONTESTED);
    expect(shown.bars.length + others.bars.length).toBe(13);
    expect(note).toContain("the six most contested of 13 propositions");
    expect(note).toContain("Darker: strongly; dashed: low confidence");
  });

  it("where opinion divides draws eighty propositions, and says on which page of an issue the others stand", () => {
    const { index, selection } = selected(clusteredDossier({ commentators: 12, groups: 2, propositions: 100 }));
    const view = contestedSides({ index, selection, ...hrefs, hrefOf: ({ id }) => `#${id}` });
    expect(view.shown.bars.length + view.others.bars.length).toBe(80);
    expect(view.counts.rows).toHaveLength(80);
    expect(view.note).toContain("the six most contested of 100 propositions");
    expect(view.elsewhere).toEqual([{ title: expect.any(String), count: 20, href: expect.stringMatching(/^#P\d+$/) }]);
  });

  it("where opinion divides explains only marks that are there", () => {
    const { index, selection } = selected(sidedDossier({ agree: 3, disagree: 2, neutral: 0 }));
    const { note } = contestedSides({ index, selection, ...hrefs });
    expect(note).not.toMatch(/darker|dashed|bar with its count/i);
  });
});

describe("the still picture of the bars", () => {
  it.each([
    { kind: "wide", isNarrow: false },
    { kind: "narrow", isNarrow: true },
  ])(
    "the still picture of the bars keeps every name whole, inside its picture and apart from the others, $kind",
    ({ isNarrow }) => {
      for (const dossier of [builtInDossier(), sidedDossier({ agree: 12, disagree: 12, neutral: 9, letters: 70 })]) {
        const { bars, width } = sideBarsLayout(view(dossier), { isNarrow });
        for (const { sides, body } of bars) {
          const chips = sides.flatMap((side) => side.chips);
          for (const { x, y, lines, width: wide, height, chip } of chips) {
            expect(lines.join("").replaceAll(" ", "")).toBe(chip.name.replaceAll(" ", ""));
            for (const line of lines) expect(textWidth(line, { size: CHIP_FONT })).toBeLessThanOrEqual(wide);
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + wide).toBeLessThanOrEqual(width + 0.01);
            expect(y + height).toBeLessThanOrEqual(body.y + body.height + 0.01);
          }
          for (const [place, a] of chips.entries()) {
            for (const b of chips.slice(place + 1)) {
              const apart =
                a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
              expect({ a: a.chip.name, b: b.chip.name, apart }).toMatchObject({ apart: true });
            }
          }
        }
      }
    },
  );

  it("the still picture of the bars is never higher than three screens: what there is no room for is counted, and said", () => {
    const dossier = sidedDossier({ agree: 12, disagree: 12, neutral: 12, letters: 70, propositions: 30 });
    const { index, selection } = selected(dossier);
    const { bars, note } = allSides({ index, selection });
    const layout = sideBarsLayout(bars, { isNarrow: false });
    expect(layout.height).toBeLessThanOrEqual(2700);
    expect(layout.leftOut).toBe(30 - layout.bars.length);
    expect(note).toContain(`The ${layout.leftOut} least contested propositions stand in the table only.`);
  });

  it("the still picture of the bars makes counts stand out, and no figure of what is claimed", () => {
    const { index, selection } = selected(builtInDossier());
    const { bars } = sideBarsLayout(allSides({ index, selection }).bars, { isNarrow: false });
    const figures = bars.flatMap(({ heading }) =>
      heading.flatMap(({ parts }) => parts.filter(({ isFigure }) => isFigure)),
    );
    expect(figures.length).toBeGreaterThan(13);
    for (const { text } of figures) expect(Number(text)).toBeLessThanOrEqual(40);
  });

  it("the still picture of the bars puts the first name next to the axis", () => {
    const chips = view(builtInDossier()).bars.find(({ id }) => id === "D4")?.sides.disagree.chips ?? [];
    const { chips: placed } = placeChips(chips, { left: 0, width: 350, align: "right" });
    expect((placed[0]?.x ?? 0) + (placed[0]?.width ?? 0)).toBe(350);
    expect(placed[1]?.x).toBeLessThan(placed[0]?.x ?? 0);
  });
});
