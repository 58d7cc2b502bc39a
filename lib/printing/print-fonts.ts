import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import subsetFont from "subset-font";
import { remapLetter } from "@/lib/printing/remap-letter";

/**
 * `twins` are letters that share their glyph with a commoner one: no-break space, the modifier letters that look like ‘
 * and ’, the division slash, Greek μ and the sign of ohm. A PDF names a glyph by the lowest of its letters, so that ’
 * (U+2019) would be read back as U+02BC: they get a font of their own, drawn alike. Soft hyphens, the twins of hyphens,
 * show nothing and need none. The hyphens of Unicode are in none of these fonts; other fonts have one glyph for both,
 * so that one would be read for the other. They are drawn with the hyphen of the face, each in a font of its own.
 */
const FONTS = [
  {
    family: "Source Serif 4",
    file: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2",
    range: "U+0000-00FF, U+0131, U+0152-0153, U+02BD-02DC, U+2000-206F, U+20AC, U+2122, U+2191-2193, U+2212",
    twins: [0xa0, 0x2bb, 0x2bc, 0x2215],
    hasHyphen: true,
  },
  {
    family: "Source Serif 4",
    file: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-opsz-normal.woff2",
    range: "U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+2C60-2C7F, U+A720-A7FF",
    twins: [],
    hasHyphen: false,
  },
  {
    family: "Geist",
    file: "geist/dist/fonts/geist-sans/Geist-Variable.woff2",
    range: "U+0000-10FFFF",
    twins: [0x3bc, 0x2126],
    hasHyphen: true,
  },
] as const;

const HYPHEN = 0x2d;
/** The one that is a hyphen and nothing else, and the one that does not break. */
const UNICODE_HYPHENS = [0x2010, 0x2011] as const;
const SOFT_HYPHEN = 0xad;
const LAST_LETTER = 0xffff;

let made: Promise<string> | null = null;

/**
 * The fonts of the pages as rules with the fonts in them, for a page that may fetch nothing. A missing font is left
 * out: others stand in.
 */
export function printFonts(): Promise<string> {
  made ??= Promise.all(FONTS.map(fontFaces)).then((faces) => faces.flat().join("\n"));
  return made;
}

async function fontFaces({ family, file, range, twins, hasHyphen }: (typeof FONTS)[number]): Promise<string[]> {
  const bytes = await readFile(path.join(process.cwd(), "node_modules", file)).catch(() => null);
  if (!bytes) return [];
  const apart: readonly number[] = [...twins, SOFT_HYPHEN];
  const others = Array.from({ length: LAST_LETTER + 1 }, (_, letter) => letter).filter(
    (letter) => !apart.includes(letter) && !isSurrogate(letter),
  );
  const faces = [fontFace({ family, range, font: await subset(bytes, others) })];
  for (const letter of hasHyphen ? UNICODE_HYPHENS : []) {
    const font = Buffer.from(remapLetter(await subset(bytes, [HYPHEN]), HYPHEN, letter));
    faces.push(fontFace({ family, range: `U+${letter.toString(16)}`, font }));
  }
  if (twins.length === 0) return faces;
  // Of two rules that hold a letter the later one draws it.
  const twinRange = twins.map((letter) => `U+${letter.toString(16)}`).join(", ");
  return [...faces, fontFace({ family, range: twinRange, font: await subset(bytes, twins) })];
}

function fontFace({ family, range, font }: { readonly family: string; readonly range: string; readonly font: Buffer }) {
  return `@font-face { font-family: "${family}"; font-weight: 200 900; src: url(data:font/ttf;base64,${font.toString("base64")}) format("truetype"); unicode-range: ${range}; }`;
}

/** The font with those letters only. Not compressed again: that would take seconds. */
function subset(font: Buffer, letters: readonly number[]): Promise<Buffer> {
  return subsetFont(font, letters.map((letter) => String.fromCodePoint(letter)).join(""), { targetFormat: "sfnt" });
}

function isSurrogate(letter: number): boolean {
  return letter >= 0xd800 && letter <= 0xdfff;
}
