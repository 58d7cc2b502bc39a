import "server-only";
import { readdirSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { missingLettersNote } from "@/lib/wording/missing-letters";

/** The fonts of the product, in which letters are looked for first. */
const OWN_FONTS = [
  "geist/dist/fonts/geist-sans",
  "@expo-google-fonts/source-serif-4/400Regular",
  "@expo-google-fonts/source-serif-4/600SemiBold",
].map((folder) => path.join(process.cwd(), "node_modules", folder));

const FONT_FILE = /\.(ttf|otf|ttc|otc)$/i;
/** Spaces, controls and what shows nothing need no glyph; marks are drawn with the letter before. */
const NEEDS_NO_GLYPH = /[\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}]/u;

/** Looks letters up in fonts, which are read one after the other until all letters are found. */
export interface FontCoverage {
  /** The letters that no font has, each once. */
  missingFrom(text: string): Promise<string[]>;
}

/** Where this system keeps its fonts. */
function systemFolders(): string[] {
  const home = os.homedir();
  if (process.platform === "darwin")
    return ["/System/Library/Fonts", "/Library/Fonts", path.join(home, "Library/Fonts")];
  if (process.platform === "win32") return [path.join(process.env.WINDIR ?? "C:\\Windows", "Fonts")];
  const own = [".fonts", ".local/share/fonts"].map((folder) => path.join(/* turbopackIgnore: true */ home, folder));
  return ["/usr/share/fonts", "/usr/local/share/fonts", ...own];
}

/** @param folders of fonts, with all that lies below them; one that is not there has none. */
export function fontCoverage(folders: readonly string[]): FontCoverage {
  const known = new Set<number>();
  let unread: string[] | null = null;
  const readNext = async (): Promise<boolean> => {
    unread ??= folders.flatMap(fontFiles);
    const file = unread.shift();
    if (file === undefined) return false;
    for (const letter of await lettersOf(file)) known.add(letter);
    return true;
  };
  return {
    missingFrom: async (text) => {
      const letters = [...new Set(text)].filter((letter) => !NEEDS_NO_GLYPH.test(letter));
      const missing = () => letters.filter((letter) => !known.has(letter.codePointAt(0) ?? 0));
      while (missing().length > 0) if (!(await readNext())) break;
      return missing();
    },
  };
}

const machine = fontCoverage([...OWN_FONTS, ...systemFolders()]);

/**
 * Draws something twice where it has letters that no font of this machine has: the second time with a sentence that
 * says so, since otherwise there would be boxes and nobody would know why.
 *
 * @param draw given the sentence; null at first.
 * @param textOf what of it is drawn as letters.
 */
export async function drawnWithNote<Drawn>(
  draw: (note: string | null) => Drawn,
  textOf: (drawn: Drawn) => string,
  coverage: FontCoverage = machine,
): Promise<Drawn> {
  const drawn = draw(null);
  const missing = await coverage.missingFrom(textOf(drawn));
  return missing.length === 0 ? drawn : draw(missingLettersNote(missing));
}

/** What of markup is text; styles and scripts are none. */
export function textOfMarkup(markup: string): string {
  return markup
    .replace(/<(style|script)\b.*?<\/\1>/gs, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(#x?[0-9a-f]+|\w+);/gi, " ");
}

function fontFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => FONT_FILE.test(name))
      .sort()
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

async function lettersOf(file: string): Promise<Iterable<number>> {
  const { Blob: FontBlob, Face } = await import("harfbuzzjs");
  try {
    return new Face(new FontBlob(readFileSync(file)), 0).collectUnicodes();
  } catch {
    // A file that cannot be read draws nothing either.
    return [];
  }
}
