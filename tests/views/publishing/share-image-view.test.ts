import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawable, sharedView } from "@/lib/views/publishing/share-image-view";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { lettersOfFont } from "@/tests/support/files/letters-of-font";

const AT = { now: "2026-11-21T10:00:00Z", permalink: "https://example.org/d/small" };

function shared(query = "") {
  const { index, selection } = selected(smallDossier(), query);
  return sharedView({ index, selection }, AT);
}

describe("the picture of a shared link", () => {
  it("the picture of a shared link says the first finding with its basis and counts", () => {
    // A1 is the headline: ann +2, cho +1, dan 0, bob −1 of five named commentators.
    const { image } = shared();
    expect(image.finding).toBe("Two of four agree with “The wording of A1”; one disagrees, one is neutral.");
    expect(image.basis).toBe("4 of 5 named commentators · 5 quotations");
    expect(image.counts.map(({ count }) => count)).toEqual([0, 1, 1, 1, 1]);
  });

  it("the picture of a shared link carries its caveat: version, date, filter, what is left, sources", () => {
    const { image } = shared("country=KR");
    expect(image.context.join(" ")).toContain("21 November 2026 · filter: Country: South Korea");
    expect(image.context.join(" ")).toMatch(/\d of 6 commentators, \d of 7 positions · .*2 sources by Bob/);
  });

  it("the picture of a shared link says so where there is no finding, and draws no bar", () => {
    const { image } = shared("country=RU");
    expect(image.finding).toBe("No proposition is addressed by three or more of these commentators.");
    expect(image.counts).toEqual([]);
  });
});

describe("the letters of the picture", () => {
  const letters = ["Regular", "SemiBold"].map((weight) =>
    lettersOfFont(readFileSync(path.resolve(`node_modules/geist/dist/fonts/geist-sans/Geist-${weight}.ttf`))),
  );

  const missing = (text: string) =>
    [...drawable(text)].filter((letter) => letters.some((known) => !known.has(letter.codePointAt(0) ?? 0)));

  it("the letters of the picture are all in the font, whatever the text: for any other the library would ask a server elsewhere", () => {
    const anyText = fc.array(fc.integer({ min: 0, max: 0x10ffff })).map((points) => String.fromCodePoint(...points));
    fc.assert(fc.property(anyText, (text) => missing(text).length === 0));
    const everyLetter = Array.from({ length: 0x2700 }, (_, point) => String.fromCodePoint(point));
    expect(everyLetter.flatMap(missing)).toEqual([]);
  });

  it("the letters of the picture leave European and Russian names as they are, and a letter without its rarer accents", () => {
    const names = "Łukasz Żółć, Türkiye – “Société” Пхеньян −2";
    expect(drawable(names)).toBe(names);
    expect(drawable("Đặng")).toBe("Đang");
  });

  it("the letters of the picture put a circle where there is no letter, once for a row of them", () => {
    expect(drawable("조선 news 😀")).toBe("◌ news ◌");
  });
});
