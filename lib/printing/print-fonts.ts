import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import subsetFont from "subset-font";

const FONTS = [
  {
    family: "Source Serif 4",
    file: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2",
    range: "U+0000-00FF, U+0131, U+0152-0153, U+02BD-02DC, U+2000-206F, U+20AC, U+2122, U+2191-2193, U+2212",
  },
  {
    family: "Source Serif 4",
    file: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-opsz-normal.woff2",
    range: "U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+2C60-2C7F, U+A720-A7FF",
  },
  { family: "Geist", file: "geist/dist/fonts/geist-sans/Geist-Variable.woff2", range: "U+0000-10FFFF" },
] as const;

/**
 * Letters that share their glyph with one that quotations have: no-break space, soft hyphen, the modifier letters that
 * look like ‘ and ’, the division slash. A PDF names a glyph by the lowest of its letters, so that ’ (U+2019) would be
 * read back as U+02BC.
 */
const TWINS: ReadonlySet<number> = new Set([0xa0, 0xad, 0x2bb, 0x2bc, 0x2215]);
const LAST_LETTER = 0xffff;

let made: Promise<string> | null = null;

/**
 * The fonts of the pages as rules with the fonts in them, for a page that may fetch nothing. A missing font is left
 * out: others stand in.
 */
export function printFonts(): Promise<string> {
  made ??= Promise.all(FONTS.map(fontFace)).then((faces) => faces.join("\n"));
  return made;
}

async function fontFace({ family, file, range }: (typeof FONTS)[number]): Promise<string> {
  const bytes = await readFile(path.join(process.cwd(), "node_modules", file)).catch(() => null);
  if (!bytes) return "";
  const font = await withoutTwins(bytes);
  return `@font-face { font-family: "${family}"; font-weight: 200 900; src: url(data:font/ttf;base64,${font.toString("base64")}) format("truetype"); unicode-range: ${range}; }`;
}

/** The font without the twins: where one of them is written, another font of the machine has it. */
async function withoutTwins(font: Buffer): Promise<Buffer> {
  const kept = Array.from({ length: LAST_LETTER + 1 }, (_, letter) => letter).filter(
    (letter) => !TWINS.has(letter) && !isSurrogate(letter),
  );
  // Not compressed again: that would take seconds.
  return subsetFont(font, kept.map((letter) => String.fromCodePoint(letter)).join(""), { targetFormat: "sfnt" });
}

function isSurrogate(letter: number): boolean {
  return letter >= 0xd800 && letter <= 0xdfff;
}
