import { fold } from "@/lib/anchoring/fold";
import { memoize } from "@/lib/cache/memoize";
import { compareText, groupBy } from "@/lib/domain/collections";
import type { Dossier, Quotation } from "@/lib/domain/dossier";
import { filingSpan } from "@/lib/domain/filing-span";

/** Words from which on the same words are hardly said twice by chance. */
const MIN_WORDS = 8;
/** Days between the first and the last appearance of one statement. */
const MAX_DAYS = 14;
const DAY_MS = 86_400_000;

/**
 * Appearances of the statement that a quotation is: the same words of one commentator in several sources, the quotation
 * itself among them, the earliest first. A wire story in three papers is one statement. Words are the same after
 * typographic folding; there are eight or more, and all appear within 14 days. Fewer words, a longer time or an unknown
 * day are no reason to merge.
 *
 * @returns the quotation alone where its words stand once.
 */
export function appearancesOf(dossier: Dossier, quotation: Quotation): readonly Quotation[] {
  return appearances(dossier).get(quotation.id) ?? [quotation];
}

/**
 * Quotations counted once for each statement: of those that are appearances of one, the earliest given stays, in its
 * place. O(quotations).
 */
export function oncePerStatement(dossier: Dossier, quotations: readonly Quotation[]): readonly Quotation[] {
  const merged = appearances(dossier);
  if (merged.size === 0) return quotations;
  const given = new Set(quotations.map(({ id }) => id));
  const first = memoize((statement: readonly Quotation[]) => statement.find(({ id }) => given.has(id))?.id ?? "");
  return quotations.filter(({ id }) => {
    const statement = merged.get(id);
    return !statement || first(statement) === id;
  });
}

/** By id of each quotation that appears more than once: all appearances of its statement, the earliest first. */
const appearances = memoize((dossier: Dossier): ReadonlyMap<string, readonly Quotation[]> => {
  const spoken = dossier.quotations.filter(({ voice }) => voice !== "record");
  const alike = [...groupBy(spoken, beginning).values()].filter((group) => group.length > 1);
  const statements = alike
    .flatMap((group) => [...groupBy(group, wordsOf).values()])
    .flatMap((same) => withinTime(dossier, same));
  return new Map(statements.flatMap((statement) => statement.map(({ id }) => [id, statement] as const)));
});

/** Cheap, so that only what begins alike is folded. */
function beginning({ commentatorId, exact }: Quotation): string {
  const letters = exact
    .slice(0, 100)
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return `${commentatorId} ${letters.slice(0, 16)}`;
}

/** The words after folding; of what is too short to tell, a text that nothing shares. */
function wordsOf({ id, exact }: Quotation): string {
  const { text } = fold(exact.trim());
  return countWords(text) >= MIN_WORDS ? text : `\u0000${id}`;
}

// Words also where a script writes no spaces between them.
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

function countWords(text: string): number {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike && ++words >= MIN_WORDS) break;
  return words;
}

/**
 * Splits the same words by time: each statement begins with its earliest appearance; one source stands in it once. What
 * is dated by more days than a statement lasts stays alone: it may be from any of them.
 */
function withinTime(dossier: Dossier, same: readonly Quotation[]): Quotation[][] {
  const dated = same.flatMap((quotation) => {
    const span = filingSpan(quotation, dossier);
    return span && daysBetween(span.first, span.last) <= MAX_DAYS ? [{ quotation, ...span }] : [];
  });
  const statements: { first: string; sources: Set<string>; quotations: Quotation[] }[] = [];
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
