import type { Selector } from "@/lib/anchoring/anchor-quotation";
import { bestFit } from "@/lib/anchoring/edit-distance";
import { type FoldedText, fold } from "@/lib/anchoring/fold";
import { type DifferencePart, wordDifference } from "@/lib/anchoring/word-difference";

/** A place that may be meant, for a person to accept or refuse. */
export interface AnchorProposal {
  readonly start: number;
  readonly end: number;
  /** The words of the source at that place. */
  readonly text: string;
  /** Share of the characters that agree, from 0 to 1, after typographic folding. */
  readonly similarity: number;
  /** What the source lacks of the quotation (missing) and has instead (added). */
  readonly difference: readonly DifferencePart[];
}

/** Units of a shingle: short enough to survive between two errors, long enough to be rare. */
const SHINGLE = 6;
/** A shingle that the quotation repeats more often than this says nothing about the place. */
const MAX_REPEATS = 8;
/** Longer quotations get no proposal: comparing them closely would take seconds. */
const MAX_PATTERN_LENGTH = 5_000;
/** Places that are looked at closely. */
const MAX_WINDOWS = 3;
/** Below this share of agreeing characters a proposal would only distract. */
const MIN_SIMILARITY = 0.6;

/**
 * Looks for the place that a quotation which was not found probably means: stretches of the source that share many
 * shingles with it are compared closely, and the most similar is proposed, the nearest to the old position among
 * equals. Nothing is accepted by this function; a proposal is for a person.
 *
 * @returns a proposal, or null if nothing is similar enough.
 * O(text + quotation²): 40,000 characters take some milliseconds.
 */
export function proposeAnchor(quotation: Selector, text: string): AnchorProposal | null {
  const folded = fold(text);
  const pattern = fold(quotation.exact).text;
  if (pattern.trim() === "" || folded.text === "" || pattern.length > MAX_PATTERN_LENGTH) return null;
  const nearness = (start: number) => (quotation.start === null ? 0 : Math.abs(start - quotation.start));
  const [best] = findWindows({ pattern, text: folded.text })
    .map((window) => compareClosely({ quotation, pattern, text, folded, window }))
    .toSorted((a, b) => b.similarity - a.similarity || nearness(a.start) - nearness(b.start));
  return best && best.similarity >= MIN_SIMILARITY ? best : null;
}

interface Window {
  readonly from: number;
  readonly to: number;
}

/** Stretches of the text around which shingles of the pattern gather, the fullest first. */
function findWindows({ pattern, text }: { pattern: string; text: string }): Window[] {
  const size = Math.min(SHINGLE, Math.max(2, Math.floor(pattern.length / 3)));
  const placesOf = new Map<string, number[]>();
  for (let at = 0; at + size <= pattern.length; at += 1) {
    const shingle = pattern.slice(at, at + size);
    const places = placesOf.get(shingle);
    if (places) places.push(at);
    else placesOf.set(shingle, [at]);
  }
  // A shingle at `at` of the text and `place` of the pattern votes for a beginning at their difference.
  const width = Math.max(8, Math.ceil(pattern.length / 4));
  const votes = new Map<number, number>();
  for (let at = 0; at + size <= text.length; at += 1) {
    const places = placesOf.get(text.slice(at, at + size)) ?? [];
    if (places.length > MAX_REPEATS) continue;
    for (const place of places) {
      const bin = Math.floor((at - place) / width);
      votes.set(bin, (votes.get(bin) ?? 0) + 1);
    }
  }
  return [...votes]
    .toSorted(([firstBin, first], [secondBin, second]) => second - first || firstBin - secondBin)
    .slice(0, MAX_WINDOWS)
    .map(([bin]) => ({
      from: Math.max(0, (bin - 1) * width),
      to: Math.min(text.length, (bin + 2) * width + pattern.length),
    }));
}

function compareClosely({
  quotation,
  pattern,
  text,
  folded,
  window,
}: {
  quotation: Selector;
  pattern: string;
  text: string;
  folded: FoldedText;
  window: Window;
}): AnchorProposal {
  const fit = bestFit({ pattern, text: folded.text.slice(window.from, window.to) });
  const start = folded.starts[window.from + fit.start] ?? 0;
  const end = folded.ends[window.from + fit.end - 1] ?? start;
  const found = text.slice(start, end);
  return {
    start,
    end,
    text: found,
    similarity: 1 - fit.distance / Math.max(pattern.length, fit.end - fit.start, 1),
    difference: wordDifference({ first: quotation.exact, second: found }),
  };
}
