import { foldText } from "@/lib/anchoring/fold";
import { compareText, groupBy } from "@/lib/domain/collections";
import type { Quotation, Source } from "@/lib/domain/dossier";
import { filingSpan } from "@/lib/domain/filing-span";

/** Words from which on the same words are hardly said twice by chance. */
const MIN_WORDS = 8;
/** Days between the first and the last appearance of one statement. */
export const MAX_DAYS = 14;
const DAY_MS = 86_400_000;

/** What is known of words for telling whether they are one statement. */
export type Spoken = Pick<Quotation, "id" | "commentatorId" | "sourceId" | "exact" | "voice" | "statedOn">;

interface Sources {
  readonly sources: readonly Pick<Source, "id" | "issued">[];
}

/**
 * Statements that appear in several sources: the same words of one commentator after typographic folding, eight or
 * more, in different sources within 14 days. Fewer words, a longer time or an unknown day are no reason to merge.
 *
 * @returns each with its appearances, the earliest first; what appears once is left out. O(words).
 */
export function findStatements<Item extends Spoken>(
  dossier: Sources & { readonly quotations: readonly Item[] },
): Item[][] {
  const spoken = dossier.quotations.filter(({ voice }) => voice !== "record");
  const alike = [...groupBy(spoken, beginning).values()].filter((group) => group.length > 1);
  return alike.flatMap((group) => [...groupBy(group, wordsOf).values()]).flatMap((same) => withinTime(dossier, same));
}

/** Cheap, so that only what begins alike is folded. */
function beginning({ commentatorId, exact }: Spoken): string {
  const letters = exact
    .slice(0, 100)
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return `${commentatorId} ${letters.slice(0, 16)}`;
}

/** The words after folding; of what is too short to tell, a text that nothing shares. */
function wordsOf({ id, exact }: Spoken): string {
  const text = foldText(exact.trim());
  return hasWords(text) ? text : `\u0000${id}`;
}

// Words also where a script writes no spaces between them.
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

function hasWords(text: string): boolean {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike && ++words >= MIN_WORDS) return true;
  return false;
}

/**
 * Splits the same words by time: each statement begins with its earliest appearance; one source stands in it once. What
 * is dated by more days than a statement lasts stays alone: it may be from any of them.
 */
function withinTime<Item extends Spoken>(dossier: Sources, same: readonly Item[]): Item[][] {
  const dated = same.flatMap((quotation) => {
    const span = filingSpan(quotation, dossier);
    return span && daysBetween(span.first, span.last) <= MAX_DAYS ? [{ quotation, ...span }] : [];
  });
  const statements: { first: string; sources: Set<string>; quotations: Item[] }[] = [];
  for (const { quotation, first, last } of dated.toSorted(
    (a, b) => compareText(a.first, b.first) || compareText(a.quotation.id, b.quotation.id),
  )) {
    const { sourceId } = quotation;
    const open = statements.at(-1);
    if (open && daysBetween(open.first, last) <= MAX_DAYS && !open.sources.has(sourceId)) {
      open.sources.add(sourceId);
      open.quotations.push(quotation);
    } else statements.push({ first, sources: new Set([sourceId]), quotations: [quotation] });
  }
  return statements.map(({ quotations }) => quotations).filter(({ length }) => length > 1);
}

function daysBetween(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / DAY_MS;
}
