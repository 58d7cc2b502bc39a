import { groupBy } from "@/lib/domain/collections";
import type { Coding } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import type { Position } from "@/lib/domain/position";
import { oncePerStatement } from "@/lib/selection/statements";
import { type QuotationView, quotationView } from "@/lib/views/quotations/quotation-view";
import { sentenceCase } from "@/lib/wording/count";
import { onDate, readThen } from "@/lib/wording/position-change";

/** What was read of a commentator before the position of today, with the words behind it. */
export interface EarlierReading {
  readonly key: string;
  /** "Disagreed on 3 February 2020". */
  readonly title: string;
  readonly reasons: readonly { readonly coder: string; readonly rationale: string }[];
  readonly quotations: readonly QuotationView[];
}

/** Earlier readings of a position, the latest first; coders who read the same at one date together. O(readings). */
export function earlierReadings(index: DossierIndex, { earlier }: Pick<Position, "earlier">): EarlierReading[] {
  const readings = groupBy(earlier, ({ asOf, status, value }) => `${asOf} ${status} ${value}`);
  return [...readings].toReversed().flatMap(([key, codings]) => {
    const [first] = codings;
    return first ? [earlierReading(index, { key, first, codings })] : [];
  });
}

function earlierReading(
  index: DossierIndex,
  { key, first, codings }: { key: string; first: Coding; codings: readonly Coding[] },
): EarlierReading {
  const evidence = [...new Set(codings.flatMap((coding) => coding.evidence))];
  const quotations = evidence.flatMap((id) => index.quotations.get(id) ?? []);
  return {
    key,
    title: sentenceCase(`${readThen(index.dossier, first)} ${onDate(first.asOf ?? "")}`),
    reasons: codings.map(({ coderId, rationale }) => ({
      coder: index.coders.get(coderId)?.title ?? coderId,
      rationale,
    })),
    quotations: oncePerStatement(index.dossier, quotations).flatMap((one) => quotationView(index, one) ?? []),
  };
}
