import { memoize } from "@/lib/cache/memoize";
import type { Dossier, Quotation } from "@/lib/domain/dossier";
import { type DateSpan, dateSpan } from "@/lib/domain/issued-date";

/**
 * The days a quotation is filed under: when it was said or, where that is unknown, when its source appeared; null where
 * nothing says.
 */
export function filingSpan(quotation: Quotation, dossier: Pick<Dossier, "sources">): DateSpan | null {
  return quotation.statedOn === null
    ? (spansOfSources(dossier).get(quotation.sourceId) ?? null)
    : dateSpan(quotation.statedOn);
}

const spansOfSources = memoize(
  ({ sources }: Pick<Dossier, "sources">) => new Map(sources.map(({ id, issued }) => [id, dateSpan(issued)])),
);
