import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";

const FONTS = [
  {
    family: "Source Serif 4",
    file: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2",
    range: "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02DC, U+2000-206F, U+20AC, U+2122, U+2191-2193, U+2212",
  },
  {
    family: "Source Serif 4",
    file: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-opsz-normal.woff2",
    range: "U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+2C60-2C7F, U+A720-A7FF",
  },
  { family: "Geist", file: "geist/dist/fonts/geist-sans/Geist-Variable.woff2", range: "U+0000-10FFFF" },
] as const;

let made: Promise<string> | null = null;

/** The fonts of the pages as rules with the fonts in them, for a page that may fetch nothing. A missing font is left out: others stand in. */
export function printFonts(): Promise<string> {
  made ??= Promise.all(FONTS.map(fontFace)).then((faces) => faces.join("\n"));
  return made;
}

async function fontFace({ family, file, range }: (typeof FONTS)[number]): Promise<string> {
  const bytes = await readFile(path.join(process.cwd(), "node_modules", file)).catch(() => null);
  if (!bytes) return "";
  return `@font-face { font-family: "${family}"; font-weight: 200 900; src: url(data:font/woff2;base64,${bytes.toString("base64")}) format("woff2"); unicode-range: ${range}; }`;
}
