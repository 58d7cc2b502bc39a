import { type FoldedText, fold, unfold } from "@/lib/anchoring/fold";

/** How a quotation stands to its source text. Approximate matches are no state: they are proposed to a person. */
export type AnchorState = "verbatim" | "verbatim-after-folding" | "not-found" | "source-text-not-held";

export interface Anchor {
  readonly state: AnchorState;
  /** Where the passage stands in the text, in UTF-16 code units; null if it was not found. */
  readonly start: number | null;
  readonly end: number | null;
  /** Whether that is another place than the quotation says. A quotation without offsets has not moved. */
  readonly moved: boolean;
}

/** What anchoring needs of a quotation: the two selectors of the W3C Web Annotation model. */
export interface Selector {
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/**
 * Finds a quotation in its source text: at the exact position; else the same text nearest to it (without a position,
 * where most of prefix and suffix agree); else the same text after typographic folding, chosen in the same way. Never
 * guesses: text that differs in a letter is not found.
 *
 * @param text the source text as folded once by the caller where many quotations are anchored, or null if it is not
 *   held.
 * O(characters of the text).
 *
 * Example: "cd" with start 0 in "abcd cd" is verbatim at 2 to 4, moved.
 * Reference: W3C Web Annotation Data Model (2017), sections 4.2.4 and 4.2.5.
 */
export function anchorQuotation(quotation: Selector, text: string | null, folded?: FoldedText): Anchor {
  if (text === null) return { state: "source-text-not-held", start: null, end: null, moved: false };
  const { exact, start } = quotation;
  if (exact === "") return { state: "not-found", start: null, end: null, moved: false };

  if (start !== null && text.startsWith(exact, start)) {
    return anchorAt({ quotation, state: "verbatim", start, end: start + exact.length });
  }
  const verbatim = findAll({ text, wanted: exact }).map((at) => ({ start: at, end: at + exact.length }));
  const nearest = chooseBest({ quotation, text, matches: verbatim });
  if (nearest) return anchorAt({ quotation, state: "verbatim", ...nearest });

  const foldedText = folded ?? fold(text);
  const wanted = fold(exact).text;
  const afterFolding = findAll({ text: foldedText.text, wanted }).flatMap(
    (at) => unfold({ folded: foldedText, start: at, end: at + wanted.length }) ?? [],
  );
  const best = chooseBest({ quotation, text, matches: afterFolding });
  if (best) return anchorAt({ quotation, state: "verbatim-after-folding", ...best });
  return { state: "not-found", start: null, end: null, moved: false };
}

interface Match {
  readonly start: number;
  readonly end: number;
}

function anchorAt({ quotation, state, start, end }: { quotation: Selector; state: AnchorState } & Match): Anchor {
  const moved =
    (quotation.start !== null && quotation.start !== start) || (quotation.end !== null && quotation.end !== end);
  return { state, start, end, moved };
}

function findAll({ text, wanted }: { text: string; wanted: string }): number[] {
  const matches: number[] = [];
  if (wanted === "") return matches;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) matches.push(at);
  return matches;
}

/**
 * The match nearest to the old position; equally near ones, or all if there is no position, by how much context agrees.
 */
function chooseBest({
  quotation,
  text,
  matches,
}: {
  quotation: Selector;
  text: string;
  matches: readonly Match[];
}): Match | null {
  const distance = (candidate: Match) => (quotation.start === null ? 0 : Math.abs(candidate.start - quotation.start));
  const ranked = matches.map((candidate) => ({
    candidate,
    distance: distance(candidate),
    context: contextAgreement({ quotation, text, candidate }),
  }));
  const [best] = ranked.toSorted(
    (a, b) => a.distance - b.distance || b.context - a.context || a.candidate.start - b.candidate.start,
  );
  return best?.candidate ?? null;
}

/** How many characters beside the match agree with prefix and suffix, counted outward until the first difference. */
function contextAgreement({
  quotation,
  text,
  candidate,
}: {
  quotation: Selector;
  text: string;
  candidate: Match;
}): number {
  const prefix = quotation.prefix ?? "";
  const suffix = quotation.suffix ?? "";
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[candidate.start - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[candidate.end + after]) after += 1;
  return before + after;
}
