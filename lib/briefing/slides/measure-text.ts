import type { Placeholder } from "@/lib/briefing/formats/pptx/template/deck-template";
import { SERIF_WIDTHS } from "@/lib/briefing/slides/serif-widths";
import { MEASURED_RANGES, UNITS_PER_EM } from "@/lib/format/letter-widths";
import { textWidth } from "@/lib/format/text-width";

/** Faces of slides: the two of the theme, in two weights. */
export type SlideFace = "sans" | "sansBold" | "serif" | "serifBold";

export interface TextBox {
  /** Inches. */
  readonly width: number;
  /** Points. */
  readonly size: number;
  /** The sans of running text where none is named. */
  readonly face?: SlideFace;
}

const POINTS_PER_INCH = 72;
/** Single spacing of the faces of slides, in ems; of letters that another font has to draw. */
const LINE_HEIGHT = 1.17;
const TALL_LINE_HEIGHT = 1.45;
/** A line and the edges of a tight cell, in lines. */
const BAND = 1.03;
/** Programs round widths to whole units of the screen: a line is full a little before its end. */
const FULL = 0.985;
/** Letters that none of the faces has: drawn by a font with higher lines. */
const TALL = /[^\0-\u052F\u1E00-\u2BFF\uFB00-\uFB06\uFFFD]/u;
/** What may stand at the end of a line without a space: each letter of a script that has none. */
const UNIT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]|\s+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]+/gu;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The face of a placeholder. */
export function faceOf({ isHeadingFace, isBold }: Pick<Placeholder, "isHeadingFace" | "isBold">): SlideFace {
  if (isHeadingFace) return isBold ? "serifBold" : "serif";
  return isBold ? "sansBold" : "sans";
}

/** How many lines a text takes in a box; line breaks begin new lines. */
export function linesOf(text: string, box: TextBox): number {
  return lineStarts(text, box).length;
}

/** Height in inches of so many lines of a text; without one, of Latin letters. */
export function heightOf(lines: number, size: number, text = ""): number {
  return (lines * size * (TALL.test(text) ? TALL_LINE_HEIGHT : LINE_HEIGHT)) / POINTS_PER_INCH;
}

/** Height in inches of a text in a box. */
export function textHeight(text: string, box: TextBox): number {
  return heightOf(linesOf(text, box), box.size, text);
}

/**
 * Height in inches of a line of a table whose rows have to keep to a chart beside them: programs never need more for
 * its letters.
 */
export function bandHeight(size: number, text: string): number {
  return heightOf(1, size, text) * BAND;
}

/** How many lines of a text fit a height in inches; at least one. */
export function linesIn(height: number, size: number, text = ""): number {
  return Math.max(1, Math.floor(height / heightOf(1, size, text) + 1e-6));
}

/** Width in inches of a text on one line. */
export function lineWidth(text: string, { size, face = "sans" }: Omit<TextBox, "width">): number {
  return (measured(text, face).ems * size) / POINTS_PER_INCH / FULL;
}

/**
 * Cuts a text into pieces of at most so many lines each, where lines break. The pieces joined are the text: nothing is
 * added, trimmed or lost.
 */
export function cutText(text: string, { lines, ...box }: TextBox & { readonly lines: number }): string[] {
  const starts = lineStarts(text, box).filter((_, line) => line % lines === 0);
  return starts.map((start, piece) => text.slice(start, starts[piece + 1]));
}

/**
 * Where lines begin, as places in the text: greedy line breaking. Spaces hang over the end; a word longer than a line
 * is broken. O(length).
 */
function lineStarts(text: string, { width, size, face = "sans" }: TextBox): number[] {
  const room = ((width * POINTS_PER_INCH) / size) * FULL;
  const starts: number[] = [];
  for (const { at, units } of measured(text, face).paragraphs) {
    starts.push(at);
    let taken = 0;
    for (const unit of units) {
      if (unit.isSpace || taken + unit.ems <= room) {
        taken += unit.ems;
        continue;
      }
      if (taken > 0) starts.push(unit.at);
      taken = unit.ems <= room ? unit.ems : breakWord(unit.text, { at: unit.at, room, face, starts });
    }
  }
  return starts;
}

/** What line breaking moves as a whole: a word, a space, a letter of a script without spaces. */
interface Unit {
  readonly at: number;
  readonly text: string;
  readonly ems: number;
  readonly isSpace: boolean;
}

interface MeasuredParagraph {
  readonly at: number;
  readonly units: readonly Unit[];
}

interface MeasuredText {
  readonly paragraphs: readonly MeasuredParagraph[];
  /** Of all its letters on one line. */
  readonly ems: number;
}

/** Texts are tried in many widths and sizes, and their letters are as wide in ems in all of them: measured once. */
const caches: Readonly<Record<SlideFace, Map<string, MeasuredText>>> = {
  sans: new Map(),
  sansBold: new Map(),
  serif: new Map(),
  serifBold: new Map(),
};
const MAX_CACHED_TEXTS = 1_000;
const MAX_CACHED_LENGTH = 4_000;

function measured(text: string, face: SlideFace): MeasuredText {
  const cache = caches[face];
  const known = cache.get(text);
  if (known) return known;
  const paragraphs = measureParagraphs(text, face);
  const ems = paragraphs.reduce((sum, { units }) => units.reduce((so, unit) => so + unit.ems, sum), 0);
  if (text.length <= MAX_CACHED_LENGTH) {
    if (cache.size >= MAX_CACHED_TEXTS) cache.clear();
    cache.set(text, { paragraphs, ems });
  }
  return { paragraphs, ems };
}

function measureParagraphs(text: string, face: SlideFace): MeasuredParagraph[] {
  let at = 0;
  return text.split("\n").map((paragraph) => {
    const begin = at;
    at += paragraph.length + 1;
    const units = Array.from(paragraph.matchAll(UNIT), ({ 0: unit, index }) => ({
      ...{ at: begin + index, text: unit },
      ...{ ems: emsOf(unit, face), isSpace: unit.trim() === "" },
    }));
    return { at: begin, units };
  });
}

/** Breaks a word between letters, never inside one. @returns the room that its last piece takes, in ems. */
function breakWord(word: string, given: { at: number; room: number; face: SlideFace; starts: number[] }): number {
  let taken = 0;
  for (const { segment, index } of graphemes.segment(word)) {
    const needed = emsOf(segment, given.face);
    if (taken > 0 && taken + needed > given.room) {
      given.starts.push(given.at + index);
      taken = 0;
    }
    taken += needed;
  }
  return taken;
}

/** Width in ems: never less than drawn in the fonts that the deck names, the wall has, or that stand in for them. */
function emsOf(text: string, face: SlideFace): number {
  if (face === "sans" || face === "sansBold") return textWidth(text, { size: 1, face });
  const table = serifTable(face);
  let ems = 0;
  for (const letter of text) ems += table.get(letter.codePointAt(0) ?? 0) ?? textWidth(letter, { size: 1 });
  return ems;
}

const serifTables = new Map<SlideFace, ReadonlyMap<number, number>>();

function serifTable(face: "serif" | "serifBold"): ReadonlyMap<number, number> {
  const known = serifTables.get(face);
  if (known) return known;
  const points = MEASURED_RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, n) => first + n),
  );
  const codes = SERIF_WIDTHS[face];
  const table = new Map(
    points.map((point, place) => [point, Number.parseInt(codes.slice(2 * place, 2 * place + 2), 36) / UNITS_PER_EM]),
  );
  serifTables.set(face, table);
  return table;
}
