import { memoize } from "@/lib/cache/memoize";
import type { Quotation, Source } from "@/lib/domain/dossier";
import { type DateSpan, dateSpan } from "@/lib/domain/issued-date";

/**
 * The days a quotation is filed under: when it was said or, where that is unknown, when its source appeared; null where
 * nothing says.
 */
export function filingSpan(
  quotation: Pick<Quotation, "statedOn" | "sourceId">,
  dossier: { readonly sources: readonly Dated[] },
): DateSpan | null {
  return quotation.statedOn === null
    ? (spansOfSources(dossier).get(quotation.sourceId) ?? null)
    : dateSpan(quotation.statedOn);
}

type Dated = Pick<Source, "id" | "issued">;

const spansOfSources = memoize(
  ({ sources }: { readonly sources: readonly Dated[] }) =>
    new Map(sources.map(({ id, issued }) => [id, dateSpan(issued)])),
);
