import { findStatements } from "@/lib/anchoring/find-statements";
import { memoize } from "@/lib/cache/memoize";
import type { Dossier, Quotation } from "@/lib/domain/dossier";

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
  const statements = findStatements(dossier);
  return new Map(statements.flatMap((statement) => statement.map(({ id }) => [id, statement] as const)));
});
