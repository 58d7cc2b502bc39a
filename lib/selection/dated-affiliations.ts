import { memoize } from "@/lib/cache/memoize";
import { affiliationsAt, areDated } from "@/lib/domain/affiliation-at";
import { groupBy } from "@/lib/domain/collections";
import type { Dossier, Quotation } from "@/lib/domain/dossier";
import { filingSpan } from "@/lib/domain/filing-span";
import { type Filter, NOT_STATED } from "@/lib/filters/filter";

/**
 * Which statements were made under the affiliation that a filter asks for: who was minister until 2020 is asked for
 * as *government* with what was said until then. Where nobody knows when affiliations held, all a commentator said
 * passes.
 *
 * @returns null where it does not choose among quotations.
 */
export function affiliationTest(dossier: Dossier, filter: Filter): ((quotation: Quotation) => boolean) | null {
  const asked = AFFILIATION_KEYS.filter((key) => filter[key].length > 0);
  const dated = datedAffiliations(dossier);
  if (asked.length === 0 || dated.size === 0) return null;
  return (quotation) => {
    const affiliations = dated.get(quotation.commentatorId);
    if (!affiliations) return true;
    const held = affiliationsAt(affiliations, filingSpan(quotation, dossier));
    return asked.every((key) => filter[key].some((choice) => held.some((affiliation) => affiliation[key] === choice)));
  };
}

/** The kinds of choice that a commentator meets by an affiliation. */
export const AFFILIATION_KEYS = ["country", "institution", "type"] as const;

export type AffiliationKey = (typeof AFFILIATION_KEYS)[number];

/**
 * Countries, institutions or types for which a commentator spoke: those of the affiliations that may have held that
 * day; null where nobody knows when any of them held.
 */
export function heldWhenSaid(dossier: Dossier, quotation: Quotation, key: AffiliationKey): readonly string[] | null {
  const affiliations = datedAffiliations(dossier).get(quotation.commentatorId);
  if (!affiliations) return null;
  return affiliationsAt(affiliations, filingSpan(quotation, dossier)).map((affiliation) => affiliation[key]);
}

/** Whether what a filter on affiliations leaves depends on when something was said. */
export function hasDatedAffiliations(dossier: Dossier): boolean {
  return datedAffiliations(dossier).size > 0;
}

/** Affiliations of the commentators of whom one is dated, with what a filter asks of their institutions. */
const datedAffiliations = memoize((dossier: Dossier) => {
  const institutions = new Map(dossier.institutions.map((institution) => [institution.id, institution]));
  const own = groupBy(dossier.affiliations, ({ commentatorId }) => commentatorId);
  const dated = [...own].filter(([, affiliations]) => areDated(affiliations));
  const countryOf = new Map(dossier.commentators.map(({ id, country }) => [id, country]));
  // A state, or its envoy, belongs to bodies that have no country: then its own stands, as in commentatorAttributes.
  const ownCountry = (id: string, affiliations: readonly { readonly institutionId: string }[]) =>
    affiliations.some(({ institutionId }) => institutions.get(institutionId)?.country) ? null : countryOf.get(id);
  return new Map(
    dated.map(([id, affiliations]) => [
      id,
      affiliations.map(({ institutionId, since, until }) => {
        const institution = institutions.get(institutionId);
        return {
          since,
          until,
          institution: institutionId,
          country: institution?.country ?? ownCountry(id, affiliations) ?? NOT_STATED,
          type: institution?.type ?? "unspecified",
        };
      }),
    ]),
  );
});
