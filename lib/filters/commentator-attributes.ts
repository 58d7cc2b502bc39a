import { memoize } from "@/lib/cache/memoize";
import { affiliationsAt, areDated } from "@/lib/domain/affiliation-at";
import { groupBy } from "@/lib/domain/collections";
import type { Affiliation, Commentator, Dossier, Quotation } from "@/lib/domain/dossier";
import { filingSpan } from "@/lib/domain/filing-span";
import { NOT_STATED } from "@/lib/filters/filter";

/** The kinds of choice that a commentator meets by what it is, not by what it said. */
export const ATTRIBUTE_KEYS = ["country", "institution", "type", "voice", "kind"] as const;
export type AttributeKey = (typeof ATTRIBUTE_KEYS)[number];

/**
 * Every choice of each kind that a commentator meets; a commentator with two affiliations meets those of both. Where it
 * is known when they held, only those in which it may have said something: the others would be counted for nothing.
 */
export type CommentatorAttributes = Readonly<Record<AttributeKey, readonly string[]>>;

/**
 * What each commentator of a dossier is, for filtering and counting. Without an affiliation, or with none that has a
 * country, the commentator's own country counts; without an affiliation the type is "unspecified".
 */
export const commentatorAttributes: (dossier: Dossier) => (commentator: Commentator) => CommentatorAttributes = memoize(
  (dossier) => {
    const institutions = new Map(dossier.institutions.map((institution) => [institution.id, institution]));
    const affiliated = groupBy(dossier.affiliations, ({ commentatorId }) => commentatorId);
    return memoize((commentator) => {
      const all = affiliated.get(commentator.id) ?? [];
      const spoken = areDated(all)
        ? heldWhenSpeaking(all, quotationsOf(dossier).get(commentator.id) ?? [], dossier)
        : all;
      const institutionsOf = (held: readonly Affiliation[]) =>
        held.flatMap(({ institutionId }) => institutions.get(institutionId) ?? []);
      const held = institutionsOf(spoken);
      // A state belongs to bodies that have no country; where no institution has one, the commentator's own stands.
      const hasCountry = institutionsOf(all).some(({ country }) => country !== null);
      const countries = hasCountry ? held.map(({ country }) => country) : [commentator.country];
      return {
        country: distinct(countries.map((country) => country ?? NOT_STATED)),
        institution: distinct(held.map(({ id }) => id)),
        type: held.length > 0 ? distinct(held.map(({ type }) => type)) : ["unspecified"],
        voice: [commentator.voice],
        kind: [commentator.kind],
      };
    });
  },
);

const quotationsOf = memoize((dossier: Dossier) => groupBy(dossier.quotations, ({ commentatorId }) => commentatorId));

/** Affiliations that may have held when something was said; all of them where nothing was, or none did. */
function heldWhenSpeaking(
  affiliations: readonly Affiliation[],
  quotations: readonly Quotation[],
  dossier: Dossier,
): readonly Affiliation[] {
  const held = new Set(quotations.flatMap((said) => affiliationsAt(affiliations, filingSpan(said, dossier))));
  return held.size === 0 ? affiliations : affiliations.filter((affiliation) => held.has(affiliation));
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
