import type { DifferenceVerdict } from "@/lib/analysis/two-sample/selection-difference";
import type { JudgedPair } from "@/lib/views/selections/difference-view";
import { listing, sentenceCase } from "@/lib/wording/count";
import { numeral } from "@/lib/wording/numerals";
import { selectionNoun } from "@/lib/wording/selection-name";

/** Longer names than this together are no heading; they stand beside the bars. */
const MAX_LETTERS = 90;

/** How selections are called inside a sentence: "the United States and South Korea", "these four selections". */
export function joinedNames(phrases: readonly string[]): string {
  const names = listing(phrases);
  return names.length <= MAX_LETTERS ? names : `these ${numeral(phrases.length)} selections`;
}

/**
 * Verdict on selections as a heading with their names. Of several pairs that which says most is told; a verdict that
 * refuses never names a difference, and one of some pairs alone is not said of all.
 */
export function differenceHeading(pairs: readonly JudgedPair[], names: string): string {
  const verdicts = pairs.flatMap(({ difference }) => difference?.verdict ?? []);
  const has = (verdict: DifferenceVerdict) => verdicts.includes(verdict);
  const isAll = (verdict: DifferenceVerdict) => verdicts.every((one) => one === verdict);
  const subject = pairs.length === 1 ? names : `some of ${names}`;
  if (has("different")) return `${subject} differ`;
  if (has("perhaps-different")) return `${subject} perhaps differ`;
  if (isAll("no-more-than-chance")) return `${names} differ no more than chance would make them`;
  if (has("none-found") || has("no-more-than-chance"))
    return `no difference was found ${pairs.length === 1 ? "between" : "among"} ${names}`;
  return has("cannot-be-told") ? `whether ${names} differ cannot be told` : `too few to say whether ${names} differ`;
}

/**
 * Verdicts on several pairs in one sentence: which differ, by name unless there is no room for names, and how many do
 * not or cannot be told.
 */
export function pairsSentence(
  pairs: readonly JudgedPair[],
  { hasNames = true }: { readonly hasNames?: boolean } = {},
): string {
  const parts = PARTS.flatMap(({ verdict, words, isNamed }) => {
    const those = pairs.filter(({ difference }) => difference?.verdict === verdict);
    if (those.length === 0) return [];
    const said = words(numeral(those.length, pairs.length), those.length === 1);
    return isNamed && hasNames ? `${said} (${those.map(pairNames).join("; ")})` : said;
  });
  return `Of ${numeral(pairs.length)} pairs ${listing(parts)}.`;
}

interface Part {
  readonly verdict: DifferenceVerdict;
  readonly words: (amount: string, isOne: boolean) => string;
  readonly isNamed: boolean;
}

const PARTS: readonly Part[] = [
  {
    verdict: "different",
    words: (amount, isOne) => `${amount} ${isOne ? "differs" : "differ"} more than chance would make them`,
    isNamed: true,
  },
  {
    verdict: "perhaps-different",
    words: (amount, isOne) => `${amount} perhaps ${isOne ? "differs" : "differ"}`,
    isNamed: true,
  },
  { verdict: "none-found", words: (amount) => `in ${amount} no difference was found`, isNamed: false },
  {
    verdict: "no-more-than-chance",
    words: (amount, isOne) => `${amount} ${isOne ? "differs" : "differ"} no more than chance would make them`,
    isNamed: false,
  },
  { verdict: "cannot-be-told", words: (amount) => `of ${amount} it cannot be told`, isNamed: false },
  { verdict: "too-few", words: (amount) => `in ${amount} there are too few to tell`, isNamed: false },
];

/**
 * The sentence of a pair under a heading that names it: "No difference was found …", "They differ …". For places where
 * room is scarce.
 */
export function withoutNames(sentence: string, pair: JudgedPair): string {
  const [a, b] = [selectionNoun(pair.a.view.index, pair.a.asked), selectionNoun(pair.b.view.index, pair.b.asked)];
  const both = `${a} and ${b}`;
  return sentence.replace(` between ${both}`, "").replace(sentenceCase(both), "They").replace(both, "they");
}

function pairNames({ a, b }: JudgedPair): string {
  return `${selectionNoun(a.view.index, a.asked)} and ${selectionNoun(b.view.index, b.asked)}`;
}
