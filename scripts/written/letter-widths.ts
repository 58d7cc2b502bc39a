import { readFileSync, writeFileSync } from "node:fs";
import { drawPage } from "@/lib/printing/print-browser";

/**
 * Latin, Greek, Cyrillic, Hebrew, more Latin with marks, punctuation, currencies, letterlike signs, arrows and signs of
 * mathematics.
 */
const RANGES = [
  [0x20, 0x24f],
  [0x2b0, 0x2ff],
  [0x370, 0x52f],
  [0x5d0, 0x5f4],
  [0x1e00, 0x1eff],
  [0x2010, 0x2044],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2190, 0x21ff],
  [0x2200, 0x2265],
] as const;

/**
 * What a picture asks for first, and what stands in for it on machines that have it not: Liberation is as wide as Arial
 * and Times.
 */
const FACES = {
  sans: { weight: 400, families: ["Geist", "Liberation Sans"] },
  sansBold: { weight: 600, families: ["Geist", "Liberation Sans"] },
  serif: { weight: 600, families: ["Source Serif", "Liberation Serif"] },
} as const;

/**
 * The serif of slides is Georgia in the file and Source Serif on the wall. DejaVu stands in where there is no Georgia,
 * and is a tenth wider on the whole: what fits in it fits in all three.
 */
const SLIDE_FACES = {
  serif: { weight: 400, families: ["Source Serif", "DejaVu Serif"] },
  serifBold: { weight: 700, families: ["Source Serif", "DejaVu Serif"] },
} as const;

interface FaceToMeasure {
  readonly weight: number;
  readonly families: readonly string[];
}

/** The serif comes in one file for each alphabet. */
const ALPHABETS = ["latin", "latin-ext", "greek", "cyrillic", "cyrillic-ext", "vietnamese"] as const;

const UNITS_PER_EM = 500;
const SIZE = 1000;
/**
 * The serif is drawn wider the smaller it is: measured as for headings of pictures, not as for a letter of 1,000
 * pixels.
 */
const OPTICAL_SIZE = 14;

/**
 * Letter widths: measures the letters of the product's fonts in the browser that draws them; writes the tables of
 * pictures and of slides.
 */
export async function writeLetterWidths(): Promise<void> {
  const pictures = await tablesOf(FACES);
  writeFileSync(new URL("../../lib/format/letter-widths.ts", import.meta.url), file(pictures));
  console.log("lib/format/letter-widths.ts written");
  const slides = await tablesOf(SLIDE_FACES);
  writeFileSync(new URL("../../lib/briefing/slides/serif-widths.ts", import.meta.url), slideFile(slides));
  console.log("lib/briefing/slides/serif-widths.ts written");
}

async function tablesOf(faces: Readonly<Record<string, FaceToMeasure>>): Promise<string[]> {
  const points = RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, place) => first + place),
  );
  const drawings = Object.entries(faces).map(([face, { weight, families }]) => {
    const spans = families.flatMap((family) =>
      points.map((point) => `<b style="font: ${weight} ${SIZE}px ${stack(family)}">&#${point};</b>`),
    );
    return { face, html: `<p>${spans.join("")}</p>`, families: families.length };
  });
  const html = `<!doctype html><style>${fontFaces()} b { position: absolute; white-space: pre; font-variation-settings: 'opsz' ${OPTICAL_SIZE} !important }</style>${drawings.map(({ html }) => html).join("")}`;
  const widths = await drawPage(html, {}, async (page) =>
    page.locator("p").evaluateAll(async (paragraphs) => {
      await document.fonts.ready;
      return paragraphs.map((paragraph) => [...paragraph.children].map((child) => child.getBoundingClientRect().width));
    }),
  );
  return drawings.map(({ face, families }, place) => {
    const measured = widths[place] ?? [];
    const widest = points.map((_, letter) =>
      Math.max(...Array.from({ length: families }, (_, family) => measured[family * points.length + letter] ?? 0)),
    );
    const codes = widest.map((width) =>
      Math.ceil((width / SIZE) * UNITS_PER_EM)
        .toString(36)
        .padStart(2, "0"),
    );
    return `  ${face}:\n    "${codes.join("")}",`;
  });
}

function fontFaces(): string {
  const face = (family: string, file: string) => {
    const data = readFileSync(new URL(`../../node_modules/${file}`, import.meta.url)).toString("base64");
    return `@font-face { font-family: "${family}"; font-weight: 200 900; src: url(data:font/woff2;base64,${data}) }`;
  };
  const serifs = ALPHABETS.map((alphabet) =>
    face(
      `Source Serif ${alphabet}`,
      `@fontsource-variable/source-serif-4/files/source-serif-4-${alphabet}-opsz-normal.woff2`,
    ),
  );
  return [face("Geist", "geist/dist/fonts/geist-sans/Geist-Variable.woff2"), ...serifs].join("\n");
}

/** A family as a style sheet names it, and what draws the letters that it has not. */
function stack(family: string): string {
  const own = family === "Source Serif" ? ALPHABETS.map((alphabet) => `${family} ${alphabet}`) : [family];
  return [...own, "Geist", "Liberation Sans"].map((name) => `'${name}'`).join(", ");
}

function file(tables: readonly string[]): string {
  const ranges = RANGES.map(([first, last]) => `  [0x${first.toString(16)}, 0x${last.toString(16)}],`);
  return `// Written by scripts/written/letter-widths.ts; do not edit.

/** Ranges of code points, first and last, that the tables below hold in this order. */
export const MEASURED_RANGES: readonly (readonly [number, number])[] = [
${ranges.join("\n")}
];

/** How many units make an em. */
export const UNITS_PER_EM = ${UNITS_PER_EM};

/**
 * Advance widths, two digits of base 36 a letter, in units: the widest of the font that a picture asks for and the one
 * that stands in for it.
 */
export const LETTER_WIDTHS = {
${tables.join("\n")}
} as const;
`;
}

function slideFile(tables: readonly string[]): string {
  return `// Written by scripts/written/letter-widths.ts; do not edit.

/** Advance widths of the serif of slides, for the ranges and in the form of lib/format/letter-widths.ts. */
export const SERIF_WIDTHS = {
${tables.join("\n")}
} as const;
`;
}
