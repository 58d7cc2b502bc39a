import { memoize } from "@/lib/cache/memoize";
import type { Commentator, Dossier, Institution } from "@/lib/domain/dossier";
import { NOT_STATED } from "@/lib/filters/filter";

/** The kinds of choice that a commentator meets by what it is, not by what it said. */
export const ATTRIBUTE_KEYS = ["country", "institution", "type", "voice", "kind"] as const;
export type AttributeKey = (typeof ATTRIBUTE_KEYS)[number];

/** Every choice of each kind that a commentator meets; a commentator with two affiliations meets those of both. */
export type CommentatorAttributes = Readonly<Record<AttributeKey, readonly string[]>>;

/**
 * What each commentator of a dossier is, for filtering and counting. Without an affiliation, or with none that has a
 * country, the commentator's own country counts; without an affiliation the type is "unspecified".
 */
export const commentatorAttributes: (dossier: Dossier) => (commentator: Commentator) => CommentatorAttributes = memoize(
  (dossier) => {
    const institutions = new Map(dossier.institutions.map((institution) => [institution.id, institution]));
    const affiliated = new Map<string, Institution[]>();
    for (const { commentatorId, institutionId } of dossier.affiliations) {
      const institution = institutions.get(institutionId);
      if (institution) affiliated.set(commentatorId, [...(affiliated.get(commentatorId) ?? []), institution]);
    }
    return memoize((commentator) => {
      const held = affiliated.get(commentator.id) ?? [];
      // A state belongs to bodies that have no country; where no institution has one, the commentator's own stands.
      const hasCountry = held.some(({ country }) => country !== null);
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

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
