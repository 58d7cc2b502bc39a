import { groupBy } from "@/lib/domain/collections";
import { disjointSets } from "@/lib/dossier/checks/disjoint-sets";

/** Letters of a token that may hide a slip: of shorter ones, one letter makes another name (Park Jin, Park Min). */
const MIN_TOKEN = 5;

/** Names of one item that are looked at. */
const MAX_NAMES = 20;

/** Longer keys are compared as wholes only: they are descriptions, and would cost their square. */
const MAX_LENGTH = 100;

/**
 * Name folded for comparison: without case, accents and punctuation, its words in the order of the alphabet ("Kim,
 * Jong-un" is "jong kim un").
 */
export function foldName(name: string): string {
  return plainWords(name).toSorted().join(" ");
}

/** Words of a text without case, accents and punctuation. */
export function plainWords(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Record linkage of keys: those equal, and those of several words that are one letter apart in a word of five letters
 * or more, its first letter being the same. Every two keys that are one letter apart share a spelling with one letter
 * left out, so that only those are compared. O(characters² of the longest key × keys).
 *
 * @param keys several for one item where it has several names; empty ones match nothing.
 * @returns for each item the number of its cluster: items that are alike, directly or by others, have the same.
 */
export function clusterAlike(keys: readonly (readonly string[])[]): number[] {
  const { join, numbers } = disjointSets(keys.length);
  const all = keys.flatMap((own, item) =>
    [...new Set(own.filter(Boolean))].slice(0, MAX_NAMES).map((key) => ({ item, key })),
  );
  for (const [, same] of groupBy(all, ({ key }) => key)) for (const { item } of same) join(item, same[0]?.item ?? item);

  const first = new Map(all.map(({ item, key }) => [key, item]));
  const variants = [...first.keys()]
    .filter((key) => key.length <= MAX_LENGTH)
    .flatMap((key) => shortened(key).map((variant) => ({ variant, key })));
  for (const [, near] of groupBy(variants, ({ variant }) => variant)) {
    for (const { key } of near) {
      const other = near.find((candidate) => candidate.key !== key && isOneSlip(candidate.key, key));
      if (other) join(first.get(key) ?? 0, first.get(other.key) ?? 0);
    }
  }
  return numbers();
}

/** The key, and the key with each letter of its long words left out. */
function shortened(key: string): string[] {
  const variants = [...key.matchAll(LONG_WORD)].flatMap(({ index, 0: word }) =>
    Array.from({ length: word.length }, (_, at) => key.slice(0, index + at) + key.slice(index + at + 1)),
  );
  return [key, ...variants];
}

/** A slip makes a word of five letters from one of four, or the other way round. */
const LONG_WORD = /[^ ]{4,}/g;

/** Whether two keys of several words have the same words but for one letter of one long word that is not its first. */
function isOneSlip(one: string, other: string): boolean {
  const [a, b] = [one.split(" "), other.split(" ")];
  // Names of one word are often as near as Iceland and Ireland.
  if (a.length !== b.length || a.length < 2) return false;
  const [only, second] = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))];
  const [x = "", y = ""] = [only[0], second[0]];
  const isOne = only.length === 1 && second.length === 1 && Math.max(x.length, y.length) >= MIN_TOKEN;
  return isOne && x[0] === y[0] && shortened(x).some((variant) => shortened(y).includes(variant));
}
