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
  return quotations.filter(({ id }) => (merged.get(id)?.find((one) => given.has(one.id))?.id ?? id) === id);
}

/** By id of each quotation that appears more than once: all appearances of its statement, the earliest first. */
const appearances = memoize((dossier: Dossier): ReadonlyMap<string, readonly Quotation[]> => {
  const alike = [...groupBy(dossier.quotations, beginning).values()].filter((group) => group.length > 1);
  const statements = alike
    .flatMap((group) => [...groupBy(group, wordsOf).values()])
    .flatMap((same) => withinTime(dossier, same))
    .filter((statement) => new Set(statement.map(({ sourceId }) => sourceId)).size > 1);
  return new Map(statements.flatMap((statement) => statement.map(({ id }) => [id, statement] as const)));
});

/** Cheap, so that only what begins alike is folded. */
function beginning({ commentatorId, exact, voice }: Quotation): string {
  const letters = exact
    .slice(0, 100)
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return `${commentatorId} ${voice === "record" ? "record" : letters.slice(0, 16)}`;
}

/** The words after folding; of what is no statement, or too short to tell, a text that nothing shares. */
function wordsOf({ id, exact, voice }: Quotation): string {
  const { text } = fold(exact.trim());
  const isLong = (text.match(/[\p{L}\p{N}]+/gu) ?? []).length >= MIN_WORDS;
  return voice !== "record" && isLong ? text : `\u0000${id}`;
}

/** Splits the same words by time: each statement begins with its earliest appearance; one source stands in it once. */
function withinTime(dossier: Dossier, same: readonly Quotation[]): Quotation[][] {
  const dated = same.flatMap((quotation) => {
    const span = filingSpan(quotation, dossier);
    return span ? [{ quotation, ...span }] : [];
  });
  const statements: { first: string; quotations: Quotation[] }[] = [];
  for (const { quotation, first, last } of dated.toSorted(
    (a, b) => compareText(a.first, b.first) || compareText(a.quotation.id, b.quotation.id),
  )) {
    const open = statements.at(-1);
    const isNear = open && (Date.parse(last) - Date.parse(open.first)) / DAY_MS <= MAX_DAYS;
    if (isNear && !open.quotations.some(({ sourceId }) => sourceId === quotation.sourceId))
      open.quotations.push(quotation);
    else statements.push({ first, quotations: [quotation] });
  }
  return statements.map(({ quotations }) => quotations).filter(({ length }) => length > 1);
}
