import { foldLabel } from "@/lib/importers/spreadsheet/columns/fold-label";
import type { StanceMeaning } from "@/lib/importers/spreadsheet/mapping";
import { numericScale, stepOfScale } from "@/lib/importers/spreadsheet/stances/numeric-scale";
import { meaningOfWord } from "@/lib/importers/spreadsheet/stances/stance-words";

export interface StanceProposal {
  readonly meanings: ReadonlyMap<string, StanceMeaning>;
  /** Folded words that are not known and have to be asked for. */
  readonly unknown: readonly string[];
  readonly reasons: readonly string[];
}

/**
 * What the contents of stance cells stand for: words of four languages, steps ("3 of 5"), numbers of a scale. A sign
 * alone ("+", "−") is a stance; "-" without any "+" is a cell left empty.
 *
 * @param cells as they stand, repeated or not; empty ones do not count. O(cells).
 */
export function proposeStances(cells: Iterable<string>): StanceProposal {
  const words = [...new Set([...cells].map(foldLabel))].filter((word) => word !== "");
  const scale = numericScale(words);
  const hasPlus = words.some((word) => /^\+{1,2}$/.test(word));
  const meanings = new Map<string, StanceMeaning>();
  const unknown: string[] = [];
  for (const word of words) {
    const dash = word === "-" && !hasPlus ? "none" : null;
    const meaning = dash ?? scale?.meanings.get(word) ?? meaningOfWord(word) ?? stepOfScale(word);
    if (meaning) meanings.set(word, meaning);
    else unknown.push(word);
  }
  return { meanings, unknown, reasons: scale ? [scale.reason] : [] };
}

/**
 * Share of the filled cells whose contents are known stances; 0 for none. Plain numbers count where they make a scale.
 */
export function stanceShare(cells: readonly string[]): number {
  const filled = cells.map(foldLabel).filter((cell) => cell !== "");
  if (filled.length === 0) return 0;
  const { meanings } = proposeStances(filled);
  return filled.filter((cell) => meanings.has(cell)).length / filled.length;
}
