import { compareText, groupBy } from "@/lib/domain/collections";

/** A passage with what stands around it, as the check needs it. */
export interface PlacedPassage {
  readonly id: string;
  readonly sourceId: string;
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly start: number | null;
}

/**
 * Two passages of one source that put different words in the same place; the same passage twice if it is alone at
 * fault.
 */
export interface Contradiction {
  readonly sourceId: string;
  readonly first: string;
  readonly second: string;
  /** Where the two begin to differ. */
  readonly offset: number;
  /** What each has there, up to twenty characters. */
  readonly firstText: string;
  readonly secondText: string;
}

/**
 * Holds passages of the same source against each other without the text: each one, with its prefix and suffix at its
 * offsets, is a known fragment, and where fragments overlap they must have the same words. Passages without an offset
 * take no part. A prefix that would begin before the source contradicts its own passage.
 *
 * @returns one contradiction for each passage that disagrees with an earlier one, by source and offset.
 * O(n log n + characters), whatever the overlaps.
 *
 * Example: "abc" at 0 and "cd" at 2 agree; "abc" at 0 and "xd" at 2 differ at offset 2.
 */
export function checkContext(passages: readonly PlacedPassage[]): Contradiction[] {
  const bySource = groupBy(passages, (passage) => passage.sourceId);
  return [...bySource]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([sourceId, ofSource]) => checkSource({ sourceId, fragments: ofSource.flatMap(toFragment) }));
}

interface Fragment {
  readonly id: string;
  readonly from: number;
  readonly text: string;
}

function toFragment({ id, exact, prefix, suffix, start }: PlacedPassage): Fragment[] {
  if (start === null) return [];
  return [{ id, from: start - (prefix?.length ?? 0), text: `${prefix ?? ""}${exact}${suffix ?? ""}` }];
}

function checkSource({ sourceId, fragments }: { sourceId: string; fragments: readonly Fragment[] }): Contradiction[] {
  // The text as far as it is known: pieces without overlap, in ascending order.
  const pieces: Fragment[] = [];
  const contradictions: Contradiction[] = [];
  for (const fragment of fragments.toSorted((a, b) => a.from - b.from || compareText(a.id, b.id))) {
    if (fragment.from < 0) {
      const { id } = fragment;
      const prefix = fragment.text.slice(0, -fragment.from);
      contradictions.push({
        sourceId,
        first: id,
        second: id,
        offset: fragment.from,
        firstText: "",
        secondText: prefix,
      });
    }
    const difference = findDifference({ pieces, fragment });
    if (difference) contradictions.push({ sourceId, ...difference });
    const last = pieces.at(-1);
    const knownTo = last ? last.from + last.text.length : Number.NEGATIVE_INFINITY;
    const from = Math.max(fragment.from, knownTo);
    const rest = fragment.text.slice(from - fragment.from);
    if (rest !== "") pieces.push({ id: fragment.id, from, text: rest });
  }
  return contradictions;
}

function findDifference({
  pieces,
  fragment,
}: {
  pieces: readonly Fragment[];
  fragment: Fragment;
}): Omit<Contradiction, "sourceId"> | null {
  let earliest: Omit<Contradiction, "sourceId"> | null = null;
  const fragmentEnd = fragment.from + fragment.text.length;
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index];
    if (!piece || piece.from + piece.text.length <= fragment.from) break;
    const from = Math.max(piece.from, fragment.from);
    const to = Math.min(piece.from + piece.text.length, fragmentEnd);
    if (from >= to) continue;
    const known = piece.text.slice(from - piece.from, to - piece.from);
    const claimed = fragment.text.slice(from - fragment.from, to - fragment.from);
    if (known === claimed) continue;
    const at = firstDifference(known, claimed);
    earliest = {
      first: piece.id,
      second: fragment.id,
      offset: from + at,
      firstText: known.slice(at, at + 20),
      secondText: claimed.slice(at, at + 20),
    };
  }
  return earliest;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
