import { describe, expect, it } from "vitest";
import {
  ciede2000,
  contrast,
  DEFICIENCIES,
  difference,
  greyscale,
  type Rgb,
  simulate,
  type Theme,
  tokensOf,
} from "@/tests/support/files/colour";

const THEMES: readonly Theme[] = ["light", "dark"];
const STANCES = ["m2", "m1", "0", "p1", "p2"].map((stance) => `stance-${stance}`);
const GROUPS = [1, 2, 3, 4, 5, 6].map((group) => `group-${group}`);

/** Just noticeable side by side is about 2.3; a mark stands alone among hundreds, so it takes several times as much. */
const FAR_APART = 12;
/**
 * On a printer without colours the side is told by the sign; the five greys still have to differ more than noticeably.
 */
const TOLD_APART = 6;
const READABLE = 4.5;
const VISIBLE = 3;

function token(theme: Theme, name: string): Rgb {
  const colour = tokensOf(theme).get(name);
  if (!colour) throw new Error(`globals.css has no token --${name} with a light and a dark colour.`);
  return colour;
}

/** The two colours that are hardest to tell apart, as they look to somebody. */
function closest(
  theme: Theme,
  { names, look }: { names: readonly string[]; look: (colour: Rgb) => Rgb },
): { pair: string; apart: number } {
  const pairs = names.flatMap((a, place) =>
    names.slice(place + 1).map((b) => ({
      pair: `${a} ${b}`,
      apart: difference(look(token(theme, a)), look(token(theme, b))),
    })),
  );
  return pairs.reduce((worst, next) => (next.apart < worst.apart ? next : worst));
}

describe("the measure of difference", () => {
  it("the measure of difference gives the values published with the formula", () => {
    // Sharma, Wu and Dalal (2005), table 1: pairs 1, 7, 10, 17 and 25.
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(ciede2000([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 4);
    expect(ciede2000([50, 2.49, -0.001], [50, -2.49, 0.0009])).toBeCloseTo(7.1792, 4);
    expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
    expect(ciede2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4);
  });
});

describe.each(THEMES)("the palette in the %s theme", (theme) => {
  describe.each([
    ["five stances", STANCES],
    ["six groups", GROUPS],
  ])("for the %s", (_, names) => {
    it("keeps them apart", () => {
      const { pair, apart } = closest(theme, { names, look: (colour) => colour });
      expect(apart, pair).toBeGreaterThanOrEqual(FAR_APART);
    });

    it.each(DEFICIENCIES)("keeps them apart under %s", (deficiency) => {
      const { pair, apart } = closest(theme, { names, look: (colour) => simulate(colour, deficiency) });
      expect(apart, pair).toBeGreaterThanOrEqual(FAR_APART);
    });

    it("keeps them apart in greyscale", () => {
      const { pair, apart } = closest(theme, { names, look: greyscale });
      expect(apart, pair).toBeGreaterThanOrEqual(TOLD_APART);
    });
  });

  it.each(GROUPS)("gives %s a colour that is no side's and no action's", (group) => {
    for (const other of ["stance-m2", "stance-m1", "stance-p1", "stance-p2", "action"])
      expect(difference(token(theme, group), token(theme, other)), other).toBeGreaterThanOrEqual(FAR_APART);
  });

  it.each(STANCES)("writes the sign of %s readably on its colour", (stance) => {
    const sign = stance.replace("stance", "on");
    expect(contrast(token(theme, sign), token(theme, stance))).toBeGreaterThanOrEqual(READABLE);
  });

  it.each(["ink", "soft", "action", "text-m", "text-p"])("writes %s readably on every ground", (name) => {
    for (const ground of ["paper", "card", "action-wash", "hatch"])
      expect(contrast(token(theme, name), token(theme, ground)), ground).toBeGreaterThanOrEqual(READABLE);
  });

  it("writes readably on a button", () => {
    expect(contrast(token(theme, "on-action"), token(theme, "action"))).toBeGreaterThanOrEqual(READABLE);
  });

  // The three paler stances are drawn with an edge, since their fill alone is too pale for the paper. Lines between
  // rows and the borders of pills carry nothing by themselves: what they part is told by space and by words, so they
  // may be fainter.
  it.each(["stance-m2", "edge-m1", "edge-0", "edge-p1", "stance-p2", "faint", "action", ...GROUPS])(
    "draws %s visibly on the paper",
    (name) => {
      for (const ground of ["paper", "card"])
        expect(contrast(token(theme, name), token(theme, ground)), ground).toBeGreaterThanOrEqual(VISIBLE);
    },
  );
});
