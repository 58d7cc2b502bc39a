import type { SelectionDifference } from "@/lib/analysis/two-sample/selection-difference";
import type { ComparedSelection } from "@/lib/selection/compared-selections";
import { type JudgedPair, pairsOfSelections } from "@/lib/views/selections/difference-view";

/**
 * Verdict on the selections of a block as far as it is known when a briefing is filled. Plain data, so that it can be
 * handed to a worker.
 */
export type KnownDifference =
  /** Of each pair of its selections, in the order of pairsOfSelections. */
  | { readonly status: "ready"; readonly differences: readonly (SelectionDifference | null)[] }
  | { readonly status: "under-way" | "under-way-when-frozen" }
  /** It will not be computed, or went wrong: why, in a sentence. */
  | { readonly status: "not-computed"; readonly sentence: string };

/** By id of the block; a block of which nobody asked has none. */
export type KnownDifferences = Readonly<Record<string, KnownDifference>>;

/** The pairs with what is known of them; null unless the verdict on every pair is there. */
export function knownPairs(
  selections: readonly ComparedSelection[],
  known: KnownDifference | undefined,
): readonly JudgedPair[] | null {
  const pairs = pairsOfSelections(selections);
  if (known?.status !== "ready" || known.differences.length !== pairs.length) return null;
  if (known.differences.includes(null)) return null;
  return pairs.map((pair, place) => ({ ...pair, difference: known.differences[place] ?? null }));
}

/** Why there is no verdict, as a sentence about selections named as they stand inside it: "A and B". */
export function noDifferenceSentence(names: string, known: KnownDifference | undefined): string {
  switch (known?.status) {
    case "under-way":
      return `Whether ${names} differ is still being computed.`;
    case "under-way-when-frozen":
      return `Whether ${names} differ was still being computed when this was frozen.`;
    case "not-computed":
      return `Whether ${names} differ is not known here. ${known.sentence}`;
    default:
      return `Whether ${names} differ has not been computed here.`;
  }
}
