import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fitNames } from "@/lib/format/fit-names";
import { fitText, wrapText } from "@/lib/format/fit-text";
import { type Face, textWidth } from "@/lib/format/text-width";
import { launchBrowser } from "@/tests/e2e/support/launch-browser";

const TEXTS = [
  "Ministry of Foreign Affairs of the Republic of Korea",
  "WWWWWWWWWW MMMMMMMMM AVAVAVAV To Ty",
  "illicit little fill, 1,106 neutral: “quoted” — 20 %…",
  "Łódź, Čedomir Živković, Ğülşen Şahin, Ærøskøbing",
  "Сергей Кужугетович Шойгу",
  "Αντώνης Σαμαράς",
  "Nguyễn Phú Trọng",
  "金與正 조선중앙통신 ラヴロフ外相",
];

/** The serif comes in one file for each alphabet. */
const ALPHABETS = ["latin", "latin-ext", "greek", "cyrillic", "vietnamese"];

const STACKS: readonly { readonly face: Face; readonly style: string }[] = [
  { face: "sans", style: "400 100px Geist, 'Liberation Sans'" },
  { face: "sans", style: "400 100px 'Liberation Sans'" },
  { face: "sansBold", style: "600 100px Geist, 'Liberation Sans'" },
  { face: "sansBold", style: "700 100px 'Liberation Sans'" },
  { face: "serif", style: `600 100px ${ALPHABETS.map((alphabet) => `'Source Serif ${alphabet}'`).join(", ")}` },
  { face: "serif", style: "600 100px 'Liberation Serif'" },
];

describe("the width of a text", () => {
  it("the width of a text is never less than a browser draws, and little more in the alphabets of the product's fonts", async () => {
    const drawn = await drawnWidths();
    for (const [place, { face }] of STACKS.entries()) {
      for (const [line, text] of TEXTS.entries()) {
        const width = drawn[place]?.[line] ?? 0;
        const measured = textWidth(text, { size: 100, face });
        // A pixel for rounding: letters are measured to the five-hundredth of an em.
        expect({ text, face, isEnough: measured + 1 >= width }).toEqual({ text, face, isEnough: true });
        if (/^[\p{Script=Latin}\p{Script=Cyrillic}\P{L}]+$/u.test(text)) expect(measured).toBeLessThan(1.25 * width);
      }
    }
  });

  it("the width of a text grows with the size and counts no mark above or below a letter", () => {
    expect(textWidth("Seoul", { size: 20 })).toBeCloseTo(2 * textWidth("Seoul", { size: 10 }), 9);
    expect(textWidth("e\u0301\u200d", { size: 10 })).toBe(textWidth("e", { size: 10 }));
  });
});

describe("a text made to fit", () => {
  it("a text made to fit stays as it is where there is room, and ends in an ellipsis inside the room where there is none", () => {
    const name = "Ministry of Foreign Affairs of the Republic of Korea";
    expect(fitText(name, { width: 1000, size: 13 })).toBe(name);
    const short = fitText(name, { width: 120, size: 13 });
    expect(short).toMatch(/^Ministry of.*…$/);
    expect(textWidth(short, { size: 13 })).toBeLessThanOrEqual(120);
  });

  it("a text made to fit is shortened in its middle where its end tells it from others", () => {
    const [one, other] = fitNames(["Permanent Representative of A", "Permanent Representative of B"], {
      width: 100,
      size: 12,
    });
    expect(one).toMatch(/A$/);
    expect(other).toMatch(/B$/);
    for (const short of [one, other]) expect(textWidth(short ?? "", { size: 12 })).toBeLessThanOrEqual(100);
    // Where ends do not matter they go first.
    expect(fitNames(["Permanent Representative", "Ann"], { width: 80, size: 12 })).toEqual(["Permanent…", "Ann"]);
  });

  it("a text made to fit is never cut inside a letter of several code points", () => {
    for (let width = 20; width < 90; width += 3) {
      expect(fitText("👩‍🚀👩‍🚀👩‍🚀👩‍🚀", { width, size: 13 })).toMatch(/^(👩‍🚀)+…?$/u);
    }
  });

  it("a text made to fit wraps between words, and breaks a word that is longer than a line, losing nothing", () => {
    const text = `Rüstungskontrolle und ${"Donaudampfschifffahrts".repeat(5)} im 조선중앙통신조선중앙통신조선중앙통신`;
    const lines = wrapText(text, { width: 160, size: 13 });
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    for (const line of lines) expect(textWidth(line, { size: 13 })).toBeLessThanOrEqual(160);
  });

  it("a text made to fit keeps to so many lines, the last with an ellipsis", () => {
    const lines = wrapText("one two three four five six seven eight", { width: 60, size: 13, maxLines: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });
});

/** Widths of the texts as the browser draws them, by stack of fonts. */
async function drawnWidths(): Promise<number[][]> {
  const face = (family: string, file: string) =>
    `@font-face { font-family: "${family}"; font-weight: 200 900; src: url(data:font/woff2;base64,${readFileSync(`node_modules/${file}`).toString("base64")}) }`;
  const faces = [
    face("Geist", "geist/dist/fonts/geist-sans/Geist-Variable.woff2"),
    ...ALPHABETS.map((alphabet) =>
      face(
        `Source Serif ${alphabet}`,
        `@fontsource-variable/source-serif-4/files/source-serif-4-${alphabet}-opsz-normal.woff2`,
      ),
    ),
  ];
  const lines = STACKS.map(
    ({ style }) => `<p>${TEXTS.map((text) => `<b style="font: ${style}">${text}</b>`).join("")}</p>`,
  );
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent(`<style>${faces.join("")} b { position: absolute; white-space: pre }</style>${lines.join("")}`);
  const widths = await page.locator("p").evaluateAll(async (paragraphs) => {
    await document.fonts.ready;
    return paragraphs.map((paragraph) => [...paragraph.children].map((child) => child.getBoundingClientRect().width));
  });
  await browser.close();
  return widths;
}
